// Made by `make generate` from openapi/errors.yaml; never edited.
/** Every error tag a request can be refused with: its status, its words, what to do, and whether to try again. */
export const errors = {
  not_found: {"status":404,"message":"There is nothing at this address.","fix":"Check the path against the documentation. A trailing slash makes another path.","retry":false,"extra":{}},
  method_not_allowed: {"status":405,"message":"This address does not take that method.","fix":"Use one of the methods that the Allow header names.","retry":false,"extra":{}},
  admin_token_unset: {"status":401,"message":"No operator token is configured; the admin surface is closed.","fix":"Set ADMIN_TOKEN on the server and start it again.","retry":false,"extra":{}},
  admin_token_invalid: {"status":401,"message":"The X-Admin-Token header is missing or does not match.","fix":"Send the operator token that the server was configured with.","retry":false,"extra":{}},
  token_expired: {"status":401,"message":"This token has expired.","fix":"Make a new one with createApiToken, or rotate tokens before they end.","retry":false,"extra":{}},
  token_revoked: {"status":401,"message":"This token was revoked, or the operator whose it is was disabled.","fix":"Use another token.","retry":false,"extra":{}},
  console_session_required: {"status":401,"message":"There is no console session, or it has ended.","fix":"Enter again; the cookie then goes with every request under /console/api.","retry":false,"extra":{}},
  token_network_forbidden: {"status":403,"message":"This token may not be used from this address.","fix":"Call from one of the token's networks, or make a token for this one.","retry":false,"extra":{}},
  scope_missing: {"status":403,"message":"These credentials do not have the scope for this.","fix":"Use a token with the scope that the answer names, or ask an owner for it.","retry":false,"extra":{}},
  confirmation_required: {"status":403,"message":"This cannot be undone, and needs a confirmation of the last ten minutes.","fix":"Confirm with confirmOperator, then send the same request again, with the same key.","retry":false,"extra":{}},
  unauthenticated: {"status":401,"message":"There is no valid session.","fix":"Log the user in through a ticket; the cookie nl_session then goes with every request.","retry":false,"extra":{}},
  ticket_invalid: {"status":401,"message":"This login ticket is unknown, used or expired.","fix":"Ask the host application for a new one. A ticket works once, within 60 seconds.","retry":false,"extra":{}},
  cross_site_request: {"status":403,"message":"A request with a session cookie came from another site.","fix":"Send it from this server's own pages, or list the page's origin in ALLOWED_ORIGINS.","retry":false,"extra":{}},
  user_blocked: {"status":403,"message":"This user is blocked from the programme.","fix":"An operator can lift the block.","retry":false,"extra":{}},
  return_to_forbidden: {"status":403,"message":"The address to return to is not on an allowed origin.","fix":"Use a path that begins with one slash, or an origin listed in landing_origins or ALLOWED_ORIGINS.","retry":false,"extra":{}},
  rate_limited: {"status":429,"message":"Too many requests.","fix":"Wait for the time that Retry-After names, in seconds.","retry":true,"extra":{}},
  idempotency_key_invalid: {"status":400,"message":"The Idempotency-Key header is malformed.","fix":"Send 1 to 255 visible ASCII characters, with or without double quotes around them.","retry":false,"extra":{}},
  idempotency_key_reused: {"status":422,"message":"This idempotency key was used for another request.","fix":"Use a new key for every new request, and the same key only to repeat one.","retry":false,"extra":{}},
  invalid_user_id: {"status":400,"message":"The user id is not a UUID.","fix":"Send the id in its 36-character form.","retry":false,"extra":{}},
  invalid_query: {"status":400,"message":"A filter or a cursor in the query string is malformed.","fix":"Compare the filter with its description; each may be given once. A cursor is what the same list answered as `next`.","retry":false,"extra":{}},
  unsupported_media_type: {"status":415,"message":"The body must be application/json without content encoding.","fix":"Send JSON, uncompressed, with content-type application/json or none.","retry":false,"extra":{}},
  invalid_json: {"status":400,"message":"The body is not the JSON object that this operation takes.","fix":"Send one JSON object within the size limit and 64 levels of nesting, with the documented properties and no others.","retry":false,"extra":{}},
  invalid_args: {"status":400,"message":"An argument is missing or out of bounds.","fix":"Compare the fields with their descriptions; the message names the one that is wrong.","retry":false,"extra":{}},
  invalid_tier: {"status":400,"message":"This referral tier is not defined in the programme.","fix":"Use a tier that getProgramme lists.","retry":false,"extra":{}},
  slug_invalid: {"status":400,"message":"A slug has 3 to 32 characters of a-z, 0-9 and \"-\", and neither begins nor ends with \"-\".","fix":"Choose another slug. Case and surrounding blanks do not matter.","retry":false,"extra":{}},
  invalid_payout_id: {"status":400,"message":"The payout id is not a UUID.","fix":"Send the id in its 36-character form.","retry":false,"extra":{}},
  tx_hash_required: {"status":400,"message":"What names the transfer is missing or malformed.","fix":"Send the transaction hash or the transfer's reference, 1 to 255 characters, as tx_hash.","retry":false,"extra":{}},
  network_unsupported: {"status":400,"message":"Payouts are not sent on this network.","fix":"Use a network that the programme lists.","retry":false,"extra":{}},
  address_invalid: {"status":400,"message":"This is not a valid address on this network.","fix":"Check the address for typing mistakes, and that it belongs to the network.","retry":false,"extra":{}},
  payout_below_min: {"status":400,"message":"The amount is below the minimum payout.","fix":"Wait until more is available; the programme names the minimum.","retry":false,"extra":{}},
  programme_invalid: {"status":400,"message":"The programme contradicts itself.","fix":"The message names the rule that spans fields; correct them together.","retry":false,"extra":{}},
  amount_mismatch: {"status":400,"message":"The amount is not exactly the invoice's total.","fix":"Send the invoice's total; credit covers an invoice whole or not at all.","retry":false,"extra":{}},
  balance_insufficient: {"status":400,"message":"The amount is more than what is available.","fix":"Read the balance and ask for no more than available_micro.","retry":false,"extra":{}},
  user_not_found: {"status":404,"message":"There is no such user.","fix":"Create the user with putUser first.","retry":false,"extra":{}},
  code_not_found: {"status":404,"message":"There is no such code.","fix":"Check the spelling; case does not matter.","retry":false,"extra":{}},
  event_not_found: {"status":404,"message":"No event was reported under this id.","fix":"Use the id that the event was reported with; case matters.","retry":false,"extra":{}},
  invoice_not_eligible: {"status":404,"message":"There is no such invoice of this user that credit can cover.","fix":"Use an invoice of the caller that was reported as created and is not paid, voided, refunded, disputed or covered yet.","retry":false,"extra":{}},
  payout_not_found: {"status":404,"message":"There is no such payout.","fix":"Check the id. A user finds only their own payouts.","retry":false,"extra":{}},
  audit_entry_not_found: {"status":404,"message":"There is no such entry in the audit log.","fix":"Take an id from listAuditEntries.","retry":false,"extra":{}},
  slug_reserved: {"status":409,"message":"This slug is reserved.","fix":"Choose another slug.","retry":false,"extra":{}},
  slug_taken: {"status":409,"message":"This slug belongs to somebody, or did once, or reads as somebody's uid code.","fix":"Choose another slug. A code that was ever used is never given to another user.","retry":false,"extra":{}},
  slug_limit_reached: {"status":409,"message":"This user has taken as many new slugs as anybody may, 5 in 24 hours or 20 altogether.","fix":"Take an old slug back, or wait until a day has passed since the first of the last 5.","retry":false,"extra":{}},
  code_permanent: {"status":409,"message":"A uid code can be neither disabled nor released.","fix":"Block its owner instead; the codes of a blocked user attribute nobody.","retry":false,"extra":{}},
  code_used: {"status":409,"message":"Somebody signed up under this code, so that it stays its owner's.","fix":"Disable it; then it attributes no new signups, and nobody can take it.","retry":false,"extra":{}},
  user_erased: {"status":409,"message":"This user was erased and cannot come back under the same id.","fix":"Create the person again under a new id.","retry":false,"extra":{}},
  balance_open: {"status":409,"message":"Money is still due to this user, or owed by this user.","fix":"Settle the open payouts and the balance first; a debt can be written off.","retry":false,"extra":{}},
  payout_not_actionable: {"status":409,"message":"This payout is no longer in a status that allows this.","fix":"Read it again. What failed, was cancelled or came back stays so; what was sent can only come back; a user can cancel only what is requested.","retry":false,"extra":{}},
  payout_not_covered: {"status":409,"message":"The user owes money, and the programme asks for cover before a payout is sent.","fix":"Read the user's record. Let the payout fail, wait until the debt is repaid, or send it with override.","retry":false,"extra":{}},
  programme_stale: {"status":409,"message":"The programme has changed since this version was read.","fix":"Read it again, apply the change to what is there now, and send it with the new version.","retry":false,"extra":{}},
  tier_in_use: {"status":409,"message":"A tier that users hold cannot be removed.","fix":"Move these users to another tier first.","retry":false,"extra":{}},
  tier_level_invalid: {"status":400,"message":"The level is not a whole number from 1 to 2147483647.","fix":"Number the tiers from 1 upwards; gaps are fine.","retry":false,"extra":{}},
  tier_name_invalid: {"status":400,"message":"The name of the tier shows nothing, is longer than 100 characters, or holds a NUL character.","fix":"Send a name of 1 to 100 characters, at least one of which can be seen.","retry":false,"extra":{}},
  tier_points_invalid: {"status":400,"message":"The points of the tier are not a number from 0 to 9007199254.","fix":"Send a finite number that is not negative.","retry":false,"extra":{}},
  badge_invalid: {"status":400,"message":"The badge is not well-formed SVG of at most 64 KiB, or it asks too much of a browser.","fix":"Send one svg element with all its tags closed and its attributes quoted, and without declarations in a DOCTYPE. Draw less than\n100,000 dashes and 10,000 elements, with few filters.","retry":false,"extra":{}},
  task_setting_invalid: {"status":400,"message":"The task setting is incomplete, out of bounds, or says something twice.","fix":"Send all five parts with numbers from 0 to 9007199254; each amount and each length once.","retry":false,"extra":{}},
  tier_not_found: {"status":404,"message":"There is no user tier of this level.","fix":"List the user tiers to see which levels there are.","retry":false,"extra":{}},
  tier_level_taken: {"status":409,"message":"There is a user tier of this level already.","fix":"Change that tier, or choose another level.","retry":false,"extra":{}},
  tier_points_not_increasing: {"status":409,"message":"A tier must begin at more points than every lower level, and at fewer than every higher one.","fix":"List the user tiers and choose points between those of the neighbours.","retry":false,"extra":{}},
  ladder_full: {"status":409,"message":"The ladder has 100 user tiers, and no room for another.","fix":"Delete a tier first.","retry":false,"extra":{}},
  task_setting_not_found: {"status":404,"message":"Nobody has said yet what tasks are worth.","fix":"Put a task setting in force.","retry":false,"extra":{}},
  endpoint_retired: {"status":410,"message":"This endpoint is retired.","fix":"Rewards come from reported invoice payments; nothing replaces this call.","retry":false,"extra":{"reason":"billing_bridge_active"}},
  invalid_request: {"status":400,"message":"This is not a well-formed HTTP request.","fix":"Check the client or the proxy in between.","retry":false,"extra":{}},
  request_timeout: {"status":408,"message":"The request took too long to arrive.","fix":"Send it again on a better connection.","retry":true,"extra":{}},
  headers_too_large: {"status":431,"message":"The request's headers are larger than 16 KiB.","fix":"Send fewer or smaller headers and cookies.","retry":false,"extra":{}},
  unavailable: {"status":503,"message":"The server is too busy, or its database cannot be reached.","fix":"Send the request again after the time that Retry-After names, in seconds.","retry":true,"extra":{}},
  internal: {"status":500,"message":"Something unexpected went wrong here.","fix":"Report the request_id to whoever runs this server.","retry":true,"extra":{}},
} as const;

export type ErrorTag = keyof typeof errors;

/** The tags that are only reasons: one outcome of a batch carries them, while the request succeeds. */
export const outcomeErrors = {
  invalid_event: {"message":"The event is malformed, or says that it happens more than 5 minutes from now.","fix":"Compare it with the schema of its batch, correct it, and send it again; its id is still free.","retry":false},
  event_id_reused: {"message":"Another event was reported under this id.","fix":"Give every event an id of its own; the same id is for the same content.","retry":false},
  currency_mismatch: {"message":"The event is in another currency than this deployment.","fix":"Convert the amount before it is reported, or run a deployment for each currency.","retry":false},
  event_mismatch: {"message":"The event to take back is another user's.","fix":"A reversal names the user of its event. Check both ids; the id of this reversal is still free.","retry":false},
  invoice_mismatch: {"message":"The invoice belongs to another payer.","fix":"An invoice has one payer, whom its first event names. Give this payer's invoice an id of its own.","retry":false},
  amount_out_of_range: {"message":"With this event a sum would leave what every JSON client reads exactly, 9007199254740991 micro-units.","fix":"Check the amount; it is most likely not in micro-units.","retry":false},
} as const;

export type OutcomeTag = keyof typeof outcomeErrors;

/** The tags that only GraphQL answers carry, whose request succeeds. */
export const graphqlErrors = {
  graphql_invalid: {"message":"The document is not GraphQL, does not fit the schema, or its variables do not.","fix":"The message names the mistake; the schema answers introspection.","retry":false},
  graphql_too_complex: {"message":"The document is longer than 2000 tokens, deeper than 10 levels, has more than 15 aliases, introspects in circles, or asks for too much.","fix":"Ask for less at once. An answer has at most 3000 values, a list counted as 100 items and a badge as 10 values, and 2 MB.","retry":false},
  admin_required: {"message":"This field is for operators.","fix":"Send the operator token as X-Admin-Token or as Authorization Bearer.","retry":false},
} as const;

export type GraphqlTag = keyof typeof graphqlErrors;
