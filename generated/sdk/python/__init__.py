# Made by `make generate` from openapi/; never edited.
"""The half of the package that is made from the contract."""
