# Made by `make generate` from openapi/; never edited.
VERSION = "1.0.1"
"""The version of the contract that this was made from, and of the package."""
