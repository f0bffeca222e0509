// Made by `make generate` from openapi/; never edited.
/** The version of the contract that this was made from, and of the package. */
export const version = '2.6.0';
