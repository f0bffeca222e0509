# Made by `make generate` from openapi/; never edited.
VERSION = "2.5.0"
"""The version of the contract that this was made from, and of the package."""
