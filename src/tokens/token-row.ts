/** An API token as it is kept; moments as PostgreSQL prints them. */
export interface TokenRow {
  token_id: string;
  name: string;
  operator: string;
  /** The operators who have been shown a secret of it. */
  known_to: string[];
  prefix: string;
  scopes: string[];
  networks: string[];
  created_by: string;
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
  /** When the secret before the last rotation stopped working, or stops. */
  previous_expires_at: string | null;
  revoked_at: string | null;
}

/** The columns of a TokenRow; hashes of secrets are not among them. */
export const TOKEN_COLUMNS = `token_id, name, operator, known_to, prefix, scopes, networks, created_by, created_at, expires_at, last_used_at,
     previous_expires_at, revoked_at`;

/** How many characters of a secret are kept, to tell by which token was found somewhere. */
export const PREFIX_LENGTH = 8;
