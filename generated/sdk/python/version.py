# Made by `make generate` from openapi/; never edited.
VERSION = "2.6.0"
"""The version of the contract that this was made from, and of the package."""
