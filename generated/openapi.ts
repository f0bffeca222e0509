// Made by `make generate` from openapi/openapi.yaml; never edited.
export interface paths {
    "/v1/admin/referrals/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted user".
         *
         *     When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets; every other
         *     `Accept` is answered with JSON. The table is read and sent part by part: who is created meanwhile may not be in it, and a row is as it
         *     was when its part was read. An answer that breaks off is not complete.
         *
         *     Scope of tokens: `users:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user as operators see them
         * @description One user's full referral state: tier, codes, paid invitees, balance, and up to 50 of the newest rows of the
         *     attribution log.
         *
         *     Scope of tokens: `users:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/users/{user_id}/tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a user's referral tier
         * @description Puts a user on a tier that the programme defines. Nothing else ever changes a tier. Rewards that exist keep their
         *     rate; each call is recorded with the transition and the note, also when the tier stays the same.
         *
         *     Scope of tokens: `users:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_tier`, `idempotency_key_reused`, `user_not_found`, `unavailable`, `internal`.
         */
        post: operations["setUserTier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/users/{user_id}/attributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user's attribution log
         * @description The whole attribution log of one user, newest first.
         *
         *     Scope of tokens: `users:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["listUserAttributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/users/{user_id}/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's invitees
         * @description Users who signed up under a user's code, the latest first: under which code, since when they pay, what they have paid since and what
         *     that has earned the inviter. Invitees who were erased are among them, without a name.
         *
         *     Scope of tokens: `attributions:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["listUserInvitees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/users/{user_id}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's rewards
         * @description What a user's invitees have earned them, newest first, as the user sees it. The status is exact at the moment of reading. An erased
         *     user's rewards stay.
         *
         *     Scope of tokens: `rewards:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["listUserRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read everything that is kept of a user
         * @description The user as operators list them, with the tier's terms, every account, and what is open. Exact at the moment of reading.
         *
         *     Scope of tokens: `users:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["getUserRecord"];
        /**
         * Create or update a user
         * @description Creates the user with a permanent code, or updates what is sent and leaves the rest. The host application calls it
         *     when somebody signs up or changes their name.
         *
         *     Scope of tokens: `users:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `unsupported_media_type`, `invalid_json`, `user_erased`, `unavailable`, `internal`.
         */
        put: operations["putUser"];
        post?: never;
        /**
         * Erase a user
         * @description Forgets the person and keeps the money: the name and the hashes of the e-mail address go, with what operators noted about the user,
         *     the answers kept for the user's idempotency keys and rejected billing events that named the user; sessions end, codes are disabled,
         *     answer 404 and stay taken, so that nobody else gets them; ids and ledger stay. Of payouts that failed or were cancelled, address and
         *     note go at once; of those by which money went, when the operator's books need them no more. Answers that operators got for their
         *     own idempotency keys go within 31 days. Refused while a payout is open
         *     or while pending and available money reach the minimum payout, and while the user owes money, unless it is written off.
         *
         *     Scope of tokens: `users:erase`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `balance_open`, `unavailable`, `internal`.
         */
        delete: operations["eraseUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{user_id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's codes
         * @description Every code that a user has or had, newest first; those that are disabled or released, too.
         *
         *     Scope of tokens: `codes:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["listUserCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/codes/{code}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a custom code
         * @description Disables a custom code for good: it attributes no new signups, and its owner cannot take it back. Nobody else can have
         *     it either, unless it is released. Disabling it again changes nothing. A uid code cannot be disabled; block its owner.
         *
         *     Scope of tokens: `codes:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `idempotency_key_reused`, `code_not_found`, `code_permanent`, `unavailable`, `internal`.
         */
        post: operations["disableCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/codes/{code}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a custom code
         * @description Takes a custom code from its owner, so that anybody may take it, the former owner included. It is disabled until
         *     somebody does. A code under which somebody signed up stays its owner's forever.
         *
         *     Scope of tokens: `codes:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `idempotency_key_reused`, `code_not_found`, `code_permanent`, `code_used`, `unavailable`, `internal`.
         */
        post: operations["releaseCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look something up by its beginning
         * @description What begins with a text, whatever it is: users by display name and id, codes, payouts by id and address, transactions of payouts,
         *     invoices, and billing events, rejected ones too. Of ids at least four digits are needed. At most 20 are answered: first what is
         *     exactly that text, then the first of each kind, the second of each, and so on. Nothing is looked for in the middle of a text.
         *
         *     Credentials need one of the scopes, and are shown what they could read: users with `users:read`, codes with `codes:read`, payouts and
         *     transactions with `payouts:read`, invoices and events with `billing:read`. The rest is left out without a word.
         *
         *     Scope of tokens: `users:read` or `codes:read` or `payouts:read` or `billing:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["lookUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the caller's own view
         * @description The signed-in user's codes, tier, rate, paid invitees, balance and inviter.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the caller's balance in full
         * @description What the signed-in user has earned and where it is, and when held money becomes available. Exact at the moment of reading.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getMyBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the caller's link has brought
         * @description How often the signed-in user's links were followed, who signed up under them, who became a paying customer and what that earned, in
         *     buckets of days, weeks or months of UTC, and in the range as a whole. Each is counted as `listTopInviters` counts it: when it happened,
         *     so that a reward that is reversed later is taken off then. Clicks are kept by days of UTC, and a day is in the range when its beginning
         *     is. At most 1,100 points are answered.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["getMyStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the custom slug
         * @description Takes a slug of the user's own choice, or replaces it; the former one is disabled at that moment. Repeating the
         *     same slug is safe and changes nothing. A user may take an old slug back; nobody else can, unless an operator has released it.
         *
         *     Reserved words are compared without "-", with 0 as o and with 1 and l as i. A slug is taken, too, when it reads as the
         *     uid code of anybody: without "-", with o as 0 and with i and l as 1. A user may take 5 new slugs in 24 hours, and 20
         *     altogether.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `session_read_only`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `slug_invalid`, `idempotency_key_reused`, `user_blocked`, `slug_reserved`, `slug_taken`, `slug_limit_reached`, `unavailable`, `internal`.
         */
        post: operations["setSlug"];
        /**
         * Remove the custom slug
         * @description Disables the user's custom code, so that it attributes no new signups. The uid code stays. Answers the same when
         *     there is no custom code.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `session_read_only`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        delete: operations["deleteCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a code up
         * @description What a landing page shows about a code. The inviter's name is there only if the programme shows it. Codes of erased users are not
         *     found.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `code_not_found`, `unavailable`, `internal`.
         */
        get: operations["resolveCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a referral link
         * @description Redirects to the programme's landing page with `ref=` and every other query parameter, byte for byte, plants the
         *     cookie `ref_code` for the attribution window and counts a click. A code that can attribute nobody (unknown or
         *     disabled, its owner blocked or erased) redirects without `ref`, plants nothing and leaves an earlier cookie alone.
         *     When the programme counts the first touch, an earlier cookie whose code can attribute somebody stays, and `ref` is
         *     that code.
         *
         *     HEAD, a prefetch (`Sec-Purpose`, `Purpose`), a `Sec-Fetch-Dest` other than `document` or `empty`, and the user
         *     agents of known bots and link previews are redirected alike; no click is counted for them and nothing planted. A
         *     slash, dot or comma behind the code is forgiven.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["followLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/attribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attribute the signed-in user
         * @description Binds the signed-in user to the inviter whose code is in the cookie `ref_code`. Call it once after login. It always
         *     answers 200, always clears the cookie, and reads no body. A user is attributed once, forever.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `session_read_only`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        post: operations["attribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/signups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a signup with its code
         * @description The same decision for host applications that keep the code themselves. With `touched_at` the programme's
         *     attribution window is held against the time from then to the user's `signed_at`, however late the signup is reported.
         *
         *     Scope of tokens: `attributions:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_user_id`, `idempotency_key_reused`, `user_not_found`, `unavailable`, `internal`.
         */
        post: operations["recordSignup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's invitees
         * @description Users who signed up under the caller's code, the latest first, with what they have paid since; with `earnings`, also since when they
         *     pay and what that has earned the caller. Invitees who were erased are among them, as `Deleted user`; where the programme hides
         *     invitees' names, `display_name` is made up of the user's id, such as `User 3f8c`.
         *
         *     When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets, in which their
         *     earnings always stand; every other `Accept` is answered with JSON. The table is read and sent part by part: who signs up meanwhile may
         *     not be in it, and a row is as it was when its part was read. An answer that breaks off is not complete.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listInvitees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's rewards
         * @description One row for each payment of an invitee that qualified, newest first. The status is exact at the moment of reading: a
         *     reward whose hold has just ended is `available`. With `names`, each row also has the name of the invitee who paid: `Deleted user` where
         *     they were erased, and null for all of them where the programme hides invitees' names.
         *
         *     When `Accept` prefers `text/csv`, all rewards with one of the statuses, whatever `limit`, `offset` and `after` say, as a table for
         *     spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: what is earned meanwhile may not be
         *     in it, and a row is as it was when its part was read. An answer that breaks off is not complete.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or export rewards
         * @description Rewards of all users, the last earned first, narrowed by any of the filters. The status is exact at the moment of reading. When `Accept`
         *     prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered with
         *     JSON.
         *
         *     The first page has the totals of the whole filter, of the same moment as its rows; behind a cursor `totals` is null, for whoever walks
         *     on has them. They are counted while the range of `since` and `until` holds no more than 200,000 movements of the ledger, of whatever kind,
         *     which bounds what a page can take; beyond that they are null on the first page, too, and a narrower range has them. With `invoice_id` or
         *     `invitee_user_id` they are always counted.
         *
         *     A page looks at a bounded number of movements of the ledger: where few rewards have the status that is asked for, it may be short, or
         *     empty, and still have a next one. The table is read and sent part by part: what is earned meanwhile may not be in it, and a row is as it
         *     was when its part was read. An answer that breaks off is not complete.
         *
         *     Scope of tokens: `rewards:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listAllRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or export the caller's transfers
         * @description Everything that ever moved in the signed-in user's accounts, newest first, with the balance after each. When `Accept` prefers
         *     `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered with JSON.
         *
         *     The table is read and sent part by part: what moves meanwhile is not in it. An answer that breaks off is not complete.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listMyTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/ledger/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or export transfers
         * @description Every movement of money between the accounts of all users, newest first, narrowed by any of the filters. When `Accept` prefers
         *     `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered with JSON.
         *
         *     A page looks at a bounded number of movements: where the filters hold for few of them it may be short, or empty, and still have a next
         *     one. Servers write by their own clocks, and a movement appears when it is committed. So one may appear a moment later than another that
         *     is newer. A movement that was there when a walk began is in the walk, once. Of one user `listTransfers` has the order in which money
         *     moved.
         *
         *     The table is read and sent part by part: what moves meanwhile may not be in it. An answer that breaks off is not complete.
         *
         *     Scope of tokens: `ledger:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listAllTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/ledger/users/{user_id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user's transfers
         * @description Everything that ever moved in a user's accounts, newest first, with the balance after each. The next page begins
         *     behind the cursor `next`, or before the last `seq` of this one. An erased user's transfers stay.
         *
         *     Scope of tokens: `ledger:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["listTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the ledger
         * @description Adds up every transfer of every user and compares the sums with the balances that are kept, with the rewards and
         *     payouts behind them, and with each transfer's own account of the balances after it. It compares rewards with the invoices and
         *     the reports that made them, too, credit with the invoices it covers, invitees' sums with both, and what reports are read from
         *     with the balances. There should never be a difference. It reads everything: where some million transfers take longer than a
         *     statement may, it answers `unavailable`. `startVerification` does the same beside requests and takes its time, and so does
         *     `make verify-ledger`.
         *
         *     Scope of tokens: `ledger:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["verifyLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/ledger/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List verifications of the ledger
         * @description The verifications that `startVerification` began, newest first: how far the one that runs has come, and what the others found. One
         *     that does not come on for 15 minutes has failed, because no server does jobs or because the database answers too late; what it had
         *     found until then stays. Where a failure repeats itself, `make verify-ledger` takes all the time that it needs.
         *
         *     Scope of tokens: `ledger:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listVerifications"];
        put?: never;
        /**
         * Begin to verify the ledger
         * @description Verifies the ledger as `verifyLedger` does, beside requests: nobody waits for it, and a server that goes leaves it to another. One
         *     runs at a time. `listVerifications` shows how far it has come, and what it finds.
         *
         *     Scope of tokens: `ledger:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `idempotency_key_reused`, `verification_running`, `unavailable`, `internal`.
         */
        post: operations["startVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reports/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened over time
         * @description One or several measures of all users, in buckets of hours, days, weeks or months of UTC: what happened in each, or what accounts held
         *     at its end. Hours that are over are counted once and kept, so that long ranges are read as fast as short ones. What moved from which
         *     account to which says getStatement.
         *
         *     At most 1,100 points are answered. When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact;
         *     every other `Accept` is answered with JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.
         *
         *     Scope of tokens: `reports:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reports/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of new users
         * @description The clicks of the range, and the users who were made in it: how many were attributed, paid, earned their inviter a reward, and had one
         *     paid out, whenever that was. Who has come far is counted in the steps before, too.
         *
         *     Scope of tokens: `reports:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["getFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reports/liabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is owed
         * @description What the programme owes its users, and what it has paid out and covered, of all users together: now, or at a moment that is past. Now
         *     is as of at most 30 seconds ago; then it also says on which days how much of what is pending becomes available.
         *
         *     It is what the ledger has: a reward whose hold has just ended is pending until the job that unlocks it has come, within a minute.
         *
         *     Scope of tokens: `reports:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["getLiabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reports/inviters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the best inviters
         * @description The inviters who achieved most in a range, the best first; who achieved nothing of what they are ranked by is not in it. When `Accept`
         *     prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other `Accept` is answered with JSON.
         *
         *     Scope of tokens: `reports:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listTopInviters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reports/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the books of a range
         * @description What the accounts of all users together held before the range, what moved in it by kind and route, and what they held at its end. It
         *     adds up: each account's opening, with what movements credited and less what they debited, is its closing. Over all time that is what
         *     the balances add up to, which verifyLedger compares.
         *
         *     When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other `Accept` is answered with
         *     JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.
         *
         *     Scope of tokens: `reports:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or export the audit log
         * @description Who did what to whom, newest first, narrowed by any of the filters. A page looks at a bounded number of entries: where several filters
         *     hold for few of the entries that each of them has, it may be short, or empty, and still have a next one.
         *
         *     When `Accept` prefers `text/csv` or `application/x-ndjson`, all entries of the filter, whatever `limit` and `after` say, as a table
         *     for spreadsheets or as one JSON object in each line; every other `Accept` is answered with JSON. Both are read and sent part by part:
         *     what happens meanwhile may not be in them, and an answer that breaks off is not complete.
         *
         *     Servers write entries by their own clocks, and an entry appears when what it tells about is committed. So one may appear a moment
         *     later than another that is newer. An entry that was there when a walk began is in the walk, once.
         *
         *     Who reads the audit log leaves an entry in it, `audit.read`, once in an hour.
         *
         *     Scope of tokens: `audit:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/audit/{audit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look an audit entry up
         * @description One entry of the audit log, with the note that an operator wrote, where the entry names one and it is still kept. Notes about a user go
         *     when the user is erased; entries stay.
         *
         *     Scope of tokens: `audit:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `audit_entry_not_found`, `unavailable`, `internal`.
         */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what has happened
         * @description The event log, the oldest first: whatever changed users, codes, attributions, rewards, credit, payouts, points or the rules, in the order
         *     in which it can be relied on. Every page says where the next one begins, also an empty one, so that a program asks again with `next` as
         *     `after`, for ever, and sees each event once.
         *
         *     A page looks at a bounded number of events: where a filter holds for few it may be short, or empty, and `next` goes on all the same.
         *     With `wait`, an empty page is held back until there is something, for so many seconds at most: who waits asks seldom and hears at
         *     once. An event appears within a second after the answer of the request that did it, and never behind a place that was given out.
         *
         *     Events are kept for a time that the deployment chooses, 30 days unless told otherwise. Where what lies behind `after` is kept no
         *     longer, the answer is `cursor_expired`, so that nobody passes over a gap unawares.
         *
         *     Scope of tokens: `events:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `cursor_invalid`, `cursor_expired`, `unavailable`, `internal`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look an event up
         * @description One event of the log, as long as it is kept. It appears within a second after the answer of the request that did it.
         *
         *     Scope of tokens: `events:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `outgoing_event_not_found`, `unavailable`, `internal`.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Every address that events are sent to, the oldest first, with how it stands. No secret is in it.
         *
         *     Scope of tokens: `webhooks:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description Has events sent to an address, each in a `POST` of its own, signed as [Standard Webhooks](https://www.standardwebhooks.com) says:
         *     whatever is told from now on, of the types that are named or of all. The answer has the secret that signatures are made with, and is
         *     the only one that ever does.
         *
         *     The address is one of the public internet by `https:`, unless the deployment opens other networks. It is looked at again whenever a
         *     connection is made: what its name then resolves to must be allowed as well.
         *
         *     An address is of one webhook at most, so that a call that was not answered can be repeated: where `webhook_url_taken` says that it
         *     has been made after all, rotate its secret to get one. There can be 50.
         *
         *     Scope of tokens: `webhooks:write`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `webhook_url_invalid`, `webhooks_full`, `webhook_url_taken`, `unavailable`, `internal`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a webhook up
         * @description One webhook, with how it stands.
         *
         *     Scope of tokens: `webhooks:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `webhook_not_found`, `unavailable`, `internal`.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Nothing is sent to it any more, but for what is on its way. What it is known of its deliveries goes with it. To have it sent nothing for
         *     a while, disable it.
         *
         *     Scope of tokens: `webhooks:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `webhook_not_found`, `unavailable`, `internal`.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Changes what is sent, and what is not named stays. `headers` replaces all headers of its own that requests carry.
         *
         *     A webhook that is disabled is sent nothing and loses nothing: its place in the event log stays. Enabled again, it is sent what has
         *     happened meanwhile, as far as events are kept, or only what happens `from_now` on.
         *
         *     Scope of tokens: `webhooks:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `webhook_url_invalid`, `webhook_not_found`, `webhook_url_taken`, `unavailable`, `internal`.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/admin/webhooks/{webhook_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of a webhook
         * @description Gives a webhook a new secret. Requests are signed with both until the overlap ends, the new one first, so that no receiver refuses one
         *     while it changes over; with an overlap of 0 the one before ends at once. Only one rotation runs at a time.
         *
         *     Scope of tokens: `webhooks:write`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `webhook_not_found`, `webhook_secrets_full`, `unavailable`, `internal`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event for trial
         * @description Writes an event `webhook.tested` into the log, which is sent to this webhook alone, whatever its types. What the receiver answered is
         *     in `listDeliveries`.
         *
         *     Scope of tokens: `webhooks:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `webhook_not_found`, `webhook_disabled`, `unavailable`, `internal`.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries of a webhook
         * @description What became of each event that was tried for this webhook, the newest event first, with every attempt. With `state=pending` it
         *     lists what comes next and was not tried yet, the oldest first.
         *
         *     A page looks at a bounded number of events: where a filter holds for few it may be short, or empty, while there is more.
         *
         *     Scope of tokens: `webhooks:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `webhook_not_found`, `unavailable`, `internal`.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/webhooks/{webhook_id}/deliveries/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again
         * @description Sends one event of the log to the webhook, now, whether it was sent before or not, and whatever its type. It comes with the same id as
         *     before, so that a receiver can tell. What is tried by itself later is tried all the same.
         *
         *     Scope of tokens: `webhooks:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `webhook_not_found`, `outgoing_event_not_found`, `webhook_disabled`, `unavailable`, `internal`.
         */
        post: operations["redeliverEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/webhooks/{webhook_id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events again
         * @description Sends a stretch of the event log to the webhook again, in order, beside what happens meanwhile: from a moment or a place on, up to a
         *     moment or to now. It survives restarts, and says how far it is. What fails is tried again like any other delivery. One replay runs
         *     at a time for a webhook.
         *
         *     Scope of tokens: `webhooks:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `cursor_invalid`, `webhook_not_found`, `webhook_disabled`, `replay_running`, `cursor_expired`, `unavailable`, `internal`.
         */
        post: operations["replayEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/webhooks/{webhook_id}/replays/{replay_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a replay up
         * @description How far a replay is.
         *
         *     Scope of tokens: `webhooks:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `webhook_not_found`, `replay_not_found`, `unavailable`, `internal`.
         */
        get: operations["getReplay"];
        put?: never;
        post?: never;
        /**
         * Cancel a replay
         * @description Ends a replay that runs; what it has sent stays sent. One that has ended stays as it is.
         *
         *     Scope of tokens: `webhooks:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `webhook_not_found`, `replay_not_found`, `unavailable`, `internal`.
         */
        delete: operations["cancelReplay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/billing/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or export billing events
         * @description What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them; how an event was
         *     decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported well, or for 13 months, and is found
         *     by what it names itself. Events that were reported at the same moment stand in an order that has no meaning and stays.
         *
         *     A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter holds for few of
         *     them it may be short, or empty, and still have a next one. `since` and `until` say how far it should look at all.
         *
         *     When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for spreadsheets; every
         *     other `Accept` is answered with JSON. The table is read and sent part by part: what is reported meanwhile may not be in it, and an
         *     answer that breaks off is not complete.
         *
         *     Scope of tokens: `billing:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listBillingEvents"];
        put?: never;
        /**
         * Report billing events
         * @description Reports what happened to invoices. The events are decided in order, each with its own outcome; one that is rejected does
         *     not stop the others. Whatever the order and the repetitions, the events of an invoice end in the same reward and the
         *     same balances. An id that was sent before changes nothing and answers what it answered then.
         *
         *     Scope of tokens: `billing:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `unavailable`, `internal`.
         */
        post: operations["recordBillingEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/billing/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview billing events
         * @description Answers what reporting these events would answer now, and changes nothing. The ids of rewards that it shows are not
         *     those that the report will make.
         *
         *     Scope of tokens: `billing:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `unavailable`, `internal`.
         */
        post: operations["previewBillingEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/billing/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a billing event up
         * @description One event with what it did and how that was decided: which code, which tier and rate, which rules were asked, and which
         *     of them applied. A rejected event is shown until its id is reported well.
         *
         *     Scope of tokens: `billing:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `event_not_found`, `unavailable`, `internal`.
         */
        get: operations["getBillingEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/billing/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look an invoice up
         * @description An invoice as it stands, with every event that was reported of it, rejected ones too, each with how it was decided; the reward
         *     that it earned the inviter, and what was moved for that reward and for credit that was spent on the invoice.
         *
         *     The parts are read one after the other: what is reported meanwhile may be in a later one alone. A rejected event stands here
         *     when it names the invoice, until its id is reported well.
         *
         *     Scope of tokens: `billing:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `invoice_not_found`, `unavailable`, `internal`.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's open invoices
         * @description The invoices of the signed-in user that wait for their payment, newest first, each with whether the user's credit would cover it.
         *     They are those that the host application has reported as created and nothing else: not as paid, voided, refunded or disputed. One
         *     that credit covers has nothing due any more, and is not among them either.
         *
         *     Where the host application reports payments alone, there are none.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listMyInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/spend-on-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Spend credit on an invoice
         * @description Covers one of the caller's own open invoices with reward credit, whole. Nothing is deducted on failure. When the invoice
         *     is voided later, the credit comes back; when what was paid is refunded, so does what is more than the payer's own money.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `session_read_only`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_args`, `idempotency_key_reused`, `user_blocked`, `invoice_not_eligible`, `amount_mismatch`, `balance_insufficient`, `unavailable`, `internal`.
         */
        post: operations["spendOnInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/simulate-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pretend that a user has paid (retired)
         * @deprecated
         * @description Once pretended that a user had paid. Rewards now come from reported invoice payments. The token is checked first;
         *     the body is ignored, whatever it is.
         *
         *     Scope of tokens: `billing:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `endpoint_retired`, `unavailable`, `internal`.
         */
        post: operations["simulatePaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's payouts
         * @description The signed-in user's payouts, newest first.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listPayouts"];
        put?: never;
        /**
         * Request a payout
         * @description Reserves the amount at once and leaves the sending to an operator. Several payouts may be open; together they never
         *     exceed what is available. A user can request 20 payouts in any 24 hours, whatever became of them; the next one is
         *     `rate_limited`, and `Retry-After` says when there is room again.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `session_read_only`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_args`, `network_unsupported`, `address_invalid`, `payout_below_min`, `idempotency_key_reused`, `user_blocked`, `balance_insufficient`, `unavailable`, `internal`.
         */
        post: operations["requestPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/payouts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an address
         * @description Tells whether `requestPayout` would take this address on this network, by the very same check, and how it would be kept. When it would
         *     not, `looks_like` names the networks on which the same text is a good address: then the network is probably the mistake.
         *
         *     Changes nothing, and nothing of it is kept. It is a POST so that addresses stand in no URL and no log. A text that can be no address on
         *     any network, because it is empty or too long, is refused as `requestPayout` refuses it.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `invalid_args`, `network_unsupported`, `address_invalid`, `unavailable`, `internal`.
         */
        post: operations["checkAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/payouts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payout
         * @description Takes a payout back while it is `requested`; its amount is available again. Another user's payout is not found, as one
         *     that nobody has.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `session_read_only`, `cross_site_request`, `rate_limited`, `invalid_payout_id`, `idempotency_key_invalid`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `unavailable`, `internal`.
         */
        post: operations["cancelPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or export payouts
         * @description Payouts of all users, newest first unless `sort` says otherwise, narrowed by any of the filters, with the totals of the whole
         *     filter. When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets; every other
         *     `Accept` is answered with JSON.
         *
         *     To act on every payout of a filter while that changes what the filter holds, walk by `after`: over an offset the list
         *     moves, and rows are passed over.
         *
         *     The table is read and sent part by part: its totals are those of the beginning, what is requested meanwhile may not be in
         *     it, and a row is as it was when its part was read. An answer that breaks off is not complete.
         *
         *     Scope of tokens: `payouts:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listAllPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many payouts at once
         * @description Does to each of up to 500 payouts what `markPayoutProcessing`, `markPayoutSent` or `markPayoutFailed` does to one, in order, by the
         *     same rules, and answers what became of each. One that is refused does not stop the others. All that succeed are kept together,
         *     with the answer for the key: whoever was not answered sends the same again, and no payout is sent twice. A payout that is not
         *     covered, where the programme asks for cover, is sent by `markPayoutSent` with `override` alone.
         *
         *     Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `unavailable`, `internal`.
         */
        post: operations["changePayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve payouts
         * @description Says that the calling operator agrees to these open payouts, all or none of them. `amount_micro` is what they amount to together,
         *     so that nobody approves a list that is not the one they looked at. An operator approves a payout once; a second time changes
         *     nothing and is answered the same. Who can be one and the same person counts once: an operator, and everybody who has seen the
         *     token by which they acted. Where the deployment asks for no approvals, they are kept all the same, and nothing depends on them.
         *
         *     Scope of tokens: `payouts:approve`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `payout_total_mismatch`, `unavailable`, `internal`.
         */
        post: operations["approvePayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a payout up
         * @description One payout of whatever user, open or ended, with what became of it and by whom, who has approved it, and which rewards it used up.
         *     Exact at the moment of reading, and all of one moment.
         *
         *     Scope of tokens: `payouts:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_payout_id`, `payout_not_found`, `unavailable`, `internal`.
         */
        get: operations["getPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/{id}/processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to send a payout
         * @description Takes up a payout that is `requested`; from then on its user cannot cancel it.
         *
         *     Scope of tokens: `payouts:send`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_payout_id`, `idempotency_key_invalid`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `unavailable`, `internal`.
         */
        post: operations["markPayoutProcessing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/{id}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a payout was sent
         * @description Ends a payout that is `requested` or `processing`: the money has left, and the transaction is kept. A payout that has
         *     ended stays as it is. While the programme says `payout_cover_required`, one that is not covered is refused unless the
         *     body says `override`. Where the deployment asks for approvals (`PAYOUT_APPROVALS`), so many operators other than the one who
         *     sends must have approved it; `override` is no approval.
         *
         *     Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `tx_hash_required`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `payout_not_covered`, `approval_required`, `unavailable`, `internal`.
         */
        post: operations["markPayoutSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/{id}/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a payout failed
         * @description Ends a payout that is `requested` or `processing`: its amount is available to the user again. A payout that has ended
         *     stays as it is. The body may be left out.
         *
         *     Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `unavailable`, `internal`.
         */
        post: operations["markPayoutFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/{id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a sent payout came back
         * @description Ends a payout that is `sent` for the second time: the bank or the network returned the money, all of it, and it is available
         *     to the user again, or repays what the user owes. The transaction stays. The body may be left out.
         *
         *     Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `unavailable`, `internal`.
         */
        post: operations["markPayoutReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/payouts/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an approval
         * @description Takes back that the calling operator has approved a payout, while it is open; what was sent stays sent. Answers the same when there
         *     was no approval. Those of other operators stay.
         *
         *     Scope of tokens: `payouts:approve`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_payout_id`, `payout_not_found`, `payout_not_actionable`, `unavailable`, `internal`.
         */
        delete: operations["withdrawApproval"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a login ticket
         * @description Makes a one-time ticket for a user of the host application. Send the user's browser to its `url`; that turns it
         *     into a session. Only the ticket's hash is kept.
         *
         *     With `read_only` the session shows everything as the user sees it and can change nothing, for an hour: so support looks at what
         *     a user describes. Credentials that have the scope `sessions:view` and not `sessions:create` make such tickets alone.
         *
         *     Scope of tokens: `sessions:create` or `sessions:view`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `invalid_user_id`, `return_to_forbidden`, `user_not_found`, `unavailable`, `internal`.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/sessions/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's sessions
         * @description Every session in which a user is signed in at the moment, the newest first, with the operator whose ticket had opened it. Those that
         *     were ended or have expired are not among them. Nothing in it signs anybody in.
         *
         *     Scope of tokens: `sessions:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * End all sessions of a user
         * @description Ends every session of the user at once and voids unused tickets. Answers the same when there is none.
         *
         *     Scope of tokens: `sessions:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `user_not_found`, `unavailable`, `internal`.
         */
        delete: operations["revokeSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/embed-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token for an embedded page
         * @description Makes a token with which a widget (`/widget.js`) or a frame (`/embed.js`) inside a page of the host's shows a user their own referrals.
         *     The host's back end asks for it and hands it to that page, which keeps it in memory. It ends after an hour, with the user's sessions, and counts for pages of
         *     this origin alone. The origin must be among the programme's `embed_origins`. Only the token's hash is kept.
         *
         *     Scope of tokens: `sessions:embed`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `invalid_user_id`, `embed_origin_forbidden`, `user_not_found`, `unavailable`, `internal`.
         */
        post: operations["createEmbedToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Turn a ticket into a session
         * @description Plants the cookie `nl_session` and redirects to where the ticket says. A ticket that is missing, malformed,
         *     unknown, used or expired is refused; of two uses at once one wins.
         *
         *     A browser that is signed in as another user is asked first: the answer is a page, nothing has happened yet, and the page's own
         *     link goes on. It carries `confirm`, which only that page can make, so that no other site signs anybody in as somebody else.
         *
         *     Pages, that of a refused ticket too, are in English or German, as `Accept-Language` prefers.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `ticket_invalid`, `unavailable`, `internal`.
         */
        get: operations["enter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who is signed in
         * @description The signed-in user and the end of the session. In the session's second half the call makes it last 30 days again
         *     and plants the cookie anew. One that can only read says so, and ends after its hour, as that of an embed token does. A blocked user is
         *     told so.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session that the cookie names, if there is one, and clears the cookie. A page of another site is refused, with the cookie
         *     or without.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the terms of the programme
         * @description What the programme promises and asks for, as plain facts: what inviters earn and for how long, when it becomes available, how it is
         *     paid out, what makes a signup count, and what earns points on the ladder of user tiers. They are those in force, the same for everybody,
         *     and no session is needed: a page can write them out before anybody has signed in.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the programme
         * @description The rules in force, with their version.
         *
         *     Scope of tokens: `programme:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getProgramme"];
        /**
         * Change the programme
         * @description Replaces the whole document. Its `version` must be the one in force, so that two operators cannot undo each other
         *     unawares. Every version is kept; a change applies from its moment on. A rule that came after contract 1.0.1, such as
         *     `payout_cover_required`, may be left out, as older clients do, and then stays as it is. A `note` says why; it is kept with the version
         *     and is no rule.
         *
         *     Scope of tokens: `programme:write`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `programme_invalid`, `programme_stale`, `tier_in_use`, `unavailable`, `internal`.
         */
        put: operations["updateProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/programme/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change of the programme
         * @description Tells what putting this draft in force would do: which rules it changes, how many users each tier has, and what the payments that were
         *     reported in the last 30 days would have earned by it. For that they are decided once more, by the code that decided them and in their
         *     order; who had invited whom, on which tier, stays as it was, and refunds and disputes are left out on both sides. Changes nothing.
         *
         *     A change that would be refused is answered all the same, with the refusal. What cannot be replayed within two seconds is not, and
         *     neither is a draft that contradicts itself.
         *
         *     Scope of tokens: `programme:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `unavailable`, `internal`.
         */
        post: operations["previewProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/programme/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the programme
         * @description Every version of the rules that was ever put in force, newest first, with who did it, when, why, and which rules it changed. The first
         *     one is the server's own. Which is in force, `getProgramme` says: it is the newest.
         *
         *     Scope of tokens: `programme:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listProgrammeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/referrals/programme/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of the programme
         * @description The rules of one version, whether they are in force or not. A rule that came later than the version is answered as it was followed at
         *     the time. To put an old version in force again, send its rules to `updateProgramme` with the version that is in force now.
         *
         *     Scope of tokens: `programme:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `programme_version_not_found`, `unavailable`, `internal`.
         */
        get: operations["getProgrammeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user-tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the user tiers
         * @description The whole ladder, lowest level first, for signed-in users and for operators.
         *
         *     Scope of tokens: `user-tiers:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `unauthenticated`, `embed_origin_mismatch`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["listUserTiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user-tiers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's user tier
         * @description The caller's level and points, and what is missing to the next level, exact at the moment of reading.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `unauthenticated`, `embed_origin_mismatch`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getMyTier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user-tiers/{level}/badge.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tier's badge
         * @description The badge as an image. It can run nothing and load nothing: it was cleaned when it was saved, and it is served with headers
         *     that forbid both once more. Pages of any origin may show it.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `tier_not_found`, `unavailable`, `internal`.
         */
        get: operations["getBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/user-tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user tier
         * @description Adds a level to the ladder. Its points must lie between those of its neighbours. Users who reach it have it from this moment on.
         *
         *     Scope of tokens: `user-tiers:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `tier_level_invalid`, `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`, `idempotency_key_reused`, `tier_level_taken`, `tier_points_not_increasing`, `ladder_full`, `unavailable`, `internal`.
         */
        post: operations["addUserTier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/user-tiers/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many users stand on each level
         * @description How many users stand on each level now, and how many have not reached the lowest. Erased users count for nothing.
         *
         *     Scope of tokens: `user-tiers:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getLadderCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/user-tiers/badge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a badge
         * @description Answers what would be kept of a badge, and what would be taken out of it. Changes nothing. A badge that would be refused is refused
         *     here too.
         *
         *     Scope of tokens: `user-tiers:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `badge_invalid`, `unavailable`, `internal`.
         */
        post: operations["previewBadge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/user-tiers/{level}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a user tier
         * @description Takes a level out of the ladder. Its users are on the next lower level from this moment on.
         *
         *     Scope of tokens: `user-tiers:write`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `tier_not_found`, `unavailable`, `internal`.
         */
        delete: operations["deleteUserTier"];
        options?: never;
        head?: never;
        /**
         * Change a user tier
         * @description Changes what is sent and nothing else. New points move everybody at once: a user's level is found whenever it is read.
         *
         *     Scope of tokens: `user-tiers:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`, `tier_not_found`, `tier_points_not_increasing`, `unavailable`, `internal`.
         */
        patch: operations["updateUserTier"];
        trace?: never;
    };
    "/v1/admin/user-tiers/{level}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change of a user tier
         * @description Tells how many users would rise and fall if the tier began at other points, or were deleted. Changes nothing. A change that would
         *     be refused is refused here too.
         *
         *     Scope of tokens: `user-tiers:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `tier_points_invalid`, `tier_not_found`, `tier_points_not_increasing`, `unavailable`, `internal`.
         */
        post: operations["previewUserTier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/task-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the task setting
         * @description What every task is worth now. Users read it as `tasks` in `getTerms`.
         *
         *     Scope of tokens: `points:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `task_setting_not_found`, `unavailable`, `internal`.
         */
        get: operations["getTaskSetting"];
        /**
         * Set what tasks are worth
         * @description Replaces the setting in force, or makes the first. It holds for events that are reported from this moment on; points that were
         *     earned before stay what they are. Every version is kept.
         *
         *     Scope of tokens: `points:configure`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `task_setting_invalid`, `unavailable`, `internal`.
         */
        put: operations["putTaskSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/task-setting/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the task settings
         * @description Every version of the task setting that was ever put in force, newest first, with who did it and when. The newest is in force. Points
         *     were earned by the version that was in force when their event was reported.
         *
         *     Scope of tokens: `points:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listTaskSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/points/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report point events
         * @description Reports what users did. The events are decided in order, each with its own outcome, by the setting in force; one that is
         *     refused does not stop the others. An id that was sent before changes nothing and answers what it answered then. A `reversal` takes
         *     back what another event earned.
         *
         *     Scope of tokens: `points:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `unavailable`, `internal`.
         */
        post: operations["recordPointEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/points/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user's points
         * @description A user's level and points, with the newest 50 point events.
         *
         *     Scope of tokens: `points:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["getUserStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/points/users/{user_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's point events
         * @description Everything that a user did for points, with what it earned, in the order in which it was counted, the last first; what earned nothing
         *     is among it. Events that were not kept, because they could not be read or said something else under a known id, are not.
         *
         *     Scope of tokens: `points:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_user_id`, `invalid_query`, `user_not_found`, `unavailable`, `internal`.
         */
        get: operations["listPointEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API tokens
         * @description Every API token that was ever made, newest first, those that were revoked or have expired among them. No secret is in it.
         *
         *     Scope of tokens: `tokens:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["listApiTokens"];
        put?: never;
        /**
         * Make an API token
         * @description Makes a token for a program, with scopes of its own. The answer has its secret, and is the only one that ever does: what is kept is
         *     a hash. It is sent as `X-Admin-Token`, or to GraphQL as a bearer's, and acts as its operator: what it may do is what its scopes and
         *     the operator's role both hold. Nobody hands out a scope that they do not hold, and only who holds `operators:write` makes a token
         *     for another operator.
         *
         *     A name is free again once its token was revoked or has expired; 200 tokens can be alive at once. A call that was not answered
         *     may have made a token, without anybody knowing its secret: find it in the list by its name, and revoke it.
         *
         *     Scope of tokens: `tokens:write`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `scopes_invalid`, `networks_invalid`, `operator_not_found`, `token_name_taken`, `too_many_tokens`, `unavailable`, `internal`.
         */
        post: operations["createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description Ends a token for good, both of its secrets while it is rotating: at once on the server that answers, within five seconds on all
         *     others. Revoking it again changes nothing.
         *
         *     Scope of tokens: `tokens:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `token_not_found`, `unavailable`, `internal`.
         */
        delete: operations["revokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/tokens/{token_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of an API token
         * @description Gives a token a new secret and keeps everything else. The one before works on for the overlap, so that no call fails while
         *     programs change over; with an overlap of 0 it ends at once, within five seconds on other servers. One rotation runs at a time. As
         *     the answer shows a secret, the caller must hold every scope of the token, and `operators:write` where it is another operator's.
         *
         *     A call that was not answered may have rotated the token all the same. The secret before then works until the overlap ends: make a
         *     new token meanwhile.
         *
         *     Scope of tokens: `tokens:write`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `token_not_found`, `token_rotating`, `unavailable`, `internal`.
         */
        post: operations["rotateApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a console session
         * @description Exchanges an operator's token for a console session and plants its cookie. The token is compared and not kept. The session may do
         *     what the token may, and ends when the token does. Five wrong tokens from one address within a minute, and it waits.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `token_network_forbidden`, `unavailable`, `internal`.
         */
        post: operations["beginConsoleSession"];
        /**
         * End the console session
         * @description Ends the session that the cookie names, and clears the cookie.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `console_session_required`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        delete: operations["endConsoleSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/api/session/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say again who you are
         * @description Takes a token of the operator who sits in the console; one that may do less than they may there is refused. What cannot be undone then
         *     needs no other confirmation for ten minutes. The session goes on under a new secret; the old one is good for five seconds more, for
         *     requests that are on their way, and is not fresh.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `console_session_required`, `cross_site_request`, `rate_limited`, `unsupported_media_type`, `invalid_json`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `token_network_forbidden`, `unavailable`, `internal`.
         */
        post: operations["confirmOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Turn a link into a console session
         * @description The link that a server with a database of its own prints when it starts. It works once, within ten minutes, and is known to that
         *     server alone. Plants the cookie of a console session, and answers a page that goes on to `/console` by itself. What only looks, like
         *     HEAD or a preview of the link, does not use it up.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `console_link_invalid`, `unavailable`, `internal`.
         */
        get: operations["enterByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a log-in at the OpenID provider
         * @description For browsers: leads to the OpenID provider that the server was configured with, and plants a cookie that holds the log-in together,
         *     which can be finished in this browser within ten minutes. There is nothing at this address when no provider is configured.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["beginOidcLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Turn the provider's answer into a console session
         * @description Where the OpenID provider sends browsers back. The answer is a page: it goes on to the console by itself, or it says why there is no
         *     session and what to do. The provider is asked who it was, with PKCE, state and nonce; what it answers is checked and not kept.
         *
         *     The operator is whoever was linked to this account before; else who has its e-mail address, if the provider has verified it, and no
         *     account yet; else a new operator, if `OIDC_ROLES` gives the account a role. A log-in that confirms makes the console session fresh for
         *     ten minutes, under a new secret, when the same person has logged in at the provider within the last minute. A session that begins so
         *     is fresh when that person has just logged in, and asks for a confirmation when not.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `rate_limited`, `invalid_query`, `unavailable`, `internal`.
         */
        get: operations["finishOidcLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operators
         * @description Every operator, by name, with the names of the environment.
         *
         *     Scope of tokens: `operators:read`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["listOperators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/operators/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who calls
         * @description The operator whose token or console session was sent, and what may be done with it.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getOperator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/operators/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what an operator may do
         * @description Makes an operator, or changes one. Nobody gives a role that holds more than they do, nor changes an operator who holds more. A new role
         *     counts at once, in sessions and with tokens that are there already. Names of the environment cannot be put: they are the way in when
         *     nothing else is.
         *
         *     Scope of tokens: `operators:write`. From the console it needs a confirmation of the last ten minutes.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`, `rate_limited`, `operator_name_invalid`, `unsupported_media_type`, `invalid_json`, `operator_name_reserved`, `operator_email_taken`, `operators_full`, `unavailable`, `internal`.
         */
        put: operations["putOperator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/operators/{name}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all console sessions of an operator
         * @description Ends every console session of the operator at once. Answers the same when there is none. Tokens stay good.
         *
         *     Scope of tokens: `operators:write`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `operator_name_invalid`, `operator_not_found`, `unavailable`, `internal`.
         */
        delete: operations["endOperatorSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the server is deployed
         * @description What this server was set up with, as far as operators see a difference.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `token_network_forbidden`, `cross_site_request`, `rate_limited`, `unavailable`, `internal`.
         */
        get: operations["getDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a GraphQL document
         * @description The same ladder, points and task setting in GraphQL, for operators and for signed-in users. The schema answers introspection.
         *
         *     A request that can be read is answered 200, also when its document is refused: with `graphql_invalid` or `graphql_too_complex`
         *     and no `data`, or field by field, where a field that is refused is null with one of our tags as `extensions.code`. When `Accept`
         *     prefers `application/graphql-response+json`, the answer is of that type, and what has no `data` is 400; every other `Accept` is
         *     answered with JSON. A document is at most 2,000 tokens and 10,000 lines, 10 levels deep outside introspection, has at most 15
         *     aliases, and asks for at most 3,000 values, where a list counts as 100 items and a badge as 10 values. No answer is longer than
         *     2 MB. The fields of a mutation are run one after the other, and one that is refused undoes nothing but itself. Where any of them
         *     took effect, the answer is kept under the request's idempotency key; where none did, the key stays free.
         *
         *     Scope of tokens: `user-tiers:read` or `points:read` or `points:configure`.
         *
         *     Refusals, in the order in which they are checked: `headers_too_large`, `request_timeout`, `invalid_request`, `not_found`, `method_not_allowed`, `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`, `unauthenticated`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `rate_limited`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `unavailable`, `internal`.
         */
        post: operations["graphql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of user.created
         * @description A user was made who was not known before.
         */
        post: operations["onUserCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.tier_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of user.tier_changed
         * @description A user was put on a referral tier, the same one included.
         */
        post: operations["onUserTierChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.erased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of user.erased
         * @description A person was forgotten; the money and the id stay.
         */
        post: operations["onUserErased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "code.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of code.set
         * @description A user took a custom code, new or taken back.
         */
        post: operations["onCodeSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "code.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of code.disabled
         * @description A custom code no longer leads anywhere, because its owner or an operator disabled it.
         */
        post: operations["onCodeDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "signup.attributed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of signup.attributed
         * @description A user was bound to an inviter, once and forever. The event is about the user who was brought.
         */
        post: operations["onSignupAttributed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "signup.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of signup.rejected
         * @description There was a reason not to bind a user to an inviter. The same one is told once, and of one user twenty at most.
         */
        post: operations["onSignupRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of payout.requested
         * @description Money that a user asked for took another status. The event is about the user whose money it is.
         */
        post: operations["onPayoutRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of payout.cancelled
         * @description Money that a user asked for took another status. The event is about the user whose money it is.
         */
        post: operations["onPayoutCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.processing_started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of payout.processing_started
         * @description Money that a user asked for took another status. The event is about the user whose money it is.
         */
        post: operations["onPayoutProcessingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of payout.sent
         * @description Money that a user asked for took another status. The event is about the user whose money it is.
         */
        post: operations["onPayoutSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of payout.failed
         * @description Money that a user asked for took another status. The event is about the user whose money it is.
         */
        post: operations["onPayoutFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of payout.returned
         * @description Money that a user asked for took another status. The event is about the user whose money it is.
         */
        post: operations["onPayoutReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credit.spent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of credit.spent
         * @description Reward credit covered an invoice of the user, or came back because the invoice was voided or refunded. The event is about the payer.
         */
        post: operations["onCreditSpent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "programme.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of programme.updated
         * @description A new version of the rules was put in force. The event is about no user.
         */
        post: operations["onProgrammeUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invitee.first_paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of invitee.first_paid
         * @description A user who was brought paid for the first time with their own money. The event is about that user.
         */
        post: operations["onInviteeFirstPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reward.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of reward.created
         * @description A payment of an invitee earned the inviter a reward. The event is about the inviter.
         */
        post: operations["onRewardCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reward.reversed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of reward.reversed
         * @description An amount of a reward was reversed because the invitee got money back, or restored because a dispute was won. The event is about the
         *     inviter.
         */
        post: operations["onRewardReversed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reward.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of reward.restored
         * @description An amount of a reward was reversed because the invitee got money back, or restored because a dispute was won. The event is about the
         *     inviter.
         */
        post: operations["onRewardRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reward.unlocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of reward.unlocked
         * @description The hold of a reward is over. It is told when the server has written that down, some 70 seconds after `available_at` at the latest;
         *     balances and lists count with it from that moment on. The event is about the inviter.
         */
        post: operations["onRewardUnlocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credit.returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of credit.returned
         * @description Reward credit covered an invoice of the user, or came back because the invoice was voided or refunded. The event is about the payer.
         */
        post: operations["onCreditReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "points.earned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of points.earned
         * @description Something that a user did earned points.
         */
        post: operations["onPointsEarned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Message
         * Format: well-formed
         * @description For people; its words may change.
         * @example There is no such user.
         */
        ErrorMessage: string;
        /**
         * Request id
         * @description Names the request in the server's logs; the header x-request-id carries the same.
         * @example req_9f3c1a8e2b6d4f10
         */
        RequestId: string;
        /**
         * User id
         * Format: uuid
         * @description The id of a user, chosen by the host application. Any case comes in, lower case goes out.
         * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
         */
        UserId: string;
        /**
         * Instant
         * Format: date-time
         * @description A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
         * @example 2026-03-14T09:26:53.589Z
         */
        Instant: string;
        /**
         * Display name
         * Format: well-formed
         * @description The name that other users may see.
         * @example Ada Lovelace
         */
        DisplayName: string;
        /**
         * Referral tier
         * Format: int32
         * @description The number of a referral tier; it sets the reward rate. Only operators change a user's tier.
         * @example 2
         */
        Tier: number;
        /**
         * Code
         * @description A code as it is stored and shared, in lower case.
         * @example jkhs9w8ggc
         */
        CodeText: string;
        /**
         * Custom slug or none
         * @description The active custom code, null when there is none.
         * @example trip-with-me
         */
        CustomSlug: string | null;
        /**
         * Amount that is held or owed
         * Format: int64
         * @description An amount in micro-units that is never below zero.
         * @example 0
         */
        Held: number;
        /**
         * User
         * @description A user as operators list them.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "display_name": "Ada Lovelace",
         *       "tier": 2,
         *       "primary_code": "jkhs9w8ggc",
         *       "custom_slug": "trip-with-me",
         *       "inviter_user_id": "9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15",
         *       "blocked": false,
         *       "signed_at": "2026-01-05T08:00:00.000Z",
         *       "created_at": "2026-01-05T08:00:02.114Z",
         *       "debt_micro": 0,
         *       "reserved_micro": 60000000
         *     }
         */
        User: {
            user_id: components["schemas"]["UserId"];
            display_name: components["schemas"]["DisplayName"];
            tier: components["schemas"]["Tier"];
            /** @description The code that was made with the user and always works. */
            primary_code: components["schemas"]["CodeText"];
            /** @description The active custom code, null when there is none. */
            custom_slug: components["schemas"]["CustomSlug"];
            /**
             * Format: uuid
             * @description Who invited this user, null when nobody did.
             * @example 9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15
             */
            inviter_user_id: string | null;
            /**
             * @description A blocked user reads, but earns, changes and withdraws nothing.
             * @example false
             */
            blocked: boolean;
            /** @description When the user signed up at the host application. */
            signed_at: components["schemas"]["Instant"];
            /** @description When this server first heard of the user. */
            created_at: components["schemas"]["Instant"];
            /** @description What the user owes, in micro-units; it comes from rewards that were reversed after they had been used. Exact at the moment of reading. */
            debt_micro: components["schemas"]["Held"];
            /** @description What open payouts were promised, in micro-units. */
            reserved_micro: components["schemas"]["Held"];
        };
        /**
         * Totals of users
         * @description What the whole filter holds, on this page or not.
         * @example {
         *       "count": 4182,
         *       "blocked": 3
         *     }
         */
        UserTotals: {
            /**
             * Format: int64
             * @description How many users.
             * @example 4182
             */
            count: number;
            /**
             * Format: int64
             * @description How many of them are blocked.
             * @example 3
             */
            blocked: number;
        };
        /**
         * Next cursor
         * @description Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
         * @example AAZNPEN4C8ABnQ8fYY98EqmT1H5cKzhGCZvBgdtc
         */
        NextCursor: string | null;
        /**
         * Whether there is more
         * @description Whether there are rows behind this page, however many rows it has. There when the request has `after`.
         * @example true
         */
        HasMore: boolean;
        /**
         * Page of users
         * @description Users, newest first unless they are sorted otherwise. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "display_name": "Ada Lovelace",
         *           "tier": 2,
         *           "primary_code": "jkhs9w8ggc",
         *           "custom_slug": "trip-with-me",
         *           "inviter_user_id": "9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15",
         *           "blocked": false,
         *           "signed_at": "2026-01-05T08:00:00.000Z",
         *           "created_at": "2026-01-05T08:00:02.114Z",
         *           "debt_micro": 0,
         *           "reserved_micro": 60000000
         *         }
         *       ]
         *     }
         */
        UserPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["User"][];
            /** @description There when the request says `totals=true`. */
            totals?: components["schemas"]["UserTotals"];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of users
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8, times in ISO 8601, amounts in micro-units and once in whole units. What does not
         *     apply is empty. Names stand in quotes. An apostrophe stands before whatever a spreadsheet would take for the beginning of a formula, also
         *     when it divides cells at semicolons or tabs; JSON has every name as it is.
         * @example user_id,display_name,tier,primary_code,custom_slug,inviter_user_id,blocked,signed_at,created_at,debt_micro,debt,reserved_micro,reserved,currency
         *     3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,"Ada Lovelace",2,jkhs9w8ggc,trip-with-me,9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15,false,2026-02-20T08:00:00.000Z,2026-02-20T08:00:00.000Z,0,0.00,0,0.00,USD
         */
        UserTable: string;
        /**
         * Referral tier label
         * Format: well-formed
         * @description What the programme calls the tier.
         * @example influencer
         */
        TierLabel: string;
        /**
         * Rate
         * Format: int32
         * @description The reward rate in basis points; 1500 is 15 %.
         * @example 1500
         */
        RateBps: number;
        /**
         * Micro-units
         * Format: int64
         * @description An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
         * @example 12500000
         */
        Micro: number;
        /**
         * Balance
         * @description A user's earnings in micro-units, exact at the moment of reading.
         * @example {
         *       "pending_micro": 4500000,
         *       "available_micro": 61250000,
         *       "lifetime_micro": 115750000
         *     }
         */
        Balance: {
            /** @description Earned and still held. */
            pending_micro: components["schemas"]["Micro"];
            /** @description Free to spend or to withdraw; what open payouts promised is not in it. */
            available_micro: components["schemas"]["Micro"];
            /** @description Everything ever earned minus everything reversed. */
            lifetime_micro: components["schemas"]["Micro"];
        };
        /**
         * Attribution log row
         * @description One row of a user's append-only log. What does not apply is null. The published casing is PascalCase.
         * @example {
         *       "ID": "019cebab-8995-7d43-9b0e-4f2a6c8d1e35",
         *       "UserID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "Event": "signup",
         *       "InviterID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "InviteeID": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "Code": "trip-with-me",
         *       "Reason": null,
         *       "OldTier": null,
         *       "NewTier": null,
         *       "Note": null,
         *       "InvoiceID": null,
         *       "CreatedAt": "2026-03-14T09:26:53.589Z"
         *     }
         */
        Attribution: {
            /**
             * Format: uuid
             * @description The id of the row.
             * @example 019cebab-8995-7d43-9b0e-4f2a6c8d1e35
             */
            ID: string;
            /** @description Whose log the row is in. */
            UserID: components["schemas"]["UserId"];
            /**
             * @description What happened. `flagged` says that inviter and invitee turned out to be one person after the signup, which stays;
             *     `Reason` says why it looks so. At most 20 rows of a user are `rejected`.
             * @example signup
             * @enum {string}
             */
            Event: "signup" | "first_paid" | "rejected" | "tier_changed" | "flagged";
            /**
             * Format: uuid
             * @description The user whose code was used.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            InviterID: string | null;
            /**
             * Format: uuid
             * @description The user who signed up or paid.
             * @example b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570
             */
            InviteeID: string | null;
            /**
             * Format: well-formed
             * @description The code as it was when it was used.
             * @example trip-with-me
             */
            Code: string | null;
            /**
             * @description Why a signup was not attributed, or should be looked at.
             * @example null
             */
            Reason: string | null;
            /**
             * Format: int32
             * @description The tier before a change.
             * @example null
             */
            OldTier: number | null;
            /**
             * Format: int32
             * @description The tier after a change.
             * @example null
             */
            NewTier: number | null;
            /**
             * Format: well-formed
             * @description What the operator noted.
             * @example null
             */
            Note: string | null;
            /**
             * Format: well-formed
             * @description The invoice that was paid.
             * @example null
             */
            InvoiceID: string | null;
            /** @description When it happened. */
            CreatedAt: components["schemas"]["Instant"];
        };
        /**
         * Operator view of a user
         * @description One user's full referral state with the newest rows of the attribution log.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "tier": 2,
         *       "tier_label": "influencer",
         *       "rate_bps": 1500,
         *       "primary_code": "jkhs9w8ggc",
         *       "custom_slug": "trip-with-me",
         *       "paid_invitees_info": 3,
         *       "balance": {
         *         "pending_micro": 4500000,
         *         "available_micro": 61250000,
         *         "lifetime_micro": 115750000
         *       },
         *       "recent_attributions": [
         *         {
         *           "ID": "019cebab-8995-7d43-9b0e-4f2a6c8d1e35",
         *           "UserID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "Event": "signup",
         *           "InviterID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "InviteeID": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *           "Code": "trip-with-me",
         *           "Reason": null,
         *           "OldTier": null,
         *           "NewTier": null,
         *           "Note": null,
         *           "InvoiceID": null,
         *           "CreatedAt": "2026-03-14T09:26:53.589Z"
         *         },
         *         {
         *           "ID": "019cae38-6462-71b6-a2c9-08e5d7f1b364",
         *           "UserID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "Event": "tier_changed",
         *           "InviterID": null,
         *           "InviteeID": null,
         *           "Code": null,
         *           "Reason": null,
         *           "OldTier": 1,
         *           "NewTier": 2,
         *           "Note": "Promoted: verified creator partner",
         *           "InvoiceID": null,
         *           "CreatedAt": "2026-03-02T11:04:17.250Z"
         *         }
         *       ]
         *     }
         */
        UserOverview: {
            user_id: components["schemas"]["UserId"];
            tier: components["schemas"]["Tier"];
            tier_label: components["schemas"]["TierLabel"];
            rate_bps: components["schemas"]["RateBps"];
            /** @description The code that was made with the user and always works. */
            primary_code: components["schemas"]["CodeText"];
            /** @description The active custom code, null when there is none. */
            custom_slug: components["schemas"]["CustomSlug"];
            /**
             * Format: int32
             * @description How many invitees have become paying customers.
             * @example 3
             */
            paid_invitees_info: number;
            balance: components["schemas"]["Balance"];
            /** @description Up to 50 rows of the attribution log, newest first. */
            recent_attributions: components["schemas"]["Attribution"][];
        };
        /**
         * Tier to set
         * @description The referral tier to put the user on, with a note for the audit trail.
         * @example {
         *       "tier": 2,
         *       "note": "Promoted: verified creator partner"
         *     }
         */
        TierChange: {
            /** @description A tier that the programme defines. */
            tier: components["schemas"]["Tier"];
            /**
             * Format: well-formed
             * @description Why; kept in the attribution log. At most 4,000 characters, and the whole body at most 4 KiB.
             * @example Promoted: verified creator partner
             */
            note?: string;
        };
        /**
         * Tier transition
         * @description The tier before and after the call.
         * @example {
         *       "old_tier": 1,
         *       "new_tier": 2
         *     }
         */
        TierChanged: {
            /** @description The user's tier before this call. */
            old_tier: components["schemas"]["Tier"];
            /** @description The tier now in force. */
            new_tier: components["schemas"]["Tier"];
        };
        /**
         * Page of the attribution log
         * @description Rows of one user's log, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "ID": "019cebab-8995-7d43-9b0e-4f2a6c8d1e35",
         *           "UserID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "Event": "signup",
         *           "InviterID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "InviteeID": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *           "Code": "trip-with-me",
         *           "Reason": null,
         *           "OldTier": null,
         *           "NewTier": null,
         *           "Note": null,
         *           "InvoiceID": null,
         *           "CreatedAt": "2026-03-14T09:26:53.589Z"
         *         },
         *         {
         *           "ID": "019cae38-6462-71b6-a2c9-08e5d7f1b364",
         *           "UserID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "Event": "tier_changed",
         *           "InviterID": null,
         *           "InviteeID": null,
         *           "Code": null,
         *           "Reason": null,
         *           "OldTier": 1,
         *           "NewTier": 2,
         *           "Note": "Promoted: verified creator partner",
         *           "InvoiceID": null,
         *           "CreatedAt": "2026-03-02T11:04:17.250Z"
         *         }
         *       ]
         *     }
         */
        AttributionPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Attribution"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Invitee of a user
         * @description A user who signed up under a user's code, as operators see it.
         * @example {
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "display_name": "Katherine Johnson",
         *       "signed_at": "2026-03-14T09:26:53.589Z",
         *       "total_paid_micro": 147000000,
         *       "first_paid_at": "2026-04-02T10:15:33.127Z",
         *       "accrued_micro": 22050000,
         *       "code": "trip-with-me"
         *     }
         */
        UserInvitee: {
            user_id: components["schemas"]["UserId"];
            display_name: components["schemas"]["DisplayName"];
            /** @description When the invitee signed up. */
            signed_at: components["schemas"]["Instant"];
            /** @description What the invitee has paid since, minus what was given back. */
            total_paid_micro: components["schemas"]["Micro"];
            /**
             * Format: date-time
             * @description When the invitee became a paying customer; null while they are none.
             * @example 2026-04-02T10:15:33.127Z
             */
            first_paid_at: string | null;
            /** @description What the invitee's payments have earned the inviter, in micro-units, before anything was reversed. */
            accrued_micro: components["schemas"]["Micro"];
            /**
             * Format: well-formed
             * @description The code as it was when it was used.
             * @example trip-with-me
             */
            code: string;
        };
        /**
         * Page of a user's invitees
         * @description Invitees, the latest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *           "display_name": "Katherine Johnson",
         *           "signed_at": "2026-03-14T09:26:53.589Z",
         *           "total_paid_micro": 147000000,
         *           "first_paid_at": "2026-04-02T10:15:33.127Z",
         *           "accrued_micro": 22050000,
         *           "code": "trip-with-me"
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        UserInviteePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["UserInvitee"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Reward id
         * Format: uuid
         * @description The id of a reward.
         * @example 019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47
         */
        RewardId: string;
        /**
         * Invoice id
         * Format: well-formed
         * @description The host application's own name for an invoice.
         * @example inv_8f2c1a
         */
        InvoiceId: string;
        /**
         * Reward status
         * @description `pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
         *     `paid_out`, or `reversed` because the invitee got the money back.
         * @example available
         * @enum {string}
         */
        RewardStatus: "pending" | "available" | "spent" | "paid_out" | "reversed";
        /**
         * Reward
         * @description What one payment of an invitee earned. Rate and tier are those in force when the payment was reported.
         * @example {
         *       "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *       "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "invoice_id": "inv_8f2c1a",
         *       "base_micro": 49000000,
         *       "rate_bps": 1500,
         *       "tier": 2,
         *       "amount_micro": 7350000,
         *       "reversed_micro": 0,
         *       "status": "available",
         *       "created_at": "2026-04-02T10:15:33.127Z",
         *       "available_at": "2026-04-16T10:15:31.000Z"
         *     }
         */
        Reward: {
            id: components["schemas"]["RewardId"];
            /** @description The invitee who paid. */
            invitee_user_id: components["schemas"]["UserId"];
            /** @description The invoice that was paid. */
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
            base_micro: components["schemas"]["Micro"];
            rate_bps: components["schemas"]["RateBps"];
            tier: components["schemas"]["Tier"];
            /** @description What was earned. */
            amount_micro: components["schemas"]["Micro"];
            /** @description What of it was reversed because the invitee got money back. */
            reversed_micro: components["schemas"]["Micro"];
            status: components["schemas"]["RewardStatus"];
            /** @description When the payment was reported. */
            created_at: components["schemas"]["Instant"];
            /** @description When its hold ends or ended. */
            available_at: components["schemas"]["Instant"];
            /**
             * Format: well-formed
             * @description The name of the invitee who paid; null where the programme hides invitees' names. Only when `listRewards` is asked for `names`.
             * @example Katherine Johnson
             */
            invitee_display_name?: string | null;
        };
        /**
         * Page of rewards
         * @description Rewards, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "id": "019daa63-6207-7f16-8d40-2c9b7e5a1f83",
         *           "invitee_user_id": "41d8c6f0-7e2b-4a95-9c13-5b0f8e6d2a74",
         *           "invoice_id": "inv_a40d97",
         *           "base_micro": 30000000,
         *           "rate_bps": 1500,
         *           "tier": 2,
         *           "amount_micro": 4500000,
         *           "reversed_micro": 0,
         *           "status": "pending",
         *           "created_at": "2026-04-20T10:15:33.127Z",
         *           "available_at": "2026-05-04T10:15:30.000Z"
         *         },
         *         {
         *           "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *           "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *           "invoice_id": "inv_8f2c1a",
         *           "base_micro": 49000000,
         *           "rate_bps": 1500,
         *           "tier": 2,
         *           "amount_micro": 7350000,
         *           "reversed_micro": 0,
         *           "status": "available",
         *           "created_at": "2026-04-02T10:15:33.127Z",
         *           "available_at": "2026-04-16T10:15:31.000Z"
         *         }
         *       ]
         *     }
         */
        RewardPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Reward"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * A user's accounts
         * @description What each account of the ledger holds, in micro-units: `programme` and `debt` at or below zero, the others at or above, all of
         *     them together zero.
         * @example {
         *       "programme": -175750000,
         *       "pending": 4500000,
         *       "available": 61250000,
         *       "reserved": 60000000,
         *       "paid_out": 50000000,
         *       "spent": 0,
         *       "debt": 0
         *     }
         */
        UserAccounts: {
            /** @description Minus what was ever earned and not reversed. */
            programme: components["schemas"]["Micro"];
            /** @description Earned and still held. */
            pending: components["schemas"]["Micro"];
            /** @description Free to spend or to withdraw. */
            available: components["schemas"]["Micro"];
            /** @description Promised to open payouts. */
            reserved: components["schemas"]["Micro"];
            /** @description Left in payouts that were sent and did not come back. */
            paid_out: components["schemas"]["Micro"];
            /** @description Used on invoices. */
            spent: components["schemas"]["Micro"];
            /** @description Minus what was reversed after it had been used, and not repaid. */
            debt: components["schemas"]["Micro"];
        };
        /**
         * Everything that is kept of a user
         * @description A user as operators list them, with the tier's terms, every account, and what is open.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "display_name": "Ada Lovelace",
         *       "tier": 2,
         *       "primary_code": "jkhs9w8ggc",
         *       "custom_slug": "trip-with-me",
         *       "inviter_user_id": "9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15",
         *       "blocked": false,
         *       "signed_at": "2026-01-05T08:00:00.000Z",
         *       "created_at": "2026-01-05T08:00:02.114Z",
         *       "debt_micro": 0,
         *       "reserved_micro": 60000000,
         *       "tier_label": "influencer",
         *       "rate_bps": 1500,
         *       "erased_at": null,
         *       "paid_invitees": 3,
         *       "accounts": {
         *         "programme": -175750000,
         *         "pending": 4500000,
         *         "available": 61250000,
         *         "reserved": 60000000,
         *         "paid_out": 50000000,
         *         "spent": 0,
         *         "debt": 0
         *       },
         *       "sessions_open": 1,
         *       "payouts_open": 1
         *     }
         */
        UserRecord: {
            user_id: components["schemas"]["UserId"];
            display_name: components["schemas"]["DisplayName"];
            tier: components["schemas"]["Tier"];
            /** @description The code that was made with the user and always works. */
            primary_code: components["schemas"]["CodeText"];
            /** @description The active custom code, null when there is none. */
            custom_slug: components["schemas"]["CustomSlug"];
            /**
             * Format: uuid
             * @description Who invited this user, null when nobody did.
             * @example 9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15
             */
            inviter_user_id: string | null;
            /**
             * @description A blocked user reads, but earns, changes and withdraws nothing.
             * @example false
             */
            blocked: boolean;
            /** @description When the user signed up at the host application. */
            signed_at: components["schemas"]["Instant"];
            /** @description When this server first heard of the user. */
            created_at: components["schemas"]["Instant"];
            /** @description What the user owes, in micro-units; it comes from rewards that were reversed after they had been used. Exact at the moment of reading. */
            debt_micro: components["schemas"]["Held"];
            /** @description What open payouts were promised, in micro-units. */
            reserved_micro: components["schemas"]["Held"];
            tier_label: components["schemas"]["TierLabel"];
            rate_bps: components["schemas"]["RateBps"];
            /**
             * Format: date-time
             * @description When the user was erased. Always null, for an erased user is not found.
             * @example null
             */
            erased_at: string | null;
            /**
             * Format: int32
             * @description How many invitees have become paying customers.
             * @example 3
             */
            paid_invitees: number;
            accounts: components["schemas"]["UserAccounts"];
            /**
             * Format: int32
             * @description How many sessions have neither ended nor expired.
             * @example 1
             */
            sessions_open: number;
            /**
             * Format: int32
             * @description How many payouts are `requested` or `processing`.
             * @example 1
             */
            payouts_open: number;
        };
        /**
         * User to create or update
         * @description What is left out stays as it is, or takes its default for a new user.
         * @example {
         *       "display_name": "Ada Lovelace",
         *       "email": "ada@example.org",
         *       "signed_at": "2026-01-05T08:00:00.000Z"
         *     }
         */
        UserChange: {
            /**
             * @description The name that other users may see. It is kept in the normal form C, without blanks at its ends and without format
             *     characters that mean nothing where they stand; something that can be seen must be left. A new user without one is
             *     called "User" and the first 8 characters of the id.
             */
            display_name?: components["schemas"]["DisplayName"];
            /**
             * @description The user's e-mail address. Only keyed hashes are kept, to recognise people who invite themselves: of it trimmed and
             *     lowered, and of the form in which addresses of one mailbox are the same. When it turns out to be that of the user's
             *     inviter or of an invitee, the attribution logs of both say so.
             * @example ada@example.org
             */
            email?: string;
            /** @description When the user signed up at the host application, at most 5 minutes ahead; a new user's default is now. */
            signed_at?: components["schemas"]["Instant"];
            /**
             * @description Whether the user is blocked from the programme; a new user is not.
             * @example false
             */
            blocked?: boolean;
        };
        /**
         * Ok
         * @description The answer of an operation that has nothing else to say.
         * @example {
         *       "ok": true
         *     }
         */
        Ok: {
            /**
             * @description Always true.
             * @enum {boolean}
             */
            ok: true;
        };
        /**
         * Kind of code
         * @description `uid` is made with the user and permanent, `custom` is the slug the user chose.
         * @example custom
         * @enum {string}
         */
        CodeKind: "uid" | "custom";
        /**
         * Code of a user
         * @description A code as operators see it, with its owner and its life.
         * @example {
         *       "id": "019b9466-dda1-7e21-8c5d-3a9b0f6e4d17",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "code": "trip-with-me",
         *       "kind": "custom",
         *       "created_at": "2026-01-06T17:42:08.033Z",
         *       "disabled_at": null,
         *       "barred": false,
         *       "released_at": null
         *     }
         */
        UserCode: {
            /**
             * Format: uuid
             * @description The id of the code; it stays when its owner takes an old slug back.
             * @example 019b9466-dda1-7e21-8c5d-3a9b0f6e4d17
             */
            id: string;
            /** @description Who has the code, or had it before it was released. */
            user_id: components["schemas"]["UserId"];
            code: components["schemas"]["CodeText"];
            kind: components["schemas"]["CodeKind"];
            /** @description When the user first took the code. */
            created_at: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the code was disabled, null while it is active.
             * @example null
             */
            disabled_at: string | null;
            /**
             * @description Whether an operator disabled it, so that its owner cannot take it back.
             * @example false
             */
            barred: boolean;
            /**
             * Format: date-time
             * @description When an operator released it, null while it is this user's.
             * @example null
             */
            released_at: string | null;
        };
        /**
         * Page of a user's codes
         * @description Codes, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "id": "019b9466-dda1-7e21-8c5d-3a9b0f6e4d17",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "code": "trip-with-me",
         *           "kind": "custom",
         *           "created_at": "2026-01-06T17:42:08.033Z",
         *           "disabled_at": null,
         *           "barred": false,
         *           "released_at": null
         *         },
         *         {
         *           "id": "019b8d31-3c8a-7f06-b1d4-2e9a5c7f8036",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "code": "ada-lovelace",
         *           "kind": "custom",
         *           "created_at": "2026-01-05T08:02:00.330Z",
         *           "disabled_at": "2026-01-06T17:42:08.033Z",
         *           "barred": false,
         *           "released_at": null
         *         },
         *         {
         *           "id": "019b8d2f-4e60-7b13-a5d8-6c1f90e2b7a4",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "code": "jkhs9w8ggc",
         *           "kind": "uid",
         *           "created_at": "2026-01-05T08:00:02.114Z",
         *           "disabled_at": null,
         *           "barred": false,
         *           "released_at": null
         *         }
         *       ]
         *     }
         */
        UserCodePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["UserCode"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Something that was looked up
         * @description Something that begins with the text, and what it is read by.
         * @example {
         *       "kind": "user",
         *       "id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "title": "Ada Lovelace",
         *       "detail": "jkhs9w8ggc",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e"
         *     }
         */
        Found: {
            /**
             * @description What it is: a `user` (getUser), a `code` (resolveCode), a `payout` (getPayout), the `transaction` of a payout (getPayout), an
             *     `invoice` (getInvoice), or a billing `event` (getBillingEvent).
             * @example user
             * @enum {string}
             */
            kind: "user" | "code" | "payout" | "transaction" | "invoice" | "event";
            /**
             * Format: well-formed
             * @description What it is read by; of a transaction, the payout's id.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            id: string;
            /**
             * Format: well-formed
             * @description What it is called: a user's display name, a payout's address, a transaction's name on its network, and what a code, an invoice or an
             *     event is called anyway.
             * @example Ada Lovelace
             */
            title: string;
            /**
             * Format: well-formed
             * @description What tells it from others, for people: a user's primary code, whether a code is `primary` or `custom`, a payout's status, whether an
             *     invoice is `open`, `paid` or `voided`, an event's type, or that it was `rejected`; null where nothing is known. More may come.
             * @example jkhs9w8ggc
             */
            detail: string | null;
            /**
             * Format: uuid
             * @description Whose it is; the payer, of invoices and events. Null for a rejected event that names nobody.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            user_id: string | null;
        };
        /**
         * What was looked up
         * @description What begins with the text, as far as the caller may read it.
         * @example {
         *       "items": [
         *         {
         *           "kind": "user",
         *           "id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "title": "Ada Lovelace",
         *           "detail": "jkhs9w8ggc",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e"
         *         }
         *       ]
         *     }
         */
        Findings: {
            /** @description The nearest first. */
            items: components["schemas"]["Found"][];
        };
        /**
         * A user's own view
         * @description How the signed-in user stands in the programme.
         * @example {
         *       "primary_code": "jkhs9w8ggc",
         *       "custom_slug": "trip-with-me",
         *       "tier": 2,
         *       "tier_label": "influencer",
         *       "rate_bps": 1500,
         *       "paid_invitees": 3,
         *       "balance": {
         *         "pending_micro": 4500000,
         *         "available_micro": 61250000,
         *         "lifetime_micro": 115750000
         *       },
         *       "inviter_display": "Grace Hopper"
         *     }
         */
        Me: {
            /** @description The code that was made with the user and always works. */
            primary_code: components["schemas"]["CodeText"];
            /** @description The active custom code, null when there is none. */
            custom_slug: components["schemas"]["CustomSlug"];
            tier: components["schemas"]["Tier"];
            tier_label: components["schemas"]["TierLabel"];
            rate_bps: components["schemas"]["RateBps"];
            /**
             * Format: int32
             * @description How many invitees have become paying customers.
             * @example 3
             */
            paid_invitees: number;
            balance: components["schemas"]["Balance"];
            /**
             * Format: well-formed
             * @description The display name of the user who invited this one, null when nobody did.
             * @example Grace Hopper
             */
            inviter_display: string | null;
        };
        /**
         * Money that becomes available
         * @description What of the held money becomes available at one moment.
         * @example {
         *       "at": "2026-05-04T10:15:33.127Z",
         *       "amount_micro": 4500000
         *     }
         */
        Unlock: {
            /** @description When it does. */
            at: components["schemas"]["Instant"];
            /** @description How much, in micro-units. */
            amount_micro: components["schemas"]["Held"];
        };
        /**
         * Balance in full
         * @description Where everything is that a user has earned, in micro-units, exact at the moment of reading.
         * @example {
         *       "pending_micro": 4500000,
         *       "available_micro": 61250000,
         *       "reserved_micro": 60000000,
         *       "paid_out_micro": 50000000,
         *       "spent_micro": 0,
         *       "owed_micro": 0,
         *       "lifetime_micro": 175750000,
         *       "unlocks": [
         *         {
         *           "at": "2026-05-04T10:15:33.127Z",
         *           "amount_micro": 4500000
         *         }
         *       ]
         *     }
         */
        FullBalance: {
            /** @description Earned and still held. */
            pending_micro: components["schemas"]["Held"];
            /** @description Free to spend or to withdraw; what open payouts were promised is not in it. */
            available_micro: components["schemas"]["Held"];
            /** @description Promised to open payouts. */
            reserved_micro: components["schemas"]["Held"];
            /** @description Left in payouts that were sent and did not come back. */
            paid_out_micro: components["schemas"]["Held"];
            /** @description Used on invoices. */
            spent_micro: components["schemas"]["Held"];
            /** @description Reversed after it had been used; whatever becomes available repays it first. */
            owed_micro: components["schemas"]["Held"];
            /** @description Everything ever earned minus everything reversed. */
            lifetime_micro: components["schemas"]["Held"];
            /**
             * @description When held money becomes available, the soonest first: up to 50 moments, of the next 1,000 rewards. Where more are held than
             *     these, the last moment may be told in part.
             */
            unlocks: components["schemas"]["Unlock"][];
        };
        /**
         * Interval of stats
         * @description How long a bucket is. Buckets are of UTC; weeks begin on Monday. Clicks are kept by days, so no bucket is shorter.
         * @default day
         * @example day
         * @enum {string}
         */
        StatsInterval: "day" | "week" | "month";
        /**
         * Count
         * Format: int64
         * @description How many.
         * @example 128
         */
        Count: number;
        /**
         * Point of stats
         * @description What a user's links have brought in a bucket, as far as that lies in the range.
         * @example {
         *       "at": "2026-04-02T00:00:00.000Z",
         *       "clicks": 12,
         *       "signups": 1,
         *       "first_paid": 1,
         *       "rewards_micro": 7350000
         *     }
         */
        StatsPoint: {
            /** @description When the bucket begins. */
            at: components["schemas"]["Instant"];
            /** @description How often the user's links were followed, by days of UTC that begin in the range. */
            clicks: components["schemas"]["Count"];
            /** @description Users who signed up under the user's codes. */
            signups: components["schemas"]["Count"];
            /** @description Invitees who paid for the first time. */
            first_paid: components["schemas"]["Count"];
            /** @description What the user earned, less what was reversed and with what was restored. Below zero where more was reversed. */
            rewards_micro: components["schemas"]["Micro"];
        };
        /**
         * Totals of stats
         * @description What a user's links have brought in a range.
         * @example {
         *       "clicks": 40,
         *       "signups": 3,
         *       "first_paid": 1,
         *       "rewards_micro": 7350000
         *     }
         */
        StatsTotals: {
            /** @description How often the user's links were followed, by days of UTC that begin in the range. */
            clicks: components["schemas"]["Count"];
            /** @description Users who signed up under the user's codes. */
            signups: components["schemas"]["Count"];
            /** @description Invitees who paid for the first time. */
            first_paid: components["schemas"]["Count"];
            /** @description What the user earned, less what was reversed and with what was restored. Below zero where more was reversed. */
            rewards_micro: components["schemas"]["Micro"];
        };
        /**
         * Stats
         * @description What a user's links have brought over time. There is a point for each bucket that the range touches and that has begun, oldest first, also
         *     where nothing happened.
         * @example {
         *       "interval": "day",
         *       "complete_until": "2026-04-03T10:15:33.127Z",
         *       "points": [
         *         {
         *           "at": "2026-04-01T00:00:00.000Z",
         *           "clicks": 28,
         *           "signups": 2,
         *           "first_paid": 0,
         *           "rewards_micro": 0
         *         },
         *         {
         *           "at": "2026-04-02T00:00:00.000Z",
         *           "clicks": 12,
         *           "signups": 1,
         *           "first_paid": 1,
         *           "rewards_micro": 7350000
         *         },
         *         {
         *           "at": "2026-04-03T00:00:00.000Z",
         *           "clicks": 0,
         *           "signups": 0,
         *           "first_paid": 0,
         *           "rewards_micro": 0
         *         }
         *       ],
         *       "totals": {
         *         "clicks": 40,
         *         "signups": 3,
         *         "first_paid": 1,
         *         "rewards_micro": 7350000
         *       }
         *     }
         */
        Stats: {
            interval: components["schemas"]["StatsInterval"];
            /** @description What was committed by this moment, that of the request, is counted. */
            complete_until: components["schemas"]["Instant"];
            /** @description What was brought in each bucket. */
            points: components["schemas"]["StatsPoint"][];
            totals: components["schemas"]["StatsTotals"];
        };
        /**
         * Slug to set
         * @description The slug that the user chose.
         * @example {
         *       "slug": "trip-with-me"
         *     }
         */
        SlugChoice: {
            /**
             * @description Trimmed and lowered before it is checked: 3 to 32 characters of a-z, 0-9 and "-", neither first nor last "-". The
             *     pattern says the same of the value as it is sent; blanks are spelt out because engines disagree about them.
             * @example trip-with-me
             */
            slug: string;
        };
        /**
         * Code row
         * @description A code with its owner and its life. The published casing of this object is PascalCase.
         * @example {
         *       "ID": "019b9466-dda1-7e21-8c5d-3a9b0f6e4d17",
         *       "UserID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "Code": "trip-with-me",
         *       "Kind": "custom",
         *       "CreatedAt": "2026-01-06T17:42:08.033Z",
         *       "DisabledAt": null
         *     }
         */
        Code: {
            /**
             * Format: uuid
             * @description The id of the code; it stays when its owner takes an old slug back.
             * @example 019b9466-dda1-7e21-8c5d-3a9b0f6e4d17
             */
            ID: string;
            UserID: components["schemas"]["UserId"];
            Code: components["schemas"]["CodeText"];
            Kind: components["schemas"]["CodeKind"];
            /** @description When the user first took the code. */
            CreatedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the code was disabled, null while it is active.
             * @example null
             */
            DisabledAt: string | null;
        };
        /**
         * Slug that was set
         * @description The user's custom code after the call.
         * @example {
         *       "code": {
         *         "ID": "019b9466-dda1-7e21-8c5d-3a9b0f6e4d17",
         *         "UserID": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "Code": "trip-with-me",
         *         "Kind": "custom",
         *         "CreatedAt": "2026-01-06T17:42:08.033Z",
         *         "DisabledAt": null
         *       }
         *     }
         */
        SlugSet: {
            code: components["schemas"]["Code"];
        };
        /**
         * Code as anyone may see it
         * @description What a landing page needs to know about a code.
         * @example {
         *       "code": "trip-with-me",
         *       "kind": "custom",
         *       "active": true,
         *       "inviter_display": "Ada Lovelace"
         *     }
         */
        PublicCode: {
            code: components["schemas"]["CodeText"];
            kind: components["schemas"]["CodeKind"];
            /**
             * @description Whether a signup under this code would count now.
             * @example true
             */
            active: boolean;
            /**
             * Format: well-formed
             * @description The inviter's display name; absent unless the programme shows it.
             * @example Ada Lovelace
             */
            inviter_display?: string;
        };
        /**
         * Attribution decision
         * @description Whether the user is now bound to an inviter, and if not, the first reason that applies.
         * @example {
         *       "attributed": true
         *     }
         */
        AttributionDecision: {
            /**
             * @description True when this very call bound the user to the inviter.
             * @example true
             */
            attributed: boolean;
            /**
             * @description The first reason that applies, in this order; only when `attributed` is false.
             * @example already_attributed
             * @enum {string}
             */
            reason?: "no_cookie" | "already_attributed" | "code_unknown" | "code_disabled" | "self_referral" | "circular_referral" | "window_expired" | "account_too_old" | "inviter_blocked" | "internal";
        };
        /**
         * Signup to record
         * @description A user and the code that the host application kept for that user.
         * @example {
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "code": "trip-with-me",
         *       "touched_at": "2026-03-13T18:00:00.000Z"
         *     }
         */
        Signup: {
            user_id: components["schemas"]["UserId"];
            /**
             * Format: well-formed
             * @description The code as it was given; trimmed and lowered here. An unknown one is answered with a reason.
             * @example trip-with-me
             */
            code: string;
            /**
             * @description When the user followed the link, at most 5 minutes ahead. The programme's attribution window is held against the time
             *     from then to the signup, the user's `signed_at`; a click after the signup is within it.
             */
            touched_at?: components["schemas"]["Instant"];
        };
        /**
         * Invitee
         * @description A user who signed up under the caller's code.
         * @example {
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "display_name": "Katherine Johnson",
         *       "signed_at": "2026-03-14T09:26:53.589Z",
         *       "total_paid_micro": 147000000
         *     }
         */
        Invitee: {
            user_id: components["schemas"]["UserId"];
            display_name: components["schemas"]["DisplayName"];
            /** @description When the invitee signed up. */
            signed_at: components["schemas"]["Instant"];
            /** @description What the invitee has paid since, minus what was given back. */
            total_paid_micro: components["schemas"]["Micro"];
            /**
             * Format: date-time
             * @description When the invitee became a paying customer; null while they are none. Only when `earnings` are asked for.
             * @example 2026-04-02T10:15:33.127Z
             */
            first_paid_at?: string | null;
            /** @description What the invitee's payments have earned the caller, in micro-units, before anything was reversed. Only when `earnings` are asked for. */
            earned_micro?: components["schemas"]["Micro"];
        };
        /**
         * Page of invitees
         * @description Invitees, the latest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *           "display_name": "Katherine Johnson",
         *           "signed_at": "2026-03-14T09:26:53.589Z",
         *           "total_paid_micro": 147000000
         *         },
         *         {
         *           "user_id": "41d8c6f0-7e2b-4a95-9c13-5b0f8e6d2a74",
         *           "display_name": "Dorothy Vaughan",
         *           "signed_at": "2026-02-19T15:31:07.402Z",
         *           "total_paid_micro": 480000000
         *         },
         *         {
         *           "user_id": "c25f9b83-04ae-4d17-b6e2-f1a7d3905c68",
         *           "display_name": "Mary Jackson",
         *           "signed_at": "2026-01-21T07:58:44.916Z",
         *           "total_paid_micro": 325000000
         *         }
         *       ]
         *     }
         */
        InviteePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Invitee"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of invitees
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8, times in ISO 8601. `…_amount` is the column before it as an exact decimal number of
         *     the currency at the end of the line; earnings are before anything was reversed. What does not apply is empty. Names stand in quotes, with
         *     an apostrophe before whatever a spreadsheet would take for the beginning of a formula; JSON has every name as it is.
         * @example user_id,display_name,signed_at,first_paid_at,total_paid_micro,total_paid_amount,earned_micro,earned_amount,currency
         *     b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570,"Katherine Johnson",2026-03-14T09:26:53.589Z,2026-04-02T10:15:33.127Z,147000000,147.00,22050000,22.05,USD
         */
        InviteeTable: string;
        /**
         * Table of the caller's rewards
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount` and `reversed`, in decimals of the
         *     currency; moments are RFC 3339 in UTC. `invitee_display_name` is a column where the programme shows invitees' names. Names and invoice
         *     ids, which others chose, stand in quotes, with an apostrophe before whatever a spreadsheet would take for the beginning of a formula;
         *     JSON has each as it is.
         * @example id,invitee_user_id,invitee_display_name,invoice_id,status,base_micro,rate_bps,tier,amount_micro,reversed_micro,amount,reversed,currency,created_at,available_at
         *     019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47,b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570,"Katherine Johnson","inv_8f2c1a",available,49000000,1500,2,7350000,0,7.35,0.00,USD,2026-04-02T10:15:33.127Z,2026-04-16T10:15:31.000Z
         */
        OwnRewardTable: string;
        /**
         * Reward with its user
         * @description A reward as operators list it.
         * @example {
         *       "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "invoice_id": "inv_8f2c1a",
         *       "base_micro": 49000000,
         *       "rate_bps": 1500,
         *       "tier": 2,
         *       "amount_micro": 7350000,
         *       "reversed_micro": 0,
         *       "status": "available",
         *       "created_at": "2026-04-02T10:15:33.127Z",
         *       "available_at": "2026-04-16T10:15:31.000Z"
         *     }
         */
        UserReward: {
            id: components["schemas"]["RewardId"];
            /** @description The invitee who paid. */
            invitee_user_id: components["schemas"]["UserId"];
            /** @description The invoice that was paid. */
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
            base_micro: components["schemas"]["Micro"];
            rate_bps: components["schemas"]["RateBps"];
            tier: components["schemas"]["Tier"];
            /** @description What was earned. */
            amount_micro: components["schemas"]["Micro"];
            /** @description What of it was reversed because the invitee got money back. */
            reversed_micro: components["schemas"]["Micro"];
            status: components["schemas"]["RewardStatus"];
            /** @description When the payment was reported. */
            created_at: components["schemas"]["Instant"];
            /** @description When its hold ends or ended. */
            available_at: components["schemas"]["Instant"];
            /** @description The inviter who earned it. */
            user_id: components["schemas"]["UserId"];
        };
        /**
         * Totals of rewards
         * @description What the whole filter holds, on this page or not, counted at the same moment as the rows.
         * @example {
         *       "count": 1,
         *       "amount_micro": 7350000,
         *       "reversed_micro": 0
         *     }
         */
        RewardTotals: {
            /**
             * Format: int64
             * @description How many rewards there are.
             * @example 1
             */
            count: number;
            /**
             * Format: int64
             * @description What was earned with them, in micro-units, before anything was reversed. 9007199254740991 also stands for everything above it.
             * @example 7350000
             */
            amount_micro: number;
            /**
             * Format: int64
             * @description What of it was reversed, in micro-units; bounded alike.
             * @example 0
             */
            reversed_micro: number;
        };
        /**
         * Page of rewards with totals
         * @description One page of what the filter holds, the last earned first, and on the first page the totals of all of it. While there is more, `Link` says
         *     where it is, also from a page that is short or empty.
         * @example {
         *       "items": [
         *         {
         *           "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *           "invoice_id": "inv_8f2c1a",
         *           "base_micro": 49000000,
         *           "rate_bps": 1500,
         *           "tier": 2,
         *           "amount_micro": 7350000,
         *           "reversed_micro": 0,
         *           "status": "available",
         *           "created_at": "2026-04-02T10:15:33.127Z",
         *           "available_at": "2026-04-16T10:15:31.000Z"
         *         }
         *       ],
         *       "totals": {
         *         "count": 1,
         *         "amount_micro": 7350000,
         *         "reversed_micro": 0
         *       },
         *       "next": null,
         *       "has_more": false
         *     }
         */
        RewardReport: {
            /** @description The rows of this page. */
            items: components["schemas"]["UserReward"][];
            /**
             * @description The totals; null behind a cursor, and where the range is too wide for them.
             * @example {
             *       "count": 1,
             *       "amount_micro": 7350000,
             *       "reversed_micro": 0
             *     }
             */
            totals: components["schemas"]["RewardTotals"] | null;
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of rewards
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount` and `reversed`, in decimals of the
         *     currency; moments are RFC 3339 in UTC. Invoice ids, which the host application chose, stand in quotes, with an apostrophe before whatever a
         *     spreadsheet would take for the beginning of a formula.
         * @example id,user_id,invitee_user_id,invoice_id,status,base_micro,rate_bps,tier,amount_micro,reversed_micro,amount,reversed,currency,created_at,available_at
         *     019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47,3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570,"inv_8f2c1a",available,49000000,1500,2,7350000,0,7.35,0.00,USD,2026-04-02T10:15:33.127Z,2026-04-16T10:15:31.000Z
         */
        RewardTable: string;
        /**
         * Transfer number
         * Format: int64
         * @description The number of one of a user's transfers.
         * @example 12
         */
        TransferSeq: number;
        /**
         * Account
         * @description One of a user's accounts. `programme` is where rewards come from and reversals go back to, `debt` what was reversed after
         *     it had left: both are at or below zero. The others are at or above zero. Together they are always zero.
         * @example pending
         * @enum {string}
         */
        Account: "programme" | "pending" | "available" | "reserved" | "paid_out" | "spent" | "debt";
        /**
         * Transfer
         * @description One movement of money between two accounts of a user, with what the two hold after it. Never changed, never deleted.
         * @example {
         *       "seq": 12,
         *       "kind": "accrue",
         *       "debit": "programme",
         *       "credit": "pending",
         *       "amount_micro": 4500000,
         *       "subject_id": "019daa63-6207-7f16-8d40-2c9b7e5a1f83",
         *       "created_at": "2026-04-20T10:15:33.127Z",
         *       "debit_after_micro": -115750000,
         *       "credit_after_micro": 4500000
         *     }
         */
        Transfer: {
            /** @description The transfer's number. Each user's transfers are numbered from 1 without a gap. */
            seq: components["schemas"]["TransferSeq"];
            /**
             * @description What happened.
             * @example accrue
             * @enum {string}
             */
            kind: "accrue" | "unlock" | "repay" | "reserve" | "release" | "settle" | "spend" | "return" | "bounce" | "reverse" | "restore";
            /** @description The account that the money left. */
            debit: components["schemas"]["Account"];
            /** @description The account that the money went to. */
            credit: components["schemas"]["Account"];
            /** @description How much, above zero. */
            amount_micro: components["schemas"]["Micro"];
            /**
             * Format: uuid
             * @description The row it belongs to, a reward, a payout, or credit spent on an invoice.
             * @example 019daa63-6207-7f16-8d40-2c9b7e5a1f83
             */
            subject_id: string;
            /** @description When the money moved. */
            created_at: components["schemas"]["Instant"];
            /** @description What the debited account held after it. */
            debit_after_micro: components["schemas"]["Micro"];
            /** @description What the credited account held after it. */
            credit_after_micro: components["schemas"]["Micro"];
        };
        /**
         * Page of transfers
         * @description Transfers, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "seq": 12,
         *           "kind": "accrue",
         *           "debit": "programme",
         *           "credit": "pending",
         *           "amount_micro": 4500000,
         *           "subject_id": "019daa63-6207-7f16-8d40-2c9b7e5a1f83",
         *           "created_at": "2026-04-20T10:15:33.127Z",
         *           "debit_after_micro": -115750000,
         *           "credit_after_micro": 4500000
         *         },
         *         {
         *           "seq": 11,
         *           "kind": "unlock",
         *           "debit": "pending",
         *           "credit": "available",
         *           "amount_micro": 7350000,
         *           "subject_id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *           "created_at": "2026-04-16T10:16:00.004Z",
         *           "debit_after_micro": 0,
         *           "credit_after_micro": 61250000
         *         },
         *         {
         *           "seq": 10,
         *           "kind": "accrue",
         *           "debit": "programme",
         *           "credit": "pending",
         *           "amount_micro": 7350000,
         *           "subject_id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *           "created_at": "2026-04-02T10:15:33.127Z",
         *           "debit_after_micro": -111250000,
         *           "credit_after_micro": 7350000
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        TransferPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Transfer"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of a user's transfers
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount`, in decimals of the currency; moments
         *     are RFC 3339 in UTC. No cell holds what anybody wrote.
         * @example seq,created_at,kind,debit,credit,amount_micro,amount,currency,debit_after_micro,credit_after_micro,subject_id
         *     12,2026-04-20T10:15:33.127Z,accrue,programme,pending,4500000,4.50,USD,-115750000,4500000,019daa63-6207-7f16-8d40-2c9b7e5a1f83
         */
        OwnTransferTable: string;
        /**
         * Kind of a transfer
         * @description What happened: a reward was earned (`accrue`), its hold ended (`unlock`), it made good a debt (`repay`); a payout was asked for
         *     (`reserve`), taken back or failed (`release`), sent (`settle`), came back (`bounce`); credit was spent on an invoice (`spend`) or came
         *     back from one (`return`); an invitee got money back (`reverse`), or lost a dispute (`restore`).
         * @example accrue
         * @enum {string}
         */
        TransferKind: "accrue" | "unlock" | "repay" | "reserve" | "release" | "settle" | "spend" | "return" | "bounce" | "reverse" | "restore";
        /**
         * Transfer with its user
         * @description One movement of money between two accounts of a user, as operators list those of all.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "seq": 12,
         *       "kind": "accrue",
         *       "debit": "programme",
         *       "credit": "pending",
         *       "amount_micro": 4500000,
         *       "subject_id": "019daa63-6207-7f16-8d40-2c9b7e5a1f83",
         *       "created_at": "2026-04-20T10:15:33.127Z",
         *       "debit_after_micro": -115750000,
         *       "credit_after_micro": 4500000
         *     }
         */
        UserTransfer: {
            /** @description The transfer's number. Each user's transfers are numbered from 1 without a gap. */
            seq: components["schemas"]["TransferSeq"];
            /**
             * @description What happened.
             * @example accrue
             * @enum {string}
             */
            kind: "accrue" | "unlock" | "repay" | "reserve" | "release" | "settle" | "spend" | "return" | "bounce" | "reverse" | "restore";
            /** @description The account that the money left. */
            debit: components["schemas"]["Account"];
            /** @description The account that the money went to. */
            credit: components["schemas"]["Account"];
            /** @description How much, above zero. */
            amount_micro: components["schemas"]["Micro"];
            /**
             * Format: uuid
             * @description The row it belongs to, a reward, a payout, or credit spent on an invoice.
             * @example 019daa63-6207-7f16-8d40-2c9b7e5a1f83
             */
            subject_id: string;
            /** @description When the money moved. */
            created_at: components["schemas"]["Instant"];
            /** @description What the debited account held after it. */
            debit_after_micro: components["schemas"]["Micro"];
            /** @description What the credited account held after it. */
            credit_after_micro: components["schemas"]["Micro"];
            /** @description Whose accounts they are. */
            user_id: components["schemas"]["UserId"];
        };
        /**
         * Page of transfers of all users
         * @description Transfers, newest first. While there is more, `Link` says where it is, also from a page that is short or empty.
         * @example {
         *       "items": [
         *         {
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "seq": 12,
         *           "kind": "accrue",
         *           "debit": "programme",
         *           "credit": "pending",
         *           "amount_micro": 4500000,
         *           "subject_id": "019daa63-6207-7f16-8d40-2c9b7e5a1f83",
         *           "created_at": "2026-04-20T10:15:33.127Z",
         *           "debit_after_micro": -115750000,
         *           "credit_after_micro": 4500000
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        UserTransferPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["UserTransfer"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of transfers
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount`, in decimals of the currency; moments
         *     are RFC 3339 in UTC. No cell holds what anybody wrote.
         * @example user_id,seq,created_at,kind,debit,credit,amount_micro,amount,currency,debit_after_micro,credit_after_micro,subject_id
         *     3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,12,2026-04-20T10:15:33.127Z,accrue,programme,pending,4500000,4.50,USD,-115750000,4500000,019daa63-6207-7f16-8d40-2c9b7e5a1f83
         */
        TransferTable: string;
        /**
         * Difference
         * @description Something that is kept and disagrees with what it follows from.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "check": "balances",
         *       "expected": "available 61250000",
         *       "found": "available 61250001"
         *     }
         */
        Difference: {
            /** @description Whose money it is about; `00000000-0000-0000-0000-000000000000` where it is that of all users together. */
            user_id: components["schemas"]["UserId"];
            /**
             * @description What disagrees. `balances`: a kept balance and the sum of the account's transfers. `sequence`: the numbers of the
             *     transfers and 1, 2, 3 …. `running_balances`: what a transfer says its accounts held after it. `routes`: a transfer
             *     between accounts that its kind does not join. `accruals`: a reward and the transfer that accrued it. `reversals`: what
             *     rewards say was reversed and what went back to the programme. `held_rewards`: what is left of held rewards and
             *     `pending`. `unlocked_rewards`: what is left of unlocked rewards, with what belongs to no reward, and the money that is
             *     available or reserved, less the debt. `allocations`: what a reward says was used and what its allocations add up to.
             *     `open_payouts`, `sent_payouts`, `spends`: payouts and covered invoices, and `reserved`, `paid_out` and `spent`.
             *     `covered_invoices`: credit that was spent and the invoice's total. `rewarded_invoices`: a reward and the one invoice that
             *     earned it. `reward_events`: a reward and the one payment that was reported for it. `invitee_sums`: what is kept of what an
             *     invitee has paid and earned the inviter, and the invoices and rewards. `report_flows`: what reports say has moved, of all users,
             *     and the sums of the balances.
             * @example balances
             * @enum {string}
             */
            check: "balances" | "sequence" | "running_balances" | "routes" | "accruals" | "reversals" | "held_rewards" | "unlocked_rewards" | "allocations" | "open_payouts" | "sent_payouts" | "spends" | "covered_invoices" | "rewarded_invoices" | "reward_events" | "invitee_sums" | "report_flows";
            /**
             * Format: well-formed
             * @description What follows from the other rows.
             * @example available 61250000
             */
            expected: string;
            /**
             * Format: well-formed
             * @description What is kept.
             * @example available 61250001
             */
            found: string;
        };
        /**
         * Verification of the ledger
         * @description Whether everything that is kept about money agrees with the transfers it came from.
         * @example {
         *       "ok": true,
         *       "users": 4182,
         *       "transfers": 96310,
         *       "differences_total": 0,
         *       "differences": []
         *     }
         */
        Verification: {
            /**
             * @description True when there is no difference.
             * @example true
             */
            ok: boolean;
            /**
             * Format: int64
             * @description How many users' accounts were checked.
             * @example 4182
             */
            users: number;
            /**
             * Format: int64
             * @description How many transfers were added up.
             * @example 96310
             */
            transfers: number;
            /**
             * Format: int64
             * @description How many differences there are, shown or not.
             * @example 0
             */
            differences_total: number;
            /** @description The first 100 differences, by user id; `make verify-ledger` prints all of them. */
            differences: components["schemas"]["Difference"][];
        };
        /**
         * Id of a verification
         * Format: uuid
         * @description Names a verification of the ledger.
         * @example 019cd7c0-5b62-7e91-a3c4-8d1f6e2b9a07
         */
        VerificationId: string;
        /**
         * Actor
         * @description Who did it, such as `operator:` and the operator's name, or `user:` and the user's id; `system` is the server itself.
         * @example operator:default
         */
        AuditActor: string;
        /**
         * Verification beside requests
         * @description A verification of the ledger that was begun, how far it has come, and what it has found so far.
         * @example {
         *       "id": "019cd7c0-5b62-7e91-a3c4-8d1f6e2b9a07",
         *       "status": "completed",
         *       "started_by": "operator:grace",
         *       "started_at": "2026-03-14T09:26:53.589Z",
         *       "moved_at": "2026-03-14T09:27:41.020Z",
         *       "ended_at": "2026-03-14T09:27:41.020Z",
         *       "progress": 100,
         *       "users": 4182,
         *       "transfers": 96310,
         *       "differences_total": 0,
         *       "differences": []
         *     }
         */
        VerificationRun: {
            id: components["schemas"]["VerificationId"];
            /**
             * @description `running`; `completed`, when everything was looked at, with or without differences; `failed`, when it did not come to an end.
             * @example completed
             * @enum {string}
             */
            status: "running" | "completed" | "failed";
            /** @description Who began it, as the audit log names them. */
            started_by: components["schemas"]["AuditActor"];
            /** @description When it was begun. */
            started_at: components["schemas"]["Instant"];
            /** @description When it last came on. */
            moved_at: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it ended; null while it runs.
             * @example 2026-03-14T09:27:41.020Z
             */
            ended_at: string | null;
            /**
             * Format: int32
             * @description How much of the users' accounts was checked, in percent; 100 only once everything was.
             * @example 100
             */
            progress: number;
            /**
             * Format: int64
             * @description How many users' accounts were checked.
             * @example 4182
             */
            users: number;
            /**
             * Format: int64
             * @description How many transfers were added up.
             * @example 96310
             */
            transfers: number;
            /**
             * Format: int64
             * @description How many differences there are, shown or not.
             * @example 0
             */
            differences_total: number;
            /** @description The first 100 differences, by user id, of those that were found so far. */
            differences: components["schemas"]["Difference"][];
        };
        /**
         * Page of verifications
         * @description Verifications, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "id": "019cd7c0-5b62-7e91-a3c4-8d1f6e2b9a07",
         *           "status": "completed",
         *           "started_by": "operator:grace",
         *           "started_at": "2026-03-14T09:26:53.589Z",
         *           "moved_at": "2026-03-14T09:27:41.020Z",
         *           "ended_at": "2026-03-14T09:27:41.020Z",
         *           "progress": 100,
         *           "users": 4182,
         *           "transfers": 96310,
         *           "differences_total": 0,
         *           "differences": []
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        VerificationPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["VerificationRun"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Verification that has begun
         * @description The verification, as `listVerifications` names it.
         * @example {
         *       "id": "019cd7c0-5b62-7e91-a3c4-8d1f6e2b9a07"
         *     }
         */
        VerificationStarted: {
            id: components["schemas"]["VerificationId"];
        };
        /**
         * Measures
         * @description Names of measures, which commas divide, 12 at most: the properties of a point but for `at`. In those that end in `_micro` stand
         *     amounts, in the others numbers.
         * @example signups,accrued_micro
         */
        SeriesMeasures: string;
        /**
         * Interval
         * @description How long a bucket is. Buckets are of UTC; weeks begin on Monday.
         * @default day
         * @example day
         * @enum {string}
         */
        SeriesInterval: "hour" | "day" | "week" | "month";
        /**
         * Complete until
         * @description What was committed by this moment is counted. It is the moment of the request, or up to ten seconds before: so long a server
         *     keeps what it counted last.
         */
        CompleteUntil: components["schemas"]["Instant"];
        /**
         * Point
         * @description What happened in a bucket. It has the measures that were asked for; new ones come with minor versions.
         * @example {
         *       "at": "2026-03-01T00:00:00.000Z",
         *       "signups": 12,
         *       "accrued_micro": 54000000
         *     }
         */
        SeriesPoint: {
            /** @description When the bucket begins. */
            at: components["schemas"]["Instant"];
            /** @description How often links were followed. Clicks are kept by days of UTC, and a day is in the range when its beginning is. */
            clicks?: components["schemas"]["Count"];
            /** @description Users who were made. */
            signups?: components["schemas"]["Count"];
            /** @description Users who were bound to an inviter. */
            attributed?: components["schemas"]["Count"];
            /** @description Users with an inviter who paid for the first time. */
            first_paid?: components["schemas"]["Count"];
            /** @description Rejections of signups that were logged, for whatever reason. */
            rejected?: components["schemas"]["Count"];
            /** @description Invoices that were reported as paid. */
            payments?: components["schemas"]["Count"];
            /** @description What these payments amount to. */
            paid_micro?: components["schemas"]["Micro"];
            /** @description What was reported as refunded. */
            refunded_micro?: components["schemas"]["Micro"];
            /** @description Rewards that were earned. */
            rewards?: components["schemas"]["Count"];
            /** @description What these rewards amount to. */
            accrued_micro?: components["schemas"]["Micro"];
            /** @description What became available at the end of its hold. */
            unlocked_micro?: components["schemas"]["Micro"];
            /** @description What was taken back after refunds, disputes and voided invoices. */
            reversed_micro?: components["schemas"]["Micro"];
            /** @description What was given back after disputes that were won. */
            restored_micro?: components["schemas"]["Micro"];
            /** @description What was spent as credit on invoices. */
            spent_micro?: components["schemas"]["Micro"];
            /** @description Payouts that were requested. */
            payouts_requested?: components["schemas"]["Count"];
            /** @description What they amount to. */
            payouts_requested_micro?: components["schemas"]["Micro"];
            /** @description Payouts that were sent. */
            payouts_sent?: components["schemas"]["Count"];
            /** @description What they amount to. */
            payouts_sent_micro?: components["schemas"]["Micro"];
            /** @description Payouts that came back after they were sent. */
            payouts_returned?: components["schemas"]["Count"];
            /** @description What they amount to. */
            payouts_returned_micro?: components["schemas"]["Micro"];
            /** @description Payouts that failed. */
            payouts_failed?: components["schemas"]["Count"];
            /** @description Payouts that users took back. */
            payouts_cancelled?: components["schemas"]["Count"];
            /** @description What is earned and still held, at the end of the bucket. */
            pending_micro?: components["schemas"]["Micro"];
            /** @description What is free to be paid out or spent, at the end of the bucket. */
            available_micro?: components["schemas"]["Micro"];
            /** @description What is promised to open payouts, at the end of the bucket. */
            reserved_micro?: components["schemas"]["Micro"];
            /** @description What was reversed after it had left, at or below zero, at the end of the bucket. */
            debt_micro?: components["schemas"]["Micro"];
            /** @description What is pending, available and reserved together, at the end of the bucket. */
            owed_micro?: components["schemas"]["Micro"];
            /** @description Rejections for the reason `no_cookie`. */
            rejected_no_cookie?: components["schemas"]["Count"];
            /** @description Rejections for the reason `already_attributed`. */
            rejected_already_attributed?: components["schemas"]["Count"];
            /** @description Rejections for the reason `code_unknown`. */
            rejected_code_unknown?: components["schemas"]["Count"];
            /** @description Rejections for the reason `code_disabled`. */
            rejected_code_disabled?: components["schemas"]["Count"];
            /** @description Rejections for the reason `self_referral`. */
            rejected_self_referral?: components["schemas"]["Count"];
            /** @description Rejections for the reason `circular_referral`. */
            rejected_circular_referral?: components["schemas"]["Count"];
            /** @description Rejections for the reason `window_expired`. */
            rejected_window_expired?: components["schemas"]["Count"];
            /** @description Rejections for the reason `account_too_old`. */
            rejected_account_too_old?: components["schemas"]["Count"];
            /** @description Rejections for the reason `inviter_blocked`. */
            rejected_inviter_blocked?: components["schemas"]["Count"];
            /** @description Rejections for the reason `internal`. */
            rejected_internal?: components["schemas"]["Count"];
        };
        /**
         * Series
         * @description What happened over time, a point for each bucket that the range touches and that has begun, oldest first.
         * @example {
         *       "interval": "day",
         *       "complete_until": "2026-03-02T10:15:33.127Z",
         *       "points": [
         *         {
         *           "at": "2026-03-01T00:00:00.000Z",
         *           "signups": 12,
         *           "accrued_micro": 54000000
         *         },
         *         {
         *           "at": "2026-03-02T00:00:00.000Z",
         *           "signups": 3,
         *           "accrued_micro": 0
         *         }
         *       ]
         *     }
         */
        Series: {
            interval: components["schemas"]["SeriesInterval"];
            complete_until: components["schemas"]["CompleteUntil"];
            /** @description The points. The first and the last are counted as far as they lie in the range. */
            points: components["schemas"]["SeriesPoint"][];
        };
        /**
         * Table of a series
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Beside each measure in micro-units stands the same as an exact decimal number,
         *     called `…_amount`, and at the end of the line its currency.
         * @example at,signups,accrued_micro,accrued_amount,currency
         *     2026-03-01T00:00:00.000Z,12,54000000,54.00,USD
         */
        SeriesTable: string;
        /**
         * Rejected for a reason
         * @description How many users were rejected for a reason.
         * @example {
         *       "reason": "self_referral",
         *       "count": 3
         *     }
         */
        RejectedFor: {
            /**
             * @description Why the signup was not attributed, as `Reason` of the attribution log has it.
             * @example self_referral
             */
            reason: string;
            /** @description How many users. */
            count: components["schemas"]["Count"];
        };
        /**
         * Funnel
         * @description The users who were made in a range, and how far they have come since.
         * @example {
         *       "since": "2026-03-01T00:00:00.000Z",
         *       "until": "2026-04-01T00:00:00.000Z",
         *       "complete_until": "2026-04-20T10:15:33.127Z",
         *       "clicks": 812,
         *       "signups": 96,
         *       "attributed": 61,
         *       "rejected": [
         *         {
         *           "reason": "self_referral",
         *           "count": 3
         *         }
         *       ],
         *       "first_paid": 24,
         *       "rewarded": 22,
         *       "paid_out": 5
         *     }
         */
        Funnel: {
            /** @description The beginning of the range, itself in it. */
            since: components["schemas"]["Instant"];
            /** @description The end of the range, itself not in it; `complete_until` where the range has no end yet. */
            until: components["schemas"]["Instant"];
            complete_until: components["schemas"]["CompleteUntil"];
            /** @description How often links were followed in the range, by days of UTC that begin in it, whoever did. */
            clicks: components["schemas"]["Count"];
            /** @description Users who were made in the range. All that follows is about them. */
            signups: components["schemas"]["Count"];
            /** @description Users who are bound to an inviter. */
            attributed: components["schemas"]["Count"];
            /** @description Users who were rejected at least once, by reason, the most frequent first. They may be attributed all the same. */
            rejected: components["schemas"]["RejectedFor"][];
            /** @description Users with an inviter who have paid. */
            first_paid: components["schemas"]["Count"];
            /** @description Users who have earned their inviter a reward. */
            rewarded: components["schemas"]["Count"];
            /** @description Users of whom something that they earned their inviter was paid out, whether it came back or not. */
            paid_out: components["schemas"]["Count"];
        };
        /**
         * Unlock
         * @description What becomes available on a day.
         * @example {
         *       "day": "2026-05-04",
         *       "amount_micro": 4500000
         *     }
         */
        UnlockDay: {
            /**
             * @description The day, of UTC.
             * @example 2026-05-04
             */
            day: string;
            /** @description How much, above zero. */
            amount_micro: components["schemas"]["Micro"];
        };
        /**
         * Liabilities
         * @description What the programme owes its users at a moment, in micro-units, and what it has paid out and covered until then.
         * @example {
         *       "at": "2026-04-20T10:15:33.127Z",
         *       "complete_until": "2026-04-20T10:15:33.127Z",
         *       "pending_micro": 4500000,
         *       "available_micro": 61250000,
         *       "reserved_micro": 0,
         *       "debt_micro": 0,
         *       "paid_out_micro": 50000000,
         *       "spent_micro": 0,
         *       "unlocks": [
         *         {
         *           "day": "2026-05-04",
         *           "amount_micro": 4500000
         *         }
         *       ]
         *     }
         */
        Liabilities: {
            /** @description The moment. */
            at: components["schemas"]["Instant"];
            /** @description What was committed by this moment is counted. */
            complete_until: components["schemas"]["Instant"];
            /** @description Earned and still held. */
            pending_micro: components["schemas"]["Micro"];
            /** @description Free to be paid out or spent. */
            available_micro: components["schemas"]["Micro"];
            /** @description Promised to open payouts. */
            reserved_micro: components["schemas"]["Micro"];
            /** @description What users owe, because it was reversed after it had left; at or below zero. */
            debt_micro: components["schemas"]["Micro"];
            /** @description Sent with payouts that did not come back. */
            paid_out_micro: components["schemas"]["Micro"];
            /** @description Spent as credit on invoices, and not returned. */
            spent_micro: components["schemas"]["Micro"];
            /**
             * @description How much of what is pending becomes available on which day of UTC, the first day first; all of it adds up to `pending_micro`. What
             *     is due already stands under today. Null for a moment that is past.
             * @example [
             *       {
             *         "day": "2026-05-04",
             *         "amount_micro": 4500000
             *       }
             *     ]
             */
            unlocks: components["schemas"]["UnlockDay"][] | null;
        };
        /**
         * Top inviter
         * @description What an inviter achieved in a range.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "display_name": "Ada Lovelace",
         *       "clicks": 120,
         *       "signups": 9,
         *       "first_paid": 4,
         *       "paid_micro": 640000000,
         *       "rewards_micro": 96000000
         *     }
         */
        TopInviter: {
            /** @description The inviter. */
            user_id: components["schemas"]["UserId"];
            /** @description The inviter's name; `Deleted user` of one who was erased. */
            display_name: components["schemas"]["DisplayName"];
            /** @description How often the inviter's links were followed, by days of UTC that begin in the range. */
            clicks: components["schemas"]["Count"];
            /** @description Users who were bound to the inviter. */
            signups: components["schemas"]["Count"];
            /** @description Invitees who paid for the first time. */
            first_paid: components["schemas"]["Count"];
            /** @description What invitees were reported to have paid. */
            paid_micro: components["schemas"]["Micro"];
            /** @description What the inviter earned, less what was reversed and with what was restored. Below zero where more was reversed. */
            rewards_micro: components["schemas"]["Micro"];
        };
        /**
         * Top inviters
         * @description The best inviters of a range, the best first.
         * @example {
         *       "items": [
         *         {
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "display_name": "Ada Lovelace",
         *           "clicks": 120,
         *           "signups": 9,
         *           "first_paid": 4,
         *           "paid_micro": 640000000,
         *           "rewards_micro": 96000000
         *         }
         *       ]
         *     }
         */
        TopInviters: {
            /** @description The inviters. */
            items: components["schemas"]["TopInviter"][];
        };
        /**
         * Table of inviters
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. `…_amount` is the column before it as an exact decimal number of the currency at
         *     the end of the line. Names stand in quotes, with an apostrophe before whatever a spreadsheet would take for the beginning of a formula.
         * @example user_id,display_name,clicks,signups,first_paid,paid_micro,paid_amount,rewards_micro,rewards_amount,currency
         *     3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,"Ada Lovelace",120,9,4,640000000,640.00,96000000,96.00,USD
         */
        InviterTable: string;
        /**
         * Holdings
         * @description What the accounts of all users together hold, in micro-units. `programme` and `debt` are at or below zero, the others at or above.
         *     Together they are zero.
         */
        Holdings: {
            /** @description Minus everything that was earned, and plus everything that was reversed. */
            programme: components["schemas"]["Micro"];
            /** @description Earned and still held. */
            pending: components["schemas"]["Micro"];
            /** @description Free to be paid out or spent. */
            available: components["schemas"]["Micro"];
            /** @description Promised to open payouts. */
            reserved: components["schemas"]["Micro"];
            /** @description Sent with payouts that did not come back. */
            paid_out: components["schemas"]["Micro"];
            /** @description Spent as credit on invoices, and not returned. */
            spent: components["schemas"]["Micro"];
            /** @description Reversed after it had left; at or below zero. */
            debt: components["schemas"]["Micro"];
        };
        /**
         * Movement
         * @description Everything that moved on one route, of one kind.
         * @example {
         *       "kind": "accrue",
         *       "debit": "programme",
         *       "credit": "pending",
         *       "count": 42,
         *       "amount_micro": 189000000
         *     }
         */
        Movement: {
            /**
             * @description What happened.
             * @example accrue
             * @enum {string}
             */
            kind: "accrue" | "unlock" | "repay" | "reserve" | "release" | "settle" | "spend" | "return" | "bounce" | "reverse" | "restore";
            /** @description The account that the money left. */
            debit: components["schemas"]["Account"];
            /** @description The account that the money went to. */
            credit: components["schemas"]["Account"];
            /** @description How many transfers there were. */
            count: components["schemas"]["Count"];
            /** @description What they amount to, above zero. */
            amount_micro: components["schemas"]["Micro"];
        };
        /**
         * Statement
         * @description The books of all users over a range; opening and movements are the closing.
         * @example {
         *       "since": "2026-03-01T00:00:00.000Z",
         *       "until": "2026-04-01T00:00:00.000Z",
         *       "complete_until": "2026-04-20T10:15:33.127Z",
         *       "opening": {
         *         "programme": -120000000,
         *         "pending": 45000000,
         *         "available": 25000000,
         *         "reserved": 0,
         *         "paid_out": 50000000,
         *         "spent": 0,
         *         "debt": 0
         *       },
         *       "movements": [
         *         {
         *           "kind": "accrue",
         *           "debit": "programme",
         *           "credit": "pending",
         *           "count": 42,
         *           "amount_micro": 189000000
         *         },
         *         {
         *           "kind": "unlock",
         *           "debit": "pending",
         *           "credit": "available",
         *           "count": 9,
         *           "amount_micro": 45000000
         *         },
         *         {
         *           "kind": "reserve",
         *           "debit": "available",
         *           "credit": "reserved",
         *           "count": 1,
         *           "amount_micro": 60000000
         *         }
         *       ],
         *       "closing": {
         *         "programme": -309000000,
         *         "pending": 189000000,
         *         "available": 10000000,
         *         "reserved": 60000000,
         *         "paid_out": 50000000,
         *         "spent": 0,
         *         "debt": 0
         *       }
         *     }
         */
        Statement: {
            /** @description The beginning of the range, itself in it. */
            since: components["schemas"]["Instant"];
            /** @description The end of the range, itself not in it; `complete_until` where the range has no end yet. */
            until: components["schemas"]["Instant"];
            complete_until: components["schemas"]["CompleteUntil"];
            /** @description What the accounts held before the range. */
            opening: components["schemas"]["Holdings"];
            /** @description What moved in the range, by kind and route. What did not happen is left out. */
            movements: components["schemas"]["Movement"][];
            /** @description What the accounts held at its end. */
            closing: components["schemas"]["Holdings"];
        };
        /**
         * Table of a statement
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. `part` is `opening`, `movement` or `closing`; `amount` is `amount_micro` as an
         *     exact decimal number of the currency beside it.
         * @example part,since,until,account,kind,debit,credit,count,amount_micro,amount,currency
         *     movement,2026-03-01T00:00:00.000Z,2026-04-01T00:00:00.000Z,,accrue,programme,pending,42,189000000,189.00,USD
         */
        StatementTable: string;
        /**
         * Audit action
         * @description What was done, as a noun and a past participle. New actions come with minor versions.
         * @example payout.sent
         */
        AuditAction: string;
        /**
         * Operation
         * @description The operation of this contract, or the job of the server, that did it.
         * @example markPayoutSent
         */
        AuditOperation: string;
        /**
         * Id of an audit entry
         * Format: uuid
         * @description Names an entry of the audit log.
         * @example 019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f
         */
        AuditId: string;
        /**
         * Audit entry
         * @description Who did what to whom, in which request and when. An entry never changes.
         * @example {
         *       "audit_id": "019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f",
         *       "action": "payout.sent",
         *       "actor": "operator:default",
         *       "via": null,
         *       "token_id": null,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "operation": "markPayoutSent",
         *       "request_id": "req_9f3c1a8e2b6d4f10",
         *       "details": {
         *         "payout_id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
         *         "amount_micro": 50000000,
         *         "tx_hash": "0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5",
         *         "covered": true,
         *         "override": false
         *       },
         *       "created_at": "2026-03-11T08:02:44.871Z"
         *     }
         */
        AuditEntry: {
            audit_id: components["schemas"]["AuditId"];
            action: components["schemas"]["AuditAction"];
            actor: components["schemas"]["AuditActor"];
            /**
             * @description The operator whose ticket had opened the session with which a user did it; null where it was no user, and where nobody knows any
             *     more.
             * @example null
             */
            via: string | null;
            /**
             * Format: uuid
             * @description The API token that the operator used; null where it was none.
             * @example null
             */
            token_id: string | null;
            /**
             * Format: uuid
             * @description The user whom it is about, known or erased; null where it is about none.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            user_id: string | null;
            operation: components["schemas"]["AuditOperation"];
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What else there is to say; which properties there are follows from the action, and new ones come with minor versions. What people
             *     wrote is not in it: `note_id` names a note, and `note_commitment` proves which it was.
             * @example {
             *       "payout_id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
             *       "amount_micro": 50000000
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /** @description When the request came, by the clock of the server that took it. */
            created_at: components["schemas"]["Instant"];
        };
        /**
         * Page of audit entries
         * @description Entries, newest first. While there is more, `Link` says where it is, also from a page that is short or empty.
         * @example {
         *       "items": [
         *         {
         *           "audit_id": "019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f",
         *           "action": "payout.sent",
         *           "actor": "operator:default",
         *           "via": null,
         *           "token_id": null,
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "operation": "markPayoutSent",
         *           "request_id": "req_9f3c1a8e2b6d4f10",
         *           "details": {
         *             "payout_id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
         *             "amount_micro": 50000000,
         *             "tx_hash": "0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5",
         *             "covered": true,
         *             "override": false
         *           },
         *           "created_at": "2026-03-11T08:02:44.871Z"
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        AuditPage: {
            /** @description The entries of this page. */
            items: components["schemas"]["AuditEntry"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of audit entries
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Actor, `via`, operation, request and details, which are JSON, stand in quotes. An
         *     apostrophe stands before whatever a spreadsheet would take for the beginning of a formula, also when it divides cells at semicolons or
         *     tabs; NDJSON has every value as it is.
         * @example audit_id,created_at,action,actor,via,token_id,user_id,operation,request_id,details
         *     019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f,2026-03-11T08:02:44.871Z,code.disabled,"operator:default",,,3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,"disableCode","req_9f3c1a8e2b6d4f10","{""code"":""trip-with-me""}"
         */
        AuditTable: string;
        /**
         * Lines of audit entries
         * Format: well-formed
         * @description NDJSON, an entry in each line, as `AuditEntry` has it.
         * @example {"audit_id":"019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f","action":"code.disabled","actor":"operator:default","via":null,"token_id":null,"user_id":"3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e","operation":"disableCode","request_id":"req_9f3c1a8e2b6d4f10","details":{"code":"trip-with-me"},"created_at":"2026-03-11T08:02:44.871Z"}
         */
        AuditLines: string;
        /**
         * Audit entry with its note
         * @description An audit entry as it was written, and the note that it names.
         * @example {
         *       "audit_id": "019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f",
         *       "action": "payout.sent",
         *       "actor": "operator:default",
         *       "via": null,
         *       "token_id": null,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "operation": "markPayoutSent",
         *       "request_id": "req_9f3c1a8e2b6d4f10",
         *       "details": {
         *         "payout_id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
         *         "amount_micro": 50000000,
         *         "tx_hash": "0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5",
         *         "covered": true,
         *         "override": false
         *       },
         *       "created_at": "2026-03-11T08:02:44.871Z",
         *       "note": null
         *     }
         */
        AuditEntryWithNote: {
            audit_id: components["schemas"]["AuditId"];
            action: components["schemas"]["AuditAction"];
            actor: components["schemas"]["AuditActor"];
            /**
             * @description The operator whose ticket had opened the session with which a user did it; null where it was no user, and where nobody knows any
             *     more.
             * @example null
             */
            via: string | null;
            /**
             * Format: uuid
             * @description The API token that the operator used; null where it was none.
             * @example null
             */
            token_id: string | null;
            /**
             * Format: uuid
             * @description The user whom it is about, known or erased; null where it is about none.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            user_id: string | null;
            operation: components["schemas"]["AuditOperation"];
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What else there is to say; which properties there are follows from the action, and new ones come with minor versions. What people
             *     wrote is not in it: `note_id` names a note, and `note_commitment` proves which it was.
             * @example {
             *       "payout_id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
             *       "amount_micro": 50000000
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /** @description When the request came, by the clock of the server that took it. */
            created_at: components["schemas"]["Instant"];
            /**
             * Format: well-formed
             * @description What the operator wrote about the user; null where the entry names no note, and where it was forgotten with the user.
             * @example null
             */
            note: string | null;
        };
        /**
         * Event id
         * @description Names an event of the log. It says nothing of the event, and the same event always has the same one.
         * @example evt_019d4db0ea087c31b6d295f80a000000
         */
        OutgoingEventId: string;
        /**
         * User without a name
         * @description A user as operators list them, without what tells who it is.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "tier": 1,
         *       "primary_code": "jkhs9w8ggc",
         *       "custom_slug": null,
         *       "inviter_user_id": null,
         *       "blocked": false,
         *       "signed_at": "2026-01-05T08:00:00.000Z",
         *       "created_at": "2026-01-05T08:00:02.114Z",
         *       "debt_micro": 0,
         *       "reserved_micro": 0
         *     }
         */
        UserFacts: {
            user_id: components["schemas"]["UserId"];
            tier: components["schemas"]["Tier"];
            /** @description The code that was made with the user and always works. */
            primary_code: components["schemas"]["CodeText"];
            /** @description The active custom code, null when there is none. */
            custom_slug: components["schemas"]["CustomSlug"];
            /**
             * Format: uuid
             * @description Who invited this user, null when nobody did.
             * @example null
             */
            inviter_user_id: string | null;
            /**
             * @description A blocked user reads, but earns, changes and withdraws nothing.
             * @example false
             */
            blocked: boolean;
            /** @description When the user signed up at the host application. */
            signed_at: components["schemas"]["Instant"];
            /** @description When this server first heard of the user. */
            created_at: components["schemas"]["Instant"];
            /** @description What the user owes, in micro-units. */
            debt_micro: components["schemas"]["Held"];
            /** @description What open payouts were promised, in micro-units. */
            reserved_micro: components["schemas"]["Held"];
        };
        /**
         * User created event
         * @description A user was made who was not known before.
         * @example {
         *       "id": "evt_019b8d2f4e617b13a5d86c1f90000000",
         *       "type": "user.created",
         *       "timestamp": "2026-01-05T08:00:02.114Z",
         *       "version": 1,
         *       "position": 2,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_1b7e5c3a9d2f4806",
         *       "data": {
         *         "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "tier": 1,
         *         "primary_code": "jkhs9w8ggc",
         *         "custom_slug": null,
         *         "inviter_user_id": null,
         *         "blocked": false,
         *         "signed_at": "2026-01-05T08:00:00.000Z",
         *         "created_at": "2026-01-05T08:00:02.114Z",
         *         "debt_micro": 0,
         *         "reserved_micro": 0
         *       }
         *     }
         */
        UserCreatedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "user.created";
            data: components["schemas"]["UserFacts"];
        };
        /**
         * User tier changed event
         * @description A user was put on a referral tier, the same one included.
         * @example {
         *       "id": "evt_019cae3864627a10b2c908e5d7000000",
         *       "type": "user.tier_changed",
         *       "timestamp": "2026-03-02T11:04:17.250Z",
         *       "version": 1,
         *       "position": 5107,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_7d1f3b5a9c2e4860",
         *       "data": {
         *         "old_tier": 1,
         *         "new_tier": 2
         *       }
         *     }
         */
        UserTierChangedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "user.tier_changed";
            data: components["schemas"]["TierChanged"];
        };
        /**
         * What went with a user
         * @description What ended when a person was forgotten.
         * @example {
         *       "sessions_ended": 1,
         *       "codes_disabled": 2,
         *       "written_off_micro": 0
         *     }
         */
        UserErased: {
            /**
             * Format: int32
             * @description How many sessions ended.
             * @example 1
             */
            sessions_ended: number;
            /**
             * Format: int32
             * @description How many codes were active until then.
             * @example 2
             */
            codes_disabled: number;
            /** @description What the user owed and was not asked for any more. */
            written_off_micro: components["schemas"]["Held"];
        };
        /**
         * User erased event
         * @description A person was forgotten; the money and the id stay.
         * @example {
         *       "id": "evt_019d6a0c41b27d08a3e4f2c17b000000",
         *       "type": "user.erased",
         *       "timestamp": "2026-04-07T22:24:11.954Z",
         *       "version": 1,
         *       "position": 190344,
         *       "user_id": "c25f9b83-04ae-4d17-b6e2-f1a7d3905c68",
         *       "request_id": "req_2c4a6e8f0b1d3579",
         *       "data": {
         *         "sessions_ended": 1,
         *         "codes_disabled": 2,
         *         "written_off_micro": 0
         *       }
         *     }
         */
        UserErasedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "user.erased";
            data: components["schemas"]["UserErased"];
        };
        /**
         * Code that was set
         * @description The custom code that a user took, and the one that it replaced.
         * @example {
         *       "code": "trip-with-me",
         *       "kind": "custom",
         *       "replaced": "ada-travels"
         *     }
         */
        CodeSet: {
            code: components["schemas"]["CodeText"];
            kind: components["schemas"]["CodeKind"];
            /** @description The custom code that was active until then; null when there was none. */
            replaced: components["schemas"]["CustomSlug"];
        };
        /**
         * Code set event
         * @description A user took a custom code, new or taken back.
         * @example {
         *       "id": "evt_019b94a2c3f17c44910d5e8b27000000",
         *       "type": "code.set",
         *       "timestamp": "2026-01-06T17:42:08.033Z",
         *       "version": 1,
         *       "position": 61,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_5e7a9c1b3d2f4068",
         *       "data": {
         *         "code": "trip-with-me",
         *         "kind": "custom",
         *         "replaced": "ada-travels"
         *       }
         *     }
         */
        CodeSetEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "code.set";
            data: components["schemas"]["CodeSet"];
        };
        /**
         * Code that was disabled
         * @description The code that no longer leads anywhere.
         * @example {
         *       "code": "trip-with-me",
         *       "kind": "custom"
         *     }
         */
        CodeDisabled: {
            code: components["schemas"]["CodeText"];
            kind: components["schemas"]["CodeKind"];
        };
        /**
         * Code disabled event
         * @description A custom code no longer leads anywhere, because its owner or an operator disabled it.
         * @example {
         *       "id": "evt_019cd7c02a1b7c3d8e4f5a6b7c000000",
         *       "type": "code.disabled",
         *       "timestamp": "2026-03-11T08:02:44.871Z",
         *       "version": 1,
         *       "position": 90211,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_9f3c1a8e2b6d4f10",
         *       "data": {
         *         "code": "trip-with-me",
         *         "kind": "custom"
         *       }
         *     }
         */
        CodeDisabledEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "code.disabled";
            data: components["schemas"]["CodeDisabled"];
        };
        /**
         * Attribution
         * @description Who brought the user, and by which code.
         * @example {
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "code": "trip-with-me"
         *     }
         */
        SignupAttributed: {
            /** @description The user whose code it was. */
            inviter_user_id: components["schemas"]["UserId"];
            code: components["schemas"]["CodeText"];
        };
        /**
         * Signup attributed event
         * @description A user was bound to an inviter, once and forever. The event is about the user who was brought.
         * @example {
         *       "id": "evt_019cebab89957d439b0e4f2a6c000000",
         *       "type": "signup.attributed",
         *       "timestamp": "2026-03-14T09:26:53.589Z",
         *       "version": 1,
         *       "position": 93018,
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "request_id": "req_0a2c4e6f8b1d3597",
         *       "data": {
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "code": "trip-with-me"
         *       }
         *     }
         */
        SignupAttributedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "signup.attributed";
            data: components["schemas"]["SignupAttributed"];
        };
        /**
         * Attribution that was refused
         * @description Why a user was bound to nobody.
         * @example {
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "code": "trip-with-me",
         *       "reason": "window_expired"
         *     }
         */
        SignupRejected: {
            /**
             * Format: uuid
             * @description The user whose code it was; null where it was nobody's.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            inviter_user_id: string | null;
            /**
             * @description The code that was given; null where no code can look like it.
             * @example trip-with-me
             */
            code: string | null;
            /**
             * @description The first reason that applied, as `recordSignup` says it.
             * @example window_expired
             */
            reason: string;
        };
        /**
         * Signup rejected event
         * @description There was a reason not to bind a user to an inviter. The same one is told once, and of one user twenty at most.
         * @example {
         *       "id": "evt_019cebacb1e27f559a1d3c5b70000000",
         *       "type": "signup.rejected",
         *       "timestamp": "2026-03-14T09:28:09.442Z",
         *       "version": 1,
         *       "position": 93020,
         *       "user_id": "41d8c6f0-7e2b-4a95-9c13-5b0f8e6d2a74",
         *       "request_id": "req_3b5d7f91a2c4e608",
         *       "data": {
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "code": "trip-with-me",
         *         "reason": "window_expired"
         *       }
         *     }
         */
        SignupRejectedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "signup.rejected";
            data: components["schemas"]["SignupRejected"];
        };
        /**
         * First payment of an invitee
         * @description Who paid for the first time, and who had brought them.
         * @example {
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "invoice_id": "inv_8f2c1a"
         *     }
         */
        FirstPayment: {
            /** @description The user who brought them. */
            inviter_user_id: components["schemas"]["UserId"];
            /** @description The user who paid. */
            invitee_user_id: components["schemas"]["UserId"];
            invoice_id: components["schemas"]["InvoiceId"];
        };
        /**
         * Invitee first paid event
         * @description A user who was brought paid for the first time with their own money. The event is about that user.
         * @example {
         *       "id": "evt_019d4db0ea087c31b6d295f80a000001",
         *       "type": "invitee.first_paid",
         *       "timestamp": "2026-04-02T10:15:33.127Z",
         *       "version": 1,
         *       "position": 184468,
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "request_id": "req_9f3c1a8e2b6d4f10",
         *       "data": {
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "invoice_id": "inv_8f2c1a"
         *       }
         *     }
         */
        InviteeFirstPaidEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "invitee.first_paid";
            data: components["schemas"]["FirstPayment"];
        };
        /**
         * Billing event id
         * @description The host application's own name for an event. It says the same thing whenever it is sent again.
         * @example evt_2026-04-02_0117
         */
        EventId: string;
        /**
         * Reward that was created
         * @description A reward as it was earned, and the billing event that earned it.
         * @example {
         *       "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "invoice_id": "inv_8f2c1a",
         *       "base_micro": 49000000,
         *       "rate_bps": 1500,
         *       "tier": 2,
         *       "amount_micro": 7350000,
         *       "reversed_micro": 0,
         *       "status": "pending",
         *       "created_at": "2026-04-02T10:15:33.127Z",
         *       "available_at": "2026-04-16T10:15:31.000Z",
         *       "event_id": "evt_2026-04-02_0117"
         *     }
         */
        RewardCreated: {
            id: components["schemas"]["RewardId"];
            /** @description The inviter who earned it. */
            inviter_user_id: components["schemas"]["UserId"];
            /** @description The invitee who paid. */
            invitee_user_id: components["schemas"]["UserId"];
            /** @description The invoice that was paid. */
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
            base_micro: components["schemas"]["Micro"];
            rate_bps: components["schemas"]["RateBps"];
            tier: components["schemas"]["Tier"];
            /** @description What was earned. */
            amount_micro: components["schemas"]["Micro"];
            /** @description What of it has been reversed by now, in all. */
            reversed_micro: components["schemas"]["Micro"];
            status: components["schemas"]["RewardStatus"];
            /** @description When the payment was reported. */
            created_at: components["schemas"]["Instant"];
            /** @description When its hold ends or ended. */
            available_at: components["schemas"]["Instant"];
            /** @description The billing event that it follows from. */
            event_id: components["schemas"]["EventId"];
        };
        /**
         * Reward created event
         * @description A payment of an invitee earned the inviter a reward. The event is about the inviter.
         * @example {
         *       "id": "evt_019d4db0ea087c31b6d295f80a000000",
         *       "type": "reward.created",
         *       "timestamp": "2026-04-02T10:15:33.127Z",
         *       "version": 1,
         *       "position": 184467,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_9f3c1a8e2b6d4f10",
         *       "data": {
         *         "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "invoice_id": "inv_8f2c1a",
         *         "base_micro": 49000000,
         *         "rate_bps": 1500,
         *         "tier": 2,
         *         "amount_micro": 7350000,
         *         "reversed_micro": 0,
         *         "status": "pending",
         *         "created_at": "2026-04-02T10:15:33.127Z",
         *         "available_at": "2026-04-16T10:15:31.000Z",
         *         "event_id": "evt_2026-04-02_0117"
         *       }
         *     }
         */
        RewardCreatedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "reward.created";
            data: components["schemas"]["RewardCreated"];
        };
        /**
         * Reward of which an amount was reversed or restored
         * @description A reward as it is afterwards, the billing event, and how much it moved.
         * @example {
         *       "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "invoice_id": "inv_8f2c1a",
         *       "base_micro": 49000000,
         *       "rate_bps": 1500,
         *       "tier": 2,
         *       "amount_micro": 7350000,
         *       "reversed_micro": 2205000,
         *       "status": "pending",
         *       "created_at": "2026-04-02T10:15:33.127Z",
         *       "available_at": "2026-04-16T10:15:31.000Z",
         *       "event_id": "evt_2026-04-05_0032",
         *       "moved_micro": 2205000
         *     }
         */
        RewardMoved: {
            id: components["schemas"]["RewardId"];
            /** @description The inviter who earned it. */
            inviter_user_id: components["schemas"]["UserId"];
            /** @description The invitee who paid. */
            invitee_user_id: components["schemas"]["UserId"];
            /** @description The invoice that was paid. */
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
            base_micro: components["schemas"]["Micro"];
            rate_bps: components["schemas"]["RateBps"];
            tier: components["schemas"]["Tier"];
            /** @description What was earned. */
            amount_micro: components["schemas"]["Micro"];
            /** @description What of it has been reversed by now, in all. */
            reversed_micro: components["schemas"]["Micro"];
            status: components["schemas"]["RewardStatus"];
            /** @description When the payment was reported. */
            created_at: components["schemas"]["Instant"];
            /** @description When its hold ends or ended. */
            available_at: components["schemas"]["Instant"];
            /** @description The billing event that it follows from. */
            event_id: components["schemas"]["EventId"];
            /**
             * Format: int64
             * @description How much was reversed or restored by that event.
             * @example 2205000
             */
            moved_micro: number;
        };
        /**
         * Reward moved event
         * @description An amount of a reward was reversed because the invitee got money back, or restored because a dispute was won. The event is about the
         *     inviter.
         * @example {
         *       "id": "evt_019d5ccc50007a1f9b2d4e6f81000000",
         *       "type": "reward.reversed",
         *       "timestamp": "2026-04-05T08:40:13.004Z",
         *       "version": 1,
         *       "position": 187001,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_6d8f0a2c4e1b3579",
         *       "data": {
         *         "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "invoice_id": "inv_8f2c1a",
         *         "base_micro": 49000000,
         *         "rate_bps": 1500,
         *         "tier": 2,
         *         "amount_micro": 7350000,
         *         "reversed_micro": 2205000,
         *         "status": "pending",
         *         "created_at": "2026-04-02T10:15:33.127Z",
         *         "available_at": "2026-04-16T10:15:31.000Z",
         *         "event_id": "evt_2026-04-05_0032",
         *         "moved_micro": 2205000
         *       }
         *     }
         */
        RewardMovedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @example reward.reversed
             * @enum {string}
             */
            type: "reward.reversed" | "reward.restored";
            data: components["schemas"]["RewardMoved"];
        };
        /**
         * Reward that was unlocked
         * @description A reward as it is at that moment.
         * @example {
         *       "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "invoice_id": "inv_8f2c1a",
         *       "base_micro": 49000000,
         *       "rate_bps": 1500,
         *       "tier": 2,
         *       "amount_micro": 7350000,
         *       "reversed_micro": 2205000,
         *       "status": "available",
         *       "created_at": "2026-04-02T10:15:33.127Z",
         *       "available_at": "2026-04-16T10:15:31.000Z"
         *     }
         */
        RewardUnlocked: {
            id: components["schemas"]["RewardId"];
            /** @description The inviter who earned it. */
            inviter_user_id: components["schemas"]["UserId"];
            /** @description The invitee who paid. */
            invitee_user_id: components["schemas"]["UserId"];
            /** @description The invoice that was paid. */
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
            base_micro: components["schemas"]["Micro"];
            rate_bps: components["schemas"]["RateBps"];
            tier: components["schemas"]["Tier"];
            /** @description What was earned. */
            amount_micro: components["schemas"]["Micro"];
            /** @description What of it has been reversed by now, in all. */
            reversed_micro: components["schemas"]["Micro"];
            status: components["schemas"]["RewardStatus"];
            /** @description When the payment was reported. */
            created_at: components["schemas"]["Instant"];
            /** @description When its hold ends or ended. */
            available_at: components["schemas"]["Instant"];
        };
        /**
         * Reward unlocked event
         * @description The hold of a reward is over. It is told when the server has written that down, some 70 seconds after `available_at` at the latest;
         *     balances and lists count with it from that moment on. The event is about the inviter.
         * @example {
         *       "id": "evt_019d95c94e2c7b0a8d1f3e5c72000000",
         *       "type": "reward.unlocked",
         *       "timestamp": "2026-04-16T10:16:00.044Z",
         *       "version": 1,
         *       "position": 201552,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "job_90817",
         *       "data": {
         *         "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "invoice_id": "inv_8f2c1a",
         *         "base_micro": 49000000,
         *         "rate_bps": 1500,
         *         "tier": 2,
         *         "amount_micro": 7350000,
         *         "reversed_micro": 2205000,
         *         "status": "available",
         *         "created_at": "2026-04-02T10:15:33.127Z",
         *         "available_at": "2026-04-16T10:15:31.000Z"
         *       }
         *     }
         */
        RewardUnlockedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "reward.unlocked";
            data: components["schemas"]["RewardUnlocked"];
        };
        /**
         * Credit of an invoice
         * @description How much credit was spent on an invoice, or came back from it.
         * @example {
         *       "invoice_id": "inv_55e0b3",
         *       "amount_micro": 12000000
         *     }
         */
        CreditMoved: {
            invoice_id: components["schemas"]["InvoiceId"];
            /**
             * Format: int64
             * @description How much, in micro-units.
             * @example 12000000
             */
            amount_micro: number;
        };
        /**
         * Credit event
         * @description Reward credit covered an invoice of the user, or came back because the invoice was voided or refunded. The event is about the payer.
         * @example {
         *       "id": "evt_019d2e60b4f87c55a6e7d8c9b0000000",
         *       "type": "credit.spent",
         *       "timestamp": "2026-03-27T08:20:41.272Z",
         *       "version": 1,
         *       "position": 140077,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_8f0b2d4c6e1a3957",
         *       "data": {
         *         "invoice_id": "inv_55e0b3",
         *         "amount_micro": 12000000
         *       }
         *     }
         */
        CreditEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @example credit.spent
             * @enum {string}
             */
            type: "credit.spent" | "credit.returned";
            data: components["schemas"]["CreditMoved"];
        };
        /**
         * Payout id
         * Format: uuid
         * @description The id of a payout. Any case comes in, lower case goes out.
         * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
         */
        PayoutId: string;
        /**
         * Payout network
         * @description A way in which payouts can be sent.
         * @example ethereum
         * @enum {string}
         */
        Network: "ethereum" | "polygon" | "bsc" | "solana" | "tron" | "bitcoin" | "sepa" | "paypal";
        /**
         * Status of a payout
         * @description `requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
         *     `cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
         * @example requested
         * @enum {string}
         */
        PayoutStatus: "requested" | "processing" | "sent" | "failed" | "cancelled" | "returned";
        /**
         * Transaction
         * Format: well-formed
         * @description What names the transfer on its network, such as a transaction hash or the reference of a bank transfer.
         * @example 0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5
         */
        TxHash: string;
        /**
         * Payout without an address
         * @description A payout as operators list it, without where the money goes and what was noted. What does not apply is absent, never null.
         * @example {
         *       "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "amount_micro": 60000000,
         *       "network": "ethereum",
         *       "status": "requested",
         *       "requested_at": "2026-03-24T10:15:00.000Z"
         *     }
         */
        PayoutFacts: {
            id: components["schemas"]["PayoutId"];
            /** @description Whose money it is. */
            user_id: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description How much, in micro-units.
             * @example 60000000
             */
            amount_micro: number;
            network: components["schemas"]["Network"];
            status: components["schemas"]["PayoutStatus"];
            /** @description When the user asked for it. */
            requested_at: components["schemas"]["Instant"];
            /** @description What names the transfer; there once the payout is sent, and still when it came back. */
            tx_hash?: components["schemas"]["TxHash"];
            /** @description When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. */
            completed_at?: components["schemas"]["Instant"];
        };
        /**
         * Payout event
         * @description Money that a user asked for took another status. The event is about the user whose money it is.
         * @example {
         *       "id": "evt_019d1f426b817c159e3a5d7f0b000000",
         *       "type": "payout.requested",
         *       "timestamp": "2026-03-24T10:15:00.000Z",
         *       "version": 1,
         *       "position": 131900,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_1a3c5e7f9b2d4068",
         *       "data": {
         *         "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
         *         "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "amount_micro": 60000000,
         *         "network": "ethereum",
         *         "status": "requested",
         *         "requested_at": "2026-03-24T10:15:00.000Z"
         *       }
         *     }
         */
        PayoutEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @example payout.requested
             * @enum {string}
             */
            type: "payout.requested" | "payout.cancelled" | "payout.processing_started" | "payout.sent" | "payout.failed" | "payout.returned";
            data: components["schemas"]["PayoutFacts"];
        };
        /**
         * Points that came or went
         * @description What an event did to a user's points, exact to a millionth of one.
         * @example 75
         */
        PointsMoved: number;
        /**
         * Points that were earned
         * @description What a point event earned, and which levels the user's points reached before and after it.
         * @example {
         *       "event_id": "deed_2026-03-30_0009",
         *       "task": "wallet",
         *       "points": 75,
         *       "level_before": 1,
         *       "level_after": 2
         *     }
         */
        PointsEarned: {
            /** @description The point event. */
            event_id: components["schemas"]["EventId"];
            /**
             * @description What the user did.
             * @example wallet
             * @enum {string}
             */
            task: "verification" | "wallet" | "auction" | "direct" | "staking";
            /** @description How many points it earned, more than none, exact to a millionth of one. */
            points: components["schemas"]["PointsMoved"];
            /**
             * Format: int32
             * @description The highest level that the points reached before; null below the lowest.
             * @example 1
             */
            level_before: number | null;
            /**
             * Format: int32
             * @description The highest level that they reach now; null below the lowest.
             * @example 2
             */
            level_after: number | null;
        };
        /**
         * Points earned event
         * @description Something that a user did earned points.
         * @example {
         *       "id": "evt_019d3c11a0e47b66b8d9c0e1f2000000",
         *       "type": "points.earned",
         *       "timestamp": "2026-03-30T00:12:45.508Z",
         *       "version": 1,
         *       "position": 171200,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_4c6e8f0a2b1d3579",
         *       "data": {
         *         "event_id": "deed_2026-03-30_0009",
         *         "task": "wallet",
         *         "points": 75,
         *         "level_before": 1,
         *         "level_after": 2
         *       }
         *     }
         */
        PointsEarnedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /** @description The user whom it is about. */
            user_id: components["schemas"]["UserId"];
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "points.earned";
            data: components["schemas"]["PointsEarned"];
        };
        /**
         * Name of a version of the programme
         * @description Names one version of the rules. It is opaque.
         * @example v7
         */
        ProgrammeVersionName: string;
        /**
         * Change of the rules
         * @description Which version took the place of which, and the rules that differ.
         * @example {
         *       "old_version": "v1",
         *       "new_version": "v2",
         *       "fields": [
         *         "hold_days",
         *         "tiers"
         *       ]
         *     }
         */
        ProgrammeUpdated: {
            /** @description The version that was in force until then. */
            old_version: components["schemas"]["ProgrammeVersionName"];
            /** @description The version that is in force now. */
            new_version: components["schemas"]["ProgrammeVersionName"];
            /** @description The rules that it changed, by name. */
            fields: string[];
        };
        /**
         * Programme updated event
         * @description A new version of the rules was put in force. The event is about no user.
         * @example {
         *       "id": "evt_019cc7a0f1e27c3d9a0b1c2d3e000000",
         *       "type": "programme.updated",
         *       "timestamp": "2026-03-08T04:57:20.610Z",
         *       "version": 1,
         *       "position": 70440,
         *       "user_id": null,
         *       "request_id": "req_7e9f1b3d5a2c4068",
         *       "data": {
         *         "old_version": "v1",
         *         "new_version": "v2",
         *         "fields": [
         *           "hold_days",
         *           "tiers"
         *         ]
         *       }
         *     }
         */
        ProgrammeUpdatedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /**
             * Format: uuid
             * @description Always null, for it is about no user.
             * @example null
             */
            user_id: string | null;
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "programme.updated";
            data: components["schemas"]["ProgrammeUpdated"];
        };
        /**
         * Webhook id
         * Format: uuid
         * @description The id of a webhook.
         * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
         */
        WebhookId: string;
        /**
         * Trial of a webhook
         * @description Which webhook it is for, and of which deployment.
         * @example {
         *       "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *       "public_url": "https://referrals.example.org"
         *     }
         */
        WebhookTested: {
            webhook_id: components["schemas"]["WebhookId"];
            /**
             * @description The address of the deployment, so that it is clear which one it is.
             * @example https://referrals.example.org
             */
            public_url: string;
        };
        /**
         * Webhook tested event
         * @description Somebody asked for an event for trial. It is sent to that webhook alone. The event is about no user.
         * @example {
         *       "id": "evt_019d4e1195507d40a1c7f02b80000000",
         *       "type": "webhook.tested",
         *       "timestamp": "2026-04-02T12:01:12.656Z",
         *       "version": 1,
         *       "position": 184502,
         *       "user_id": null,
         *       "request_id": "req_7e9f1b3d5a2c4068",
         *       "data": {
         *         "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *         "public_url": "https://referrals.example.org"
         *       }
         *     }
         */
        WebhookTestedEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /**
             * Format: uuid
             * @description Always null, for it is about no user.
             * @example null
             */
            user_id: string | null;
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "webhook.tested";
            data: components["schemas"]["WebhookTested"];
        };
        /**
         * Failing webhook
         * @description Which webhook takes nothing, and since when.
         * @example {
         *       "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *       "public_url": "https://referrals.example.org",
         *       "failing_since": "2026-04-02T12:01:13.377Z"
         *     }
         */
        WebhookFailing: {
            webhook_id: components["schemas"]["WebhookId"];
            /**
             * @description The address of the deployment, so that it is clear which one it is.
             * @example https://referrals.example.org
             */
            public_url: string;
            /** @description When the first attempt failed after the last one that did not. */
            failing_since: components["schemas"]["Instant"];
        };
        /**
         * Webhook failing event
         * @description For a day, nothing that was sent to a webhook was taken. It is never sent to that webhook itself. The event is about no user.
         * @example {
         *       "id": "evt_019d533802a07e19b5a2d44f10000000",
         *       "type": "webhook.failing",
         *       "timestamp": "2026-04-03T12:01:14.208Z",
         *       "version": 1,
         *       "position": 186120,
         *       "user_id": null,
         *       "request_id": "req_7e9f1b3d5a2c4068",
         *       "data": {
         *         "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *         "public_url": "https://referrals.example.org",
         *         "failing_since": "2026-04-02T12:01:13.377Z"
         *       }
         *     }
         */
        WebhookFailingEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /**
             * Format: uuid
             * @description Always null, for it is about no user.
             * @example null
             */
            user_id: string | null;
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "webhook.failing";
            data: components["schemas"]["WebhookFailing"];
        };
        /**
         * Disabled webhook
         * @description Which webhook is sent nothing any more, and why.
         * @example {
         *       "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *       "public_url": "https://referrals.example.org",
         *       "reason": "failing",
         *       "failing_since": "2026-04-02T12:01:13.377Z"
         *     }
         */
        WebhookDisabled: {
            webhook_id: components["schemas"]["WebhookId"];
            /**
             * @description The address of the deployment, so that it is clear which one it is.
             * @example https://referrals.example.org
             */
            public_url: string;
            /**
             * @description An operator did it; or nothing was taken for five days (`failing`); or the receiver said that it is `gone`.
             * @example failing
             * @enum {string}
             */
            reason: "operator" | "failing" | "gone";
            /**
             * Format: date-time
             * @description When the first attempt failed after the last one that did not; null when none did.
             * @example null
             */
            failing_since: string | null;
        };
        /**
         * Webhook disabled event
         * @description A webhook is sent nothing any more, until somebody enables it. It is never sent to that webhook itself. The event is about no user.
         * @example {
         *       "id": "evt_019d67d2c1e07b62a0f8e3165b000000",
         *       "type": "webhook.disabled",
         *       "timestamp": "2026-04-07T12:02:20.896Z",
         *       "version": 1,
         *       "position": 190112,
         *       "user_id": null,
         *       "request_id": "req_7e9f1b3d5a2c4068",
         *       "data": {
         *         "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *         "public_url": "https://referrals.example.org",
         *         "reason": "failing",
         *         "failing_since": "2026-04-02T12:01:13.377Z"
         *       }
         *     }
         */
        WebhookDisabledEvent: {
            id: components["schemas"]["OutgoingEventId"];
            /** @description When it happened, by the clock of the server that did it; what was changed together has the same moment. */
            timestamp: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version of `data`. Within one, `data` only grows by properties.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
             * @example 184467
             */
            position: number;
            /**
             * Format: uuid
             * @description Always null, for it is about no user.
             * @example null
             */
            user_id: string | null;
            /** @description The request, or the job, that did it. */
            request_id: components["schemas"]["RequestId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "webhook.disabled";
            data: components["schemas"]["WebhookDisabled"];
        };
        /**
         * Event
         * @description Something that happened, as one row of the log that never changes. Its type says what its `data` is. No event has a name, an e-mail
         *     address, a payout address or a note in it: who must know asks for the object by its id. New types come with minor versions.
         * @example {
         *       "id": "evt_019d4db0ea087c31b6d295f80a000000",
         *       "type": "reward.created",
         *       "timestamp": "2026-04-02T10:15:33.127Z",
         *       "version": 1,
         *       "position": 184467,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "request_id": "req_9f3c1a8e2b6d4f10",
         *       "data": {
         *         "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "invoice_id": "inv_8f2c1a",
         *         "base_micro": 49000000,
         *         "rate_bps": 1500,
         *         "tier": 2,
         *         "amount_micro": 7350000,
         *         "reversed_micro": 0,
         *         "status": "pending",
         *         "created_at": "2026-04-02T10:15:33.127Z",
         *         "available_at": "2026-04-16T10:15:31.000Z",
         *         "event_id": "evt_2026-04-02_0117"
         *       }
         *     }
         */
        Event: components["schemas"]["UserCreatedEvent"] | components["schemas"]["UserTierChangedEvent"] | components["schemas"]["UserErasedEvent"] | components["schemas"]["CodeSetEvent"] | components["schemas"]["CodeDisabledEvent"] | components["schemas"]["SignupAttributedEvent"] | components["schemas"]["SignupRejectedEvent"] | components["schemas"]["InviteeFirstPaidEvent"] | components["schemas"]["RewardCreatedEvent"] | components["schemas"]["RewardMovedEvent"] | components["schemas"]["RewardUnlockedEvent"] | components["schemas"]["CreditEvent"] | components["schemas"]["PayoutEvent"] | components["schemas"]["PointsEarnedEvent"] | components["schemas"]["ProgrammeUpdatedEvent"] | components["schemas"]["WebhookTestedEvent"] | components["schemas"]["WebhookFailingEvent"] | components["schemas"]["WebhookDisabledEvent"];
        /**
         * Place in the event log
         * @description Where the next page begins, whether there is more by now or not: give it as `after`. It is opaque, may look otherwise tomorrow, and stays
         *     good until what lies behind it is kept no longer.
         * @example AAAAAAAC0JMrhzIEhE8
         */
        LogCursor: string;
        /**
         * Page of events
         * @description Events in the order of their positions, and where the next page begins.
         * @example {
         *       "items": [
         *         {
         *           "id": "evt_019d4db0ea087c31b6d295f80a000000",
         *           "type": "reward.created",
         *           "timestamp": "2026-04-02T10:15:33.127Z",
         *           "version": 1,
         *           "position": 184467,
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "request_id": "req_9f3c1a8e2b6d4f10",
         *           "data": {
         *             "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *             "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *             "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *             "invoice_id": "inv_8f2c1a",
         *             "base_micro": 49000000,
         *             "rate_bps": 1500,
         *             "tier": 2,
         *             "amount_micro": 7350000,
         *             "reversed_micro": 0,
         *             "status": "pending",
         *             "created_at": "2026-04-02T10:15:33.127Z",
         *             "available_at": "2026-04-16T10:15:31.000Z",
         *             "event_id": "evt_2026-04-02_0117"
         *           }
         *         }
         *       ],
         *       "next": "AAAAAAAC0JMrhzIEhE8"
         *     }
         */
        EventPage: {
            /** @description The events of this page. */
            items: components["schemas"]["Event"][];
            next: components["schemas"]["LogCursor"];
        };
        /**
         * Address of a receiver
         * @description Where requests go: `https:`, without user name and fragment, on port 443, 8443 or from 1024 on, with a public host name.
         * @example https://billing.example.org/hooks/triport
         */
        WebhookUrl: string;
        /**
         * State of a webhook
         * @description Whether events are sent to it.
         * @example enabled
         * @enum {string}
         */
        WebhookState: "enabled" | "disabled";
        /**
         * Webhook
         * @description An address that events are sent to, with how it stands.
         * @example {
         *       "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *       "url": "https://billing.example.org/hooks/triport",
         *       "types": [
         *         "reward.created",
         *         "reward.reversed"
         *       ],
         *       "description": "Bookkeeping",
         *       "state": "enabled",
         *       "state_reason": null,
         *       "failing_since": null,
         *       "concurrency": 8,
         *       "header_names": [],
         *       "version": 1,
         *       "position": 184467,
         *       "lag": 0,
         *       "replay_id": null,
         *       "secrets": [
         *         {
         *           "created_at": "2026-04-02T11:59:31.882Z",
         *           "expires_at": null
         *         }
         *       ],
         *       "created_by": "default",
         *       "created_at": "2026-04-02T11:59:31.882Z"
         *     }
         */
        Webhook: {
            /**
             * Webhook id
             * Format: uuid
             * @description The id of a webhook.
             * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
             */
            webhook_id: string;
            url: components["schemas"]["WebhookUrl"];
            /**
             * @description The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
             * @example [
             *       "reward.created",
             *       "reward.reversed"
             *     ]
             */
            types: string[];
            /**
             * Format: well-formed
             * @description What it is for, in your words.
             * @example Bookkeeping
             */
            description: string;
            state: components["schemas"]["WebhookState"];
            /**
             * @description Why it is disabled, else null: an operator did it; or nothing was taken for five days (`failing`); or the receiver said that it is `gone`.
             * @example null
             * @enum {string|null}
             */
            state_reason: "operator" | "failing" | "gone" | null;
            /**
             * Format: date-time
             * @description Since when every attempt has failed; null when the last one did not.
             * @example null
             */
            failing_since: string | null;
            /**
             * Format: int32
             * @description How many requests may be on their way to it at once.
             * @example 8
             */
            concurrency: number;
            /**
             * @description The headers of its own that requests carry, without what they say.
             * @example [
             *       "authorization"
             *     ]
             */
            header_names: string[];
            /**
             * Format: int32
             * @description The version of the events' data that it is sent.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description How far it has come in the event log; what has failed up to here is tried again by itself.
             * @example 184467
             */
            position: number;
            /**
             * Format: int64
             * @description How many events of the log lie behind that, of whatever type.
             * @example 0
             */
            lag: number;
            /**
             * Format: uuid
             * @description The replay that runs for it, or the last one; null when there was none.
             * @example null
             */
            replay_id: string | null;
            /** @description Its secrets in use, the newest first, without what they are. */
            secrets: {
                /** @description When it was made. */
                created_at: components["schemas"]["Instant"];
                /**
                 * Format: date-time
                 * @description Until when it is used beside a newer one; null for the newest.
                 * @example null
                 */
                expires_at: string | null;
            }[];
            /**
             * @description The operator who made it.
             * @example default
             */
            created_by: string;
            /** @description When it was made. */
            created_at: components["schemas"]["Instant"];
        };
        /**
         * Webhooks
         * @description All webhooks.
         * @example {
         *       "items": [
         *         {
         *           "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *           "url": "https://billing.example.org/hooks/triport",
         *           "types": [
         *             "reward.created",
         *             "reward.reversed"
         *           ],
         *           "description": "Bookkeeping",
         *           "state": "enabled",
         *           "state_reason": null,
         *           "failing_since": null,
         *           "concurrency": 8,
         *           "header_names": [],
         *           "version": 1,
         *           "position": 184467,
         *           "lag": 0,
         *           "replay_id": null,
         *           "secrets": [
         *             {
         *               "created_at": "2026-04-02T11:59:31.882Z",
         *               "expires_at": null
         *             }
         *           ],
         *           "created_by": "default",
         *           "created_at": "2026-04-02T11:59:31.882Z"
         *         }
         *       ]
         *     }
         */
        WebhookList: {
            /** @description The webhooks, the oldest first. */
            items: components["schemas"]["Webhook"][];
        };
        /**
         * Webhook to make
         * @description Where events are sent to, and which.
         * @example {
         *       "url": "https://billing.example.org/hooks/triport",
         *       "types": [
         *         "reward.created",
         *         "reward.reversed"
         *       ],
         *       "description": "Bookkeeping"
         *     }
         */
        WebhookDraft: {
            url: components["schemas"]["WebhookUrl"];
            /**
             * @description The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
             * @example [
             *       "reward.created",
             *       "reward.reversed"
             *     ]
             */
            types?: string[];
            /**
             * Format: well-formed
             * @description What it is for, in your words.
             * @example Bookkeeping
             */
            description?: string;
            /**
             * Format: int32
             * @description How many requests may be on their way to it at once.
             * @default 8
             * @example 8
             */
            concurrency: number;
            /**
             * @description Headers of your own that every request carries, such as one by which your receiver lets it in. They are kept sealed, and never shown again.
             * @example [
             *       {
             *         "name": "authorization",
             *         "value": "Bearer 4f9c2e7a1b"
             *       }
             *     ]
             */
            headers?: {
                /**
                 * @description The name, in any case; none that requests have anyway, or that belongs to the connection, and each once.
                 * @example authorization
                 */
                name: string;
                /**
                 * @description What it says, in visible ASCII characters and blanks within.
                 * @example Bearer 4f9c2e7a1b
                 */
                value: string;
            }[];
            /**
             * Secret of a webhook
             * @description A secret that you have already, `whsec_` and 24 to 64 bytes in Base64. Left out, one is made.
             * @example whsec_dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGUgc2VjcmV0ISE=
             */
            secret?: string;
        };
        /**
         * Webhook with its secret
         * @description A webhook that was just made. No other answer shows its secret.
         * @example {
         *       "webhook_id": "019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13",
         *       "url": "https://billing.example.org/hooks/triport",
         *       "types": [
         *         "reward.created",
         *         "reward.reversed"
         *       ],
         *       "description": "Bookkeeping",
         *       "state": "enabled",
         *       "state_reason": null,
         *       "failing_since": null,
         *       "concurrency": 8,
         *       "header_names": [],
         *       "version": 1,
         *       "position": 184467,
         *       "lag": 0,
         *       "replay_id": null,
         *       "secrets": [
         *         {
         *           "created_at": "2026-04-02T11:59:31.882Z",
         *           "expires_at": null
         *         }
         *       ],
         *       "created_by": "default",
         *       "created_at": "2026-04-02T11:59:31.882Z",
         *       "secret": "whsec_dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGUgc2VjcmV0ISE="
         *     }
         */
        NewWebhook: {
            /**
             * Webhook id
             * Format: uuid
             * @description The id of a webhook.
             * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
             */
            webhook_id: string;
            url: components["schemas"]["WebhookUrl"];
            /**
             * @description The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
             * @example [
             *       "reward.created",
             *       "reward.reversed"
             *     ]
             */
            types: string[];
            /**
             * Format: well-formed
             * @description What it is for, in your words.
             * @example Bookkeeping
             */
            description: string;
            state: components["schemas"]["WebhookState"];
            /**
             * @description Why it is disabled, else null: an operator did it; or nothing was taken for five days (`failing`); or the receiver said that it is `gone`.
             * @example null
             * @enum {string|null}
             */
            state_reason: "operator" | "failing" | "gone" | null;
            /**
             * Format: date-time
             * @description Since when every attempt has failed; null when the last one did not.
             * @example null
             */
            failing_since: string | null;
            /**
             * Format: int32
             * @description How many requests may be on their way to it at once.
             * @example 8
             */
            concurrency: number;
            /**
             * @description The headers of its own that requests carry, without what they say.
             * @example [
             *       "authorization"
             *     ]
             */
            header_names: string[];
            /**
             * Format: int32
             * @description The version of the events' data that it is sent.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description How far it has come in the event log; what has failed up to here is tried again by itself.
             * @example 184467
             */
            position: number;
            /**
             * Format: int64
             * @description How many events of the log lie behind that, of whatever type.
             * @example 0
             */
            lag: number;
            /**
             * Format: uuid
             * @description The replay that runs for it, or the last one; null when there was none.
             * @example null
             */
            replay_id: string | null;
            /** @description Its secrets in use, the newest first, without what they are. */
            secrets: {
                /** @description When it was made. */
                created_at: components["schemas"]["Instant"];
                /**
                 * Format: date-time
                 * @description Until when it is used beside a newer one; null for the newest.
                 * @example null
                 */
                expires_at: string | null;
            }[];
            /**
             * @description The operator who made it.
             * @example default
             */
            created_by: string;
            /** @description When it was made. */
            created_at: components["schemas"]["Instant"];
            /**
             * Secret of a webhook
             * @description What signatures are made with: `whsec_` and 24 to 64 bytes in Base64.
             * @example whsec_dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGUgc2VjcmV0ISE=
             */
            secret: string;
        };
        /**
         * Change of a webhook
         * @description What of a webhook is to be otherwise.
         * @example {
         *       "state": "enabled",
         *       "resume": "from_disabled"
         *     }
         */
        WebhookChange: {
            url?: components["schemas"]["WebhookUrl"];
            /**
             * @description The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
             * @example [
             *       "reward.created",
             *       "reward.reversed"
             *     ]
             */
            types?: string[];
            /**
             * Format: well-formed
             * @description What it is for, in your words.
             * @example Bookkeeping
             */
            description?: string;
            /**
             * Format: int32
             * @description How many requests may be on their way to it at once.
             * @example 8
             */
            concurrency?: number;
            /**
             * @description Headers of your own that every request carries, such as one by which your receiver lets it in. They are kept sealed, and never shown again.
             * @example [
             *       {
             *         "name": "authorization",
             *         "value": "Bearer 4f9c2e7a1b"
             *       }
             *     ]
             */
            headers?: {
                /**
                 * @description The name, in any case; none that requests have anyway, or that belongs to the connection, and each once.
                 * @example authorization
                 */
                name: string;
                /**
                 * @description What it says, in visible ASCII characters and blanks within.
                 * @example Bearer 4f9c2e7a1b
                 */
                value: string;
            }[];
            state?: components["schemas"]["WebhookState"];
            /**
             * @description Where it goes on when it is enabled again: with what happened since it was disabled, or with what happens from now on.
             * @default from_disabled
             * @example from_disabled
             * @enum {string}
             */
            resume: "from_disabled" | "from_now";
        };
        /**
         * Rotation of a secret
         * @description How long the secret before is used beside the new one.
         * @example {
         *       "overlap_hours": 24
         *     }
         */
        WebhookRotation: {
            /**
             * Format: int32
             * @description For how many hours requests are signed with both, 0 to 168; 24 when it is left out.
             * @default 24
             * @example 24
             */
            overlap_hours: number;
            /**
             * Secret of a webhook
             * @description A secret that you have already, `whsec_` and 24 to 64 bytes in Base64. Left out, one is made.
             * @example whsec_dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGUgc2VjcmV0ISE=
             */
            secret?: string;
        };
        /**
         * New secret of a webhook
         * @description The secret that requests are signed with from now on. No other answer shows it.
         * @example {
         *       "secret": "whsec_dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGUgc2VjcmV0ISE=",
         *       "previous_expires_at": "2026-04-03T11:59:31.882Z"
         *     }
         */
        RotatedSecret: {
            /**
             * Secret of a webhook
             * @description What signatures are made with: `whsec_` and 24 to 64 bytes in Base64.
             * @example whsec_dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGUgc2VjcmV0ISE=
             */
            secret: string;
            /** @description Until when requests are signed with the one before as well. */
            previous_expires_at: components["schemas"]["Instant"];
        };
        /**
         * Event for trial
         * @description Which event is sent.
         * @example {
         *       "event_id": "evt_019d4e1195507d40a1c7f02b80000000"
         *     }
         */
        WebhookTest: {
            event_id: components["schemas"]["OutgoingEventId"];
        };
        /**
         * State of a delivery
         * @description `pending`: it was not tried yet. `delivered`: the receiver has taken it. `waiting`: it failed, and is tried again by itself. `exhausted`: it
         *     failed too often, and is sent again only when somebody asks for it.
         * @example delivered
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "waiting" | "exhausted";
        /**
         * Delivery
         * @description What became of an event for a webhook.
         * @example {
         *       "event_id": "evt_019d4db0ea087c31b6d295f80a000000",
         *       "type": "reward.created",
         *       "position": 184467,
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "state": "delivered",
         *       "next_attempt_at": null,
         *       "attempts": [
         *         {
         *           "at": "2026-04-02T12:01:12.904Z",
         *           "ms": 84,
         *           "status": 200,
         *           "failure": null,
         *           "excerpt": null
         *         }
         *       ]
         *     }
         */
        Delivery: {
            event_id: components["schemas"]["OutgoingEventId"];
            /**
             * @description What happened.
             * @example reward.created
             */
            type: string;
            /**
             * Format: int64
             * @description Where the event stands in the log.
             * @example 184467
             */
            position: number;
            /**
             * Format: uuid
             * @description The user whom the event is about; null when it is about none.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            user_id: string | null;
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: date-time
             * @description When it is tried again, at the earliest; null when it is not.
             * @example null
             */
            next_attempt_at: string | null;
            /** @description The attempts, the first one first; of very many the last fifty. */
            attempts: {
                /** @description When it was sent. */
                at: components["schemas"]["Instant"];
                /**
                 * Format: int32
                 * @description How long it took until there was an answer, or none, in milliseconds.
                 * @example 84
                 */
                ms: number;
                /**
                 * Format: int32
                 * @description The HTTP status of the answer; null when there was none.
                 * @example 200
                 */
                status: number | null;
                /**
                 * @description Why it failed, null when it did not: the answer was of another status than 2xx (`status`); no address of the host is allowed
                 *     (`address_forbidden`); the name was not found, the connection refused, reset or not secure; or it took too long.
                 * @example null
                 * @enum {string|null}
                 */
                failure: "status" | "address_forbidden" | "name_not_found" | "refused" | "reset" | "tls" | "timeout" | "other" | null;
                /**
                 * @description The beginning of the answer to an attempt that failed, with control characters written out; null when there is none.
                 * @example null
                 */
                excerpt: string | null;
            }[];
        };
        /**
         * Page of deliveries
         * @description Deliveries, and where the next page is. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "event_id": "evt_019d4db0ea087c31b6d295f80a000000",
         *           "type": "reward.created",
         *           "position": 184467,
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "state": "delivered",
         *           "next_attempt_at": null,
         *           "attempts": [
         *             {
         *               "at": "2026-04-02T12:01:12.904Z",
         *               "ms": 84,
         *               "status": 200,
         *               "failure": null,
         *               "excerpt": null
         *             }
         *           ]
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        DeliveryPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Delivery"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Replay to begin
         * @description Which stretch of the event log is sent again. Without a beginning, it is from the oldest event that is kept.
         * @example {
         *       "since": "2026-04-01T00:00:00.000Z",
         *       "only_undelivered": true
         *     }
         */
        ReplayDraft: {
            /** @description From this moment on. */
            since?: components["schemas"]["Instant"];
            /** @description Up to this moment. Without it, up to now. */
            until?: components["schemas"]["Instant"];
            /** @description Behind this place, as `listEvents` says it. */
            after?: components["schemas"]["LogCursor"];
            /**
             * @description Only events of these types; none for those that the webhook is sent anyway.
             * @example [
             *       "reward.created",
             *       "reward.reversed"
             *     ]
             */
            types?: string[];
            /**
             * @description Whether events that the receiver has taken are passed over.
             * @default false
             * @example true
             */
            only_undelivered: boolean;
        };
        /**
         * Replay
         * @description A stretch of the event log that is sent to a webhook again, and how far that is.
         * @example {
         *       "replay_id": "019d5a44-1e90-7c08-8f2b-4b7d3e6a9f50",
         *       "state": "running",
         *       "events": 1200,
         *       "done": 800,
         *       "sent": 96,
         *       "asked_by": "default",
         *       "created_at": "2026-04-04T20:51:27.440Z",
         *       "ended_at": null
         *     }
         */
        Replay: {
            /**
             * Replay id
             * Format: uuid
             * @description The id of a replay.
             * @example 019d5a44-1e90-7c08-8f2b-4b7d3e6a9f50
             */
            replay_id: string;
            /**
             * @description Whether it runs, has come to its end, or was cancelled.
             * @example running
             * @enum {string}
             */
            state: "running" | "done" | "cancelled";
            /**
             * Format: int64
             * @description How many events of the log it looks at, of whatever type.
             * @example 1200
             */
            events: number;
            /**
             * Format: int64
             * @description How many of them it is through with.
             * @example 800
             */
            done: number;
            /**
             * Format: int64
             * @description How many it has sent, whatever was answered.
             * @example 96
             */
            sent: number;
            /**
             * @description The operator who asked for it.
             * @example default
             */
            asked_by: string;
            /** @description When it began. */
            created_at: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it ended; null while it runs.
             * @example null
             */
            ended_at: string | null;
        };
        /**
         * Replay id
         * Format: uuid
         * @description The id of a replay.
         * @example 019d5a44-1e90-7c08-8f2b-4b7d3e6a9f50
         */
        ReplayId: string;
        /**
         * Type of a billing event
         * @description What happened to an invoice.
         * @example invoice_paid
         * @enum {string}
         */
        BillingEventType: "invoice_created" | "invoice_paid" | "invoice_voided" | "invoice_refunded" | "invoice_disputed" | "invoice_dispute_won";
        /**
         * What a billing event did
         * @description The outcome of an event, as `BillingOutcome` explains it.
         * @example reward_created
         * @enum {string}
         */
        BillingOutcomeName: "recorded" | "reward_created" | "no_reward" | "reward_reversed" | "reward_restored" | "rejected";
        /**
         * Reason of a billing outcome
         * @description The first that applies. Why a payment earns nothing: `already_paid`, `not_referred`, `inviter_blocked` (or erased),
         *     `covered_by_credit`, `months_exceeded`, `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut.
         *     `credit_returned`: reward credit that was spent on the invoice came back to its payer, all of it for a void, for refunds what
         *     is more than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
         * @example not_referred
         * @enum {string}
         */
        BillingReason: "already_paid" | "not_referred" | "inviter_blocked" | "covered_by_credit" | "months_exceeded" | "amount_too_small" | "cap_reached" | "credit_returned" | "invalid_event" | "event_id_reused" | "currency_mismatch" | "invoice_mismatch" | "amount_out_of_range";
        /**
         * New or paid invoice
         * @description An invoice was made, with this total, or paid, with this amount. Drafts change before they are paid: the two can differ, and
         *     a reward is a share of what was paid.
         * @example {
         *       "id": "evt_2026-04-02_0117",
         *       "type": "invoice_paid",
         *       "occurred_at": "2026-04-02T10:15:31.000Z",
         *       "invoice_id": "inv_8f2c1a",
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "amount_micro": 49000000,
         *       "currency": "USD"
         *     }
         */
        InvoiceTotalEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @example invoice_paid
             * @enum {string}
             */
            type: "invoice_paid" | "invoice_created";
            /** @description When it happened, at most 5 minutes from now. */
            occurred_at: components["schemas"]["Instant"];
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description The payer. One whom nobody has created is fine and earns nobody anything. */
            user_id: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description What was paid or, for a new invoice, the total that reward credit can cover. Of several reports of either the first
             *     counts.
             * @example 49000000
             */
            amount_micro: number;
            /**
             * @description The deployment's currency, which it also is when it is left out. An event in another one is rejected.
             * @example USD
             */
            currency?: string;
        };
        /**
         * Refund or dispute of an invoice
         * @description A payer got money back, disputed a payment, or lost the dispute. Refunds give back the payer's own money first, then reward
         *     credit. A dispute that was won restores at most what disputes had taken, never a refund.
         * @example {
         *       "id": "evt_2026-04-05_0032",
         *       "type": "invoice_refunded",
         *       "occurred_at": "2026-04-05T08:40:12.000Z",
         *       "invoice_id": "inv_8f2c1a",
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "amount_micro": 14700000,
         *       "currency": "USD"
         *     }
         */
        InvoiceChangeEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @example invoice_refunded
             * @enum {string}
             */
            type: "invoice_refunded" | "invoice_disputed" | "invoice_dispute_won";
            /** @description When it happened, at most 5 minutes from now. */
            occurred_at: components["schemas"]["Instant"];
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description The payer. One whom nobody has created is fine and earns nobody anything. */
            user_id: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description What this event gives back to the payer or, for a dispute that was won, restores.
             * @example 14700000
             */
            amount_micro: number;
            /**
             * @description The deployment's currency, which it also is when it is left out. An event in another one is rejected.
             * @example USD
             */
            currency?: string;
        };
        /**
         * Voided invoice
         * @description An invoice was withdrawn, paid or not. It has no amount; everything is given back.
         * @example {
         *       "id": "evt_2026-04-05_0033",
         *       "type": "invoice_voided",
         *       "occurred_at": "2026-04-05T08:41:00.000Z",
         *       "invoice_id": "inv_8f2c1a",
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570"
         *     }
         */
        InvoiceVoidedEvent: {
            id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "invoice_voided";
            /** @description When it happened, at most 5 minutes from now. */
            occurred_at: components["schemas"]["Instant"];
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description The payer. One whom nobody has created is fine and earns nobody anything. */
            user_id: components["schemas"]["UserId"];
            /**
             * @description The deployment's currency, which it also is when it is left out. An event in another one is rejected.
             * @example USD
             */
            currency?: string;
        };
        /**
         * Billing event
         * @description Something that happened to an invoice. Its type decides what its amount is.
         * @example {
         *       "id": "evt_2026-04-02_0117",
         *       "type": "invoice_paid",
         *       "occurred_at": "2026-04-02T10:15:31.000Z",
         *       "invoice_id": "inv_8f2c1a",
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "amount_micro": 49000000,
         *       "currency": "USD"
         *     }
         */
        BillingEvent: components["schemas"]["InvoiceTotalEvent"] | components["schemas"]["InvoiceChangeEvent"] | components["schemas"]["InvoiceVoidedEvent"];
        /**
         * What is wrong with an event
         * Format: well-formed
         * @description The first rule that the event breaks, for people: its properties in the order of its schema, then those that it should not have.
         *     No value of the event is repeated. The words may change.
         * @example amount_micro must be an integer
         */
        EventFault: string;
        /**
         * Reward of an event
         * @description The reward that the event made or changed, as it was earned.
         * @example {
         *       "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "amount_micro": 7350000,
         *       "rate_bps": 1500,
         *       "tier": 2,
         *       "available_at": "2026-04-16T10:15:31.000Z"
         *     }
         */
        BillingReward: {
            id: components["schemas"]["RewardId"];
            /** @description The user who earned it. */
            inviter_user_id: components["schemas"]["UserId"];
            /** @description What was earned, before anything was reversed. */
            amount_micro: components["schemas"]["Micro"];
            rate_bps: components["schemas"]["RateBps"];
            tier: components["schemas"]["Tier"];
            /** @description When its hold ends or ended. */
            available_at: components["schemas"]["Instant"];
        };
        /**
         * Outcome of a billing event
         * @description What one event did, and why. What does not apply is absent.
         * @example {
         *       "id": "evt_2026-04-02_0117",
         *       "outcome": "reward_created",
         *       "reward": {
         *         "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "amount_micro": 7350000,
         *         "rate_bps": 1500,
         *         "tier": 2,
         *         "available_at": "2026-04-16T10:15:31.000Z"
         *       },
         *       "replayed": false
         *     }
         */
        BillingOutcome: {
            /**
             * @description The event's id, null when it has none that could be one.
             * @example evt_2026-04-02_0117
             */
            id: string | null;
            /**
             * @description `recorded`: kept, and no reward changed. `reward_created`, `no_reward`: what a payment earned.
             *     `reward_reversed`, `reward_restored`: what happened to a reward that was there. `rejected`: the event binds nothing.
             * @example reward_created
             * @enum {string}
             */
            outcome: "recorded" | "reward_created" | "no_reward" | "reward_reversed" | "reward_restored" | "rejected";
            reason?: components["schemas"]["BillingReason"];
            /** @description What is wrong with an `invalid_event`; absent from all other outcomes. */
            detail?: components["schemas"]["EventFault"];
            reward?: components["schemas"]["BillingReward"];
            /** @description What of the reward this event reversed. */
            reversed_micro?: components["schemas"]["Micro"];
            /** @description What of the reward this event restored. */
            restored_micro?: components["schemas"]["Micro"];
            /**
             * @description True when the id was seen before; then nothing changed, and this is what the first one was answered.
             * @example false
             */
            replayed: boolean;
        };
        /**
         * Billing event as it was reported
         * @description An event, when and by whom it was reported, and what it did.
         * @example {
         *       "event": {
         *         "id": "evt_2026-04-02_0117",
         *         "type": "invoice_paid",
         *         "occurred_at": "2026-04-02T10:15:31.000Z",
         *         "invoice_id": "inv_8f2c1a",
         *         "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "amount_micro": 49000000,
         *         "currency": "USD"
         *       },
         *       "received": null,
         *       "received_at": "2026-04-02T10:15:33.127Z",
         *       "reported_by": "operator:default",
         *       "outcome": {
         *         "id": "evt_2026-04-02_0117",
         *         "outcome": "reward_created",
         *         "reward": {
         *           "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *           "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "amount_micro": 7350000,
         *           "rate_bps": 1500,
         *           "tier": 2,
         *           "available_at": "2026-04-16T10:15:31.000Z"
         *         },
         *         "replayed": false
         *       }
         *     }
         */
        ReportedBillingEvent: {
            /**
             * @description The event; null when it was malformed.
             * @example {
             *       "id": "evt_2026-04-02_0117",
             *       "type": "invoice_paid",
             *       "occurred_at": "2026-04-02T10:15:31.000Z",
             *       "invoice_id": "inv_8f2c1a",
             *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
             *       "amount_micro": 49000000,
             *       "currency": "USD"
             *     }
             */
            event: components["schemas"]["BillingEvent"] | null;
            /**
             * Format: well-formed
             * @description What was sent in place of a well-formed event, as JSON text cut to 4 KiB; null when the event is well-formed.
             * @example null
             */
            received: string | null;
            /** @description When it was reported. */
            received_at: components["schemas"]["Instant"];
            /**
             * Format: well-formed
             * @description Who reported it.
             * @example operator:default
             */
            reported_by: string;
            outcome: components["schemas"]["BillingOutcome"];
        };
        /**
         * Page of billing events
         * @description Reported events, the newest report first. While there is more, `Link` says where it is, also from a page that is short or empty.
         * @example {
         *       "items": [
         *         {
         *           "event": {
         *             "id": "evt_2026-04-02_0117",
         *             "type": "invoice_paid",
         *             "occurred_at": "2026-04-02T10:15:31.000Z",
         *             "invoice_id": "inv_8f2c1a",
         *             "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *             "amount_micro": 49000000,
         *             "currency": "USD"
         *           },
         *           "received": null,
         *           "received_at": "2026-04-02T10:15:33.127Z",
         *           "reported_by": "operator:default",
         *           "outcome": {
         *             "id": "evt_2026-04-02_0117",
         *             "outcome": "reward_created",
         *             "reward": {
         *               "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *               "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *               "amount_micro": 7350000,
         *               "rate_bps": 1500,
         *               "tier": 2,
         *               "available_at": "2026-04-16T10:15:31.000Z"
         *             },
         *             "replayed": false
         *           }
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        BillingEventPage: {
            /** @description The events of this page. */
            items: components["schemas"]["ReportedBillingEvent"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of billing events
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8, times in ISO 8601, amounts in micro-units and once in whole units. What does not
         *     apply is empty. Invoice, detail, reporter and what was malformed stand in quotes. An apostrophe stands before whatever a spreadsheet
         *     would take for the beginning of a formula, also when it divides cells at semicolons or tabs; JSON has every value as it is.
         * @example event_id,received_at,type,occurred_at,invoice_id,user_id,amount_micro,amount,currency,outcome,reason,detail,inviter_user_id,reward_id,reward_micro,rate_bps,tier,reversed_micro,restored_micro,reported_by,received
         *     evt_2026-04-02_0117,2026-04-02T10:15:33.127Z,invoice_paid,2026-04-02T10:15:31.000Z,"inv_8f2c1a",b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570,49000000,49.00,USD,reward_created,,,3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47,7350000,1500,2,,,"operator:default",
         */
        BillingEventTable: string;
        /**
         * Batch of billing events
         * @description Events, decided one after the other in this order.
         * @example {
         *       "events": [
         *         {
         *           "id": "evt_2026-04-02_0117",
         *           "type": "invoice_paid",
         *           "occurred_at": "2026-04-02T10:15:31.000Z",
         *           "invoice_id": "inv_8f2c1a",
         *           "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *           "amount_micro": 49000000,
         *           "currency": "USD"
         *         },
         *         {
         *           "id": "evt_2026-04-02_0118",
         *           "type": "invoice_created",
         *           "occurred_at": "2026-04-02T10:15:32.000Z",
         *           "invoice_id": "inv_5b7e20",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "amount_micro": 29000000
         *         }
         *       ]
         *     }
         */
        BillingBatch: {
            /**
             * @description Up to 500 events. Each has an outcome of its own: a malformed one is `rejected` with `invalid_event`, and a
             *     `detail` that says what is wrong, and does not stop the others.
             */
            events: (components["schemas"]["BillingEvent"] | unknown)[];
        };
        /**
         * Outcomes of a batch
         * @description One outcome for each event, in the order in which they were sent.
         * @example {
         *       "outcomes": [
         *         {
         *           "id": "evt_2026-04-02_0117",
         *           "outcome": "reward_created",
         *           "reward": {
         *             "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *             "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *             "amount_micro": 7350000,
         *             "rate_bps": 1500,
         *             "tier": 2,
         *             "available_at": "2026-04-16T10:15:31.000Z"
         *           },
         *           "replayed": false
         *         },
         *         {
         *           "id": "evt_2026-04-02_0118",
         *           "outcome": "recorded",
         *           "replayed": false
         *         }
         *       ]
         *     }
         */
        BillingOutcomes: {
            /** @description As many as there were events. */
            outcomes: components["schemas"]["BillingOutcome"][];
        };
        /**
         * Rule of a decision
         * @description One rule that was asked, and what it said.
         * @example {
         *       "rule": "not_referred",
         *       "applies": false,
         *       "because": "The payer signed up under trip-with-me on 2026-03-14T09:26:53.589Z."
         *     }
         */
        BillingRule: {
            /**
             * @description The rule, named by the reason it gives. Two are about what comes after a payment: `not_rewarded`, there is no reward that
             *     could change; `given_back`, the reward follows in proportion.
             * @example not_referred
             * @enum {string}
             */
            rule: "already_paid" | "not_referred" | "inviter_blocked" | "covered_by_credit" | "months_exceeded" | "amount_too_small" | "cap_reached" | "credit_returned" | "not_rewarded" | "given_back" | "invalid_event" | "event_id_reused" | "currency_mismatch" | "invoice_mismatch" | "amount_out_of_range";
            /**
             * @description True for the rule that decided.
             * @example false
             */
            applies: boolean;
            /**
             * Format: well-formed
             * @description The facts it looked at, in words for people.
             * @example The payer signed up under trip-with-me on 2026-03-14T09:26:53.589Z.
             */
            because: string;
        };
        /**
         * Decision on a billing event
         * @description The facts by which an event was decided, as they were then. What does not apply is null.
         * @example {
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "code": "trip-with-me",
         *       "attributed_at": "2026-03-14T09:26:53.589Z",
         *       "tier": 2,
         *       "rate_bps": 1500,
         *       "programme_version": "v7",
         *       "base_micro": 49000000,
         *       "credit_micro": 0,
         *       "given_back_micro": 0,
         *       "path": [
         *         {
         *           "rule": "already_paid",
         *           "applies": false,
         *           "because": "This is the first payment of inv_8f2c1a."
         *         },
         *         {
         *           "rule": "not_referred",
         *           "applies": false,
         *           "because": "The payer signed up under trip-with-me on 2026-03-14T09:26:53.589Z."
         *         },
         *         {
         *           "rule": "inviter_blocked",
         *           "applies": false,
         *           "because": "The inviter takes part in the programme."
         *         },
         *         {
         *           "rule": "covered_by_credit",
         *           "applies": false,
         *           "because": "No reward credit was spent on the invoice."
         *         },
         *         {
         *           "rule": "months_exceeded",
         *           "applies": false,
         *           "because": "Programme v7 rewards payments without a limit of time."
         *         },
         *         {
         *           "rule": "amount_too_small",
         *           "applies": false,
         *           "because": "15 % of 49.00 is 7.35."
         *         },
         *         {
         *           "rule": "cap_reached",
         *           "applies": false,
         *           "because": "Programme v7 has no caps."
         *         }
         *       ]
         *     }
         */
        BillingDecision: {
            /**
             * Format: uuid
             * @description The user under whose code the payer had signed up.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            inviter_user_id: string | null;
            /**
             * Format: well-formed
             * @description That code.
             * @example trip-with-me
             */
            code: string | null;
            /**
             * Format: date-time
             * @description When the payer was attributed.
             * @example 2026-03-14T09:26:53.589Z
             */
            attributed_at: string | null;
            /**
             * Format: int32
             * @description The inviter's tier when the payment was reported.
             * @example 2
             */
            tier: number | null;
            /**
             * Format: int32
             * @description The rate of that tier in the programme that was in force.
             * @example 1500
             */
            rate_bps: number | null;
            /**
             * @description The version of the programme that was in force.
             * @example v7
             */
            programme_version: string | null;
            /**
             * Format: int64
             * @description What of the payment a reward is a share of, what was paid less the credit spent on the invoice.
             * @example 49000000
             */
            base_micro: number | null;
            /**
             * Format: int64
             * @description The reward credit that was spent on the invoice.
             * @example 0
             */
            credit_micro: number | null;
            /**
             * Format: int64
             * @description What of that had been given back after this event, by refunds and disputes that were not won, or by a void.
             * @example 0
             */
            given_back_micro: number | null;
            /** @description The rules that were asked, in this order. The last one applies, unless none did. */
            path: components["schemas"]["BillingRule"][];
        };
        /**
         * Billing event as it is kept
         * @description An event, what it did, and how that was decided.
         * @example {
         *       "event": {
         *         "id": "evt_2026-04-02_0117",
         *         "type": "invoice_paid",
         *         "occurred_at": "2026-04-02T10:15:31.000Z",
         *         "invoice_id": "inv_8f2c1a",
         *         "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "amount_micro": 49000000,
         *         "currency": "USD"
         *       },
         *       "received": null,
         *       "received_at": "2026-04-02T10:15:33.127Z",
         *       "reported_by": "operator:default",
         *       "outcome": {
         *         "id": "evt_2026-04-02_0117",
         *         "outcome": "reward_created",
         *         "reward": {
         *           "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *           "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "amount_micro": 7350000,
         *           "rate_bps": 1500,
         *           "tier": 2,
         *           "available_at": "2026-04-16T10:15:31.000Z"
         *         },
         *         "replayed": false
         *       },
         *       "decision": {
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "code": "trip-with-me",
         *         "attributed_at": "2026-03-14T09:26:53.589Z",
         *         "tier": 2,
         *         "rate_bps": 1500,
         *         "programme_version": "v7",
         *         "base_micro": 49000000,
         *         "credit_micro": 0,
         *         "given_back_micro": 0,
         *         "path": [
         *           {
         *             "rule": "already_paid",
         *             "applies": false,
         *             "because": "This is the first payment of inv_8f2c1a."
         *           },
         *           {
         *             "rule": "not_referred",
         *             "applies": false,
         *             "because": "The payer signed up under trip-with-me on 2026-03-14T09:26:53.589Z."
         *           },
         *           {
         *             "rule": "inviter_blocked",
         *             "applies": false,
         *             "because": "The inviter takes part in the programme."
         *           },
         *           {
         *             "rule": "covered_by_credit",
         *             "applies": false,
         *             "because": "No reward credit was spent on the invoice."
         *           },
         *           {
         *             "rule": "months_exceeded",
         *             "applies": false,
         *             "because": "Programme v7 rewards payments without a limit of time."
         *           },
         *           {
         *             "rule": "amount_too_small",
         *             "applies": false,
         *             "because": "15 % of 49.00 is 7.35."
         *           },
         *           {
         *             "rule": "cap_reached",
         *             "applies": false,
         *             "because": "Programme v7 has no caps."
         *           }
         *         ]
         *       }
         *     }
         */
        BillingRecord: {
            /**
             * @description The event; null when it was malformed.
             * @example {
             *       "id": "evt_2026-04-02_0117",
             *       "type": "invoice_paid",
             *       "occurred_at": "2026-04-02T10:15:31.000Z",
             *       "invoice_id": "inv_8f2c1a",
             *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
             *       "amount_micro": 49000000,
             *       "currency": "USD"
             *     }
             */
            event: components["schemas"]["BillingEvent"] | null;
            /**
             * Format: well-formed
             * @description What was sent in place of a well-formed event, as JSON text cut to 4 KiB; null when the event is well-formed.
             * @example null
             */
            received: string | null;
            /** @description When it was reported. */
            received_at: components["schemas"]["Instant"];
            /**
             * Format: well-formed
             * @description Who reported it.
             * @example operator:default
             */
            reported_by: string;
            outcome: components["schemas"]["BillingOutcome"];
            decision: components["schemas"]["BillingDecision"];
        };
        /**
         * Invoice
         * @description What is known of an invoice. Sums are over all reports of it, in micro-units.
         * @example {
         *       "invoice_id": "inv_8f2c1a",
         *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *       "total_micro": null,
         *       "paid_micro": 49000000,
         *       "paid_at": "2026-04-02T10:15:31.000Z",
         *       "refunded_micro": 0,
         *       "disputed_micro": 0,
         *       "won_micro": 0,
         *       "voided": false,
         *       "credit_micro": 0,
         *       "base_micro": 49000000,
         *       "given_back_micro": 0,
         *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e"
         *     }
         */
        Invoice: {
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description The payer. */
            user_id: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description The total that credit can cover, as the first `invoice_created` reported it; null until then.
             * @example null
             */
            total_micro: number | null;
            /**
             * Format: int64
             * @description What was paid, by the payment that was reported first; null until then.
             * @example 49000000
             */
            paid_micro: number | null;
            /**
             * Format: date-time
             * @description When that payment happened; null until it is reported.
             * @example 2026-04-02T10:15:31.000Z
             */
            paid_at: string | null;
            /** @description What refunds gave back. */
            refunded_micro: components["schemas"]["Micro"];
            /** @description What disputes took. */
            disputed_micro: components["schemas"]["Micro"];
            /** @description What won disputes gave back of that. */
            won_micro: components["schemas"]["Micro"];
            /**
             * @description Whether it was withdrawn.
             * @example false
             */
            voided: boolean;
            /** @description The reward credit that the payer spent on it. */
            credit_micro: components["schemas"]["Micro"];
            /** @description What of the payment is the payer's own money, which a reward is a share of. */
            base_micro: components["schemas"]["Micro"];
            /** @description What of the base went back to the payer. */
            given_back_micro: components["schemas"]["Micro"];
            /**
             * Format: uuid
             * @description Who had invited the payer when the payment was reported, null when nobody had.
             * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
             */
            inviter_user_id: string | null;
        };
        /**
         * Transfer about an invoice
         * @description A transfer, and whose accounts it moved money between, those of the inviter or those of the payer.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "seq": 10,
         *       "kind": "accrue",
         *       "debit": "programme",
         *       "credit": "pending",
         *       "amount_micro": 7350000,
         *       "subject_id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *       "created_at": "2026-04-02T10:15:33.127Z",
         *       "debit_after_micro": -111250000,
         *       "credit_after_micro": 7350000
         *     }
         */
        InvoiceTransfer: {
            user_id: components["schemas"]["UserId"];
            /** @description The transfer's number among those of its user. */
            seq: components["schemas"]["TransferSeq"];
            /**
             * @description What happened.
             * @example accrue
             * @enum {string}
             */
            kind: "accrue" | "unlock" | "repay" | "reserve" | "release" | "settle" | "spend" | "return" | "bounce" | "reverse" | "restore";
            /** @description The account that the money left. */
            debit: components["schemas"]["Account"];
            /** @description The account that the money went to. */
            credit: components["schemas"]["Account"];
            /** @description How much, above zero. */
            amount_micro: components["schemas"]["Micro"];
            /**
             * Format: uuid
             * @description What it is about, the reward or the credit that was spent.
             * @example 019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47
             */
            subject_id: string;
            /** @description When the money moved. */
            created_at: components["schemas"]["Instant"];
            /** @description What the debited account held after it. */
            debit_after_micro: components["schemas"]["Micro"];
            /** @description What the credited account held after it. */
            credit_after_micro: components["schemas"]["Micro"];
        };
        /**
         * Invoice with all that came of it
         * @description An invoice, the events that were reported of it, its reward and its transfers.
         * @example {
         *       "invoice": {
         *         "invoice_id": "inv_8f2c1a",
         *         "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "total_micro": null,
         *         "paid_micro": 49000000,
         *         "paid_at": "2026-04-02T10:15:31.000Z",
         *         "refunded_micro": 0,
         *         "disputed_micro": 0,
         *         "won_micro": 0,
         *         "voided": false,
         *         "credit_micro": 0,
         *         "base_micro": 49000000,
         *         "given_back_micro": 0,
         *         "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e"
         *       },
         *       "events": [
         *         {
         *           "event": {
         *             "id": "evt_2026-04-02_0117",
         *             "type": "invoice_paid",
         *             "occurred_at": "2026-04-02T10:15:31.000Z",
         *             "invoice_id": "inv_8f2c1a",
         *             "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *             "amount_micro": 49000000,
         *             "currency": "USD"
         *           },
         *           "received": null,
         *           "received_at": "2026-04-02T10:15:33.127Z",
         *           "reported_by": "operator:default",
         *           "outcome": {
         *             "id": "evt_2026-04-02_0117",
         *             "outcome": "reward_created",
         *             "reward": {
         *               "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *               "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *               "amount_micro": 7350000,
         *               "rate_bps": 1500,
         *               "tier": 2,
         *               "available_at": "2026-04-16T10:15:31.000Z"
         *             },
         *             "replayed": false
         *           },
         *           "decision": {
         *             "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *             "code": "trip-with-me",
         *             "attributed_at": "2026-03-14T09:26:53.589Z",
         *             "tier": 2,
         *             "rate_bps": 1500,
         *             "programme_version": "v7",
         *             "base_micro": 49000000,
         *             "credit_micro": 0,
         *             "given_back_micro": 0,
         *             "path": [
         *               {
         *                 "rule": "already_paid",
         *                 "applies": false,
         *                 "because": "This is the first payment of inv_8f2c1a."
         *               },
         *               {
         *                 "rule": "not_referred",
         *                 "applies": false,
         *                 "because": "The payer signed up under trip-with-me on 2026-03-14T09:26:53.589Z."
         *               },
         *               {
         *                 "rule": "inviter_blocked",
         *                 "applies": false,
         *                 "because": "The inviter takes part in the programme."
         *               },
         *               {
         *                 "rule": "covered_by_credit",
         *                 "applies": false,
         *                 "because": "No reward credit was spent on the invoice."
         *               },
         *               {
         *                 "rule": "months_exceeded",
         *                 "applies": false,
         *                 "because": "Programme v7 rewards payments without a limit of time."
         *               },
         *               {
         *                 "rule": "amount_too_small",
         *                 "applies": false,
         *                 "because": "15 % of 49.00 is 7.35."
         *               },
         *               {
         *                 "rule": "cap_reached",
         *                 "applies": false,
         *                 "because": "Programme v7 has no caps."
         *               }
         *             ]
         *           }
         *         }
         *       ],
         *       "has_more_events": false,
         *       "reward": {
         *         "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *         "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
         *         "invoice_id": "inv_8f2c1a",
         *         "base_micro": 49000000,
         *         "rate_bps": 1500,
         *         "tier": 2,
         *         "amount_micro": 7350000,
         *         "reversed_micro": 0,
         *         "status": "pending",
         *         "created_at": "2026-04-02T10:15:33.127Z",
         *         "available_at": "2026-04-16T10:15:31.000Z"
         *       },
         *       "transfers": [
         *         {
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "seq": 10,
         *           "kind": "accrue",
         *           "debit": "programme",
         *           "credit": "pending",
         *           "amount_micro": 7350000,
         *           "subject_id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
         *           "created_at": "2026-04-02T10:15:33.127Z",
         *           "debit_after_micro": -111250000,
         *           "credit_after_micro": 7350000
         *         }
         *       ],
         *       "has_more_transfers": false
         *     }
         */
        InvoiceRecord: {
            /**
             * @description The invoice; null while all events of it were rejected.
             * @example {
             *       "invoice_id": "inv_8f2c1a",
             *       "user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
             *       "total_micro": null,
             *       "paid_micro": 49000000,
             *       "paid_at": "2026-04-02T10:15:31.000Z",
             *       "refunded_micro": 0,
             *       "disputed_micro": 0,
             *       "won_micro": 0,
             *       "voided": false,
             *       "credit_micro": 0,
             *       "base_micro": 49000000,
             *       "given_back_micro": 0,
             *       "inviter_user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e"
             *     }
             */
            invoice: components["schemas"]["Invoice"] | null;
            /** @description What was reported, as it is kept, the first report first; the first 200. */
            events: components["schemas"]["BillingRecord"][];
            /**
             * @description Whether there are more events; `listBillingEvents` has them all.
             * @example false
             */
            has_more_events: boolean;
            /**
             * @description What the payment earned the inviter, as it stands; null when it earned nothing.
             * @example {
             *       "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
             *       "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
             *       "invoice_id": "inv_8f2c1a",
             *       "base_micro": 49000000,
             *       "rate_bps": 1500,
             *       "tier": 2,
             *       "amount_micro": 7350000,
             *       "reversed_micro": 0,
             *       "status": "pending",
             *       "created_at": "2026-04-02T10:15:33.127Z",
             *       "available_at": "2026-04-16T10:15:31.000Z"
             *     }
             */
            reward: components["schemas"]["Reward"] | null;
            /** @description What was moved for that reward and for credit spent on the invoice, the oldest first; the first 200. */
            transfers: components["schemas"]["InvoiceTransfer"][];
            /**
             * @description Whether there are more transfers; `listTransfers` has them all.
             * @example false
             */
            has_more_transfers: boolean;
        };
        /**
         * Invoice of the caller
         * @description An invoice as its payer sees it while it waits for its payment.
         * @example {
         *       "invoice_id": "inv_5b7e20",
         *       "amount_micro": 29000000,
         *       "created_at": "2026-04-02T10:15:32.000Z",
         *       "coverable": true
         *     }
         */
        OwnInvoice: {
            invoice_id: components["schemas"]["InvoiceId"];
            /** @description What is due, which is its total, as it was reported when it was created. */
            amount_micro: components["schemas"]["Micro"];
            /** @description When it was created, by the clock of the host application. */
            created_at: components["schemas"]["Instant"];
            /**
             * @description Whether `spendOnInvoice` would cover it now: the user is not blocked, and the user's free credit, which is `available_micro` of
             *     `getMyBalance`, is at least its amount, which is above zero. An invoice is covered whole or not at all, and each is looked at
             *     alone: of two that are coverable, the credit may be enough for one.
             * @example true
             */
            coverable: boolean;
        };
        /**
         * Page of the caller's invoices
         * @description Invoices, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "invoice_id": "inv_5b7e20",
         *           "amount_micro": 29000000,
         *           "created_at": "2026-04-02T10:15:32.000Z",
         *           "coverable": true
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        OwnInvoicePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["OwnInvoice"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Credit for an invoice
         * @description The invoice to cover, and its total.
         * @example {
         *       "invoice_id": "inv_5b7e20",
         *       "amount_micro": 29000000
         *     }
         */
        InvoiceCredit: {
            invoice_id: components["schemas"]["InvoiceId"];
            /**
             * Format: int64
             * @description Exactly the invoice's total; an invoice is covered whole or not at all.
             * @example 29000000
             */
            amount_micro: number;
        };
        /**
         * Address
         * Format: well-formed
         * @description Where the money goes. ethereum, polygon and bsc: `0x` and 40 hexadecimal digits, with a right EIP-55 checksum when the case
         *     is mixed. solana: base58 of 32 bytes. tron: base58check. bitcoin: bech32, bech32m or base58check of the main network.
         *     sepa: an IBAN of a country that SEPA reaches, which is kept in capitals without blanks. paypal: an e-mail address. Blanks and
         *     invisible characters around it are taken away; inside they are refused, except in an IBAN. An address that belongs to
         *     nobody, such as zero, is none. `erased` where the user was erased and the address is not kept any more.
         * @example 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed
         */
        Address: string;
        /**
         * Note
         * Format: well-formed
         * @description What the operator noted, such as the reason of a failure or of a return.
         * @example The exchange returned the transfer.
         */
        PayoutNote: string;
        /**
         * Actor of a payout
         * Format: well-formed
         * @description Who it was, as the audit log says it: `operator:` and a name, `user:` and an id, or `system`.
         * @example operator:alice
         */
        PayoutActor: string;
        /**
         * Step of a payout
         * @description A status that a payout took.
         * @example {
         *       "at": "2026-03-24T10:15:00.000Z",
         *       "actor": "user:3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "status": "requested"
         *     }
         */
        PayoutStep: {
            /** @description When it took it. */
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["PayoutActor"];
            status: components["schemas"]["PayoutStatus"];
            /** @description What was noted with it; absent where nothing was, or where it was forgotten with the user. */
            note?: components["schemas"]["PayoutNote"];
        };
        /**
         * Approval of a payout
         * @description That an operator has agreed to a payout.
         * @example {
         *       "operator": "alice",
         *       "approved_at": "2026-03-24T10:18:17.400Z"
         *     }
         */
        PayoutApproval: {
            /**
             * @description The name of the operator.
             * @example alice
             */
            operator: string;
            /** @description When they did. */
            approved_at: components["schemas"]["Instant"];
        };
        /**
         * Reward in a payout
         * @description A reward that a payout used up, or a part of it.
         * @example {
         *       "reward_id": "019cc3a7-6e00-7b11-a5d4-0f2e8c6b9d13",
         *       "amount_micro": 50000000
         *     }
         */
        PayoutReward: {
            /** @description The id of the reward. */
            reward_id: components["schemas"]["RewardId"];
            /**
             * Format: int64
             * @description How much of it went into the payout, in micro-units.
             * @example 50000000
             */
            amount_micro: number;
        };
        /**
         * Payout
         * @description Money that a user asked for, and what became of it. What does not apply is absent, never null.
         * @example {
         *       "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "amount_micro": 60000000,
         *       "network": "ethereum",
         *       "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
         *       "status": "requested",
         *       "requested_at": "2026-03-24T10:15:00.000Z"
         *     }
         */
        Payout: {
            id: components["schemas"]["PayoutId"];
            /** @description Whose money it is. */
            user_id: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description How much, in micro-units.
             * @example 50000000
             */
            amount_micro: number;
            network: components["schemas"]["Network"];
            address: components["schemas"]["Address"];
            status: components["schemas"]["PayoutStatus"];
            /** @description When the user asked for it. */
            requested_at: components["schemas"]["Instant"];
            /** @description What names the transfer; there once the payout is sent, and still when it came back. */
            tx_hash?: components["schemas"]["TxHash"];
            note?: components["schemas"]["PayoutNote"];
            /** @description When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. */
            completed_at?: components["schemas"]["Instant"];
            /** @description The statuses that it took, the first one first. `getPayout` alone says it, and the next three. */
            history?: components["schemas"]["PayoutStep"][];
            /**
             * @description Who agrees to it, the first one first, 200 at most. When it was sent they stay as they were then; what was taken back before
             *     stands in the audit log alone.
             */
            approvals?: components["schemas"]["PayoutApproval"][];
            /**
             * @description The rewards that it used up when it was sent, in the order in which they were earned, 200 at most. They amount to less than the
             *     payout where money came from no reward: it was spent and came back, or paid out and returned.
             */
            rewards?: components["schemas"]["PayoutReward"][];
            /**
             * @description Whether it used up more than 200.
             * @example false
             */
            has_more_rewards?: boolean;
        };
        /**
         * Page of payouts
         * @description Payouts, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "amount_micro": 50000000,
         *           "network": "ethereum",
         *           "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
         *           "status": "sent",
         *           "requested_at": "2026-03-10T12:40:05.104Z",
         *           "tx_hash": "0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5",
         *           "completed_at": "2026-03-11T08:02:44.871Z"
         *         }
         *       ]
         *     }
         */
        PayoutPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Payout"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Payout to request
         * @description How much to pay out, and where to.
         * @example {
         *       "amount_micro": 60000000,
         *       "network": "ethereum",
         *       "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
         *     }
         */
        PayoutRequest: {
            /**
             * Format: int64
             * @description At least the programme's minimum payout, and at most what is available.
             * @example 60000000
             */
            amount_micro: number;
            /** @description A network that the programme lists. */
            network: components["schemas"]["Network"];
            address: components["schemas"]["Address"];
        };
        /**
         * Address to check
         * @description Where the money is to go, before it is asked for.
         * @example {
         *       "network": "ethereum",
         *       "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
         *     }
         */
        AddressToCheck: {
            /** @description The network that was chosen, one that the programme lists. */
            network: components["schemas"]["Network"];
            /** @description The address as it was typed. */
            address: components["schemas"]["Address"];
        };
        /**
         * Address that was checked
         * @description Whether an address is good on a network, and if not, what it looks like instead.
         * @example {
         *       "valid": true,
         *       "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
         *       "looks_like": []
         *     }
         */
        CheckedAddress: {
            /**
             * @description Whether `requestPayout` would take it.
             * @example true
             */
            valid: boolean;
            /**
             * @description The address as it would be kept: without what cannot be seen around it, an IBAN in capitals and without blanks. Null where it is not
             *     good.
             * @example 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed
             */
            address: components["schemas"]["Address"] | null;
            /**
             * @description The networks on which the same text is a good address, whether the programme lists them or not. Empty where it is good on the
             *     network that was chosen: what several networks share, as ethereum, polygon and bsc do, is no confusion.
             */
            looks_like: components["schemas"]["Network"][];
        };
        /**
         * Payout with its cover
         * @description A payout as operators list it. What does not apply is absent, never null.
         * @example {
         *       "id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "amount_micro": 50000000,
         *       "network": "ethereum",
         *       "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
         *       "status": "sent",
         *       "requested_at": "2026-03-10T12:40:05.104Z",
         *       "tx_hash": "0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5",
         *       "completed_at": "2026-03-11T08:02:44.871Z",
         *       "covered": true
         *     }
         */
        CoveredPayout: {
            id: components["schemas"]["PayoutId"];
            /** @description Whose money it is. */
            user_id: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description How much, in micro-units.
             * @example 50000000
             */
            amount_micro: number;
            network: components["schemas"]["Network"];
            address: components["schemas"]["Address"];
            status: components["schemas"]["PayoutStatus"];
            /** @description When the user asked for it. */
            requested_at: components["schemas"]["Instant"];
            /** @description What names the transfer; there once the payout is sent, and still when it came back. */
            tx_hash?: components["schemas"]["TxHash"];
            note?: components["schemas"]["PayoutNote"];
            /** @description When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. */
            completed_at?: components["schemas"]["Instant"];
            /**
             * @description False while the payout is open and the user owes money, because of a reward that was reversed after it had been used or
             *     promised: then somebody should look at it before it is sent. Exact at the moment of reading; true for what has ended.
             * @example true
             */
            covered: boolean;
        };
        /**
         * Totals
         * @description What the whole filter holds, on this page or not, counted at the same moment as the rows.
         * @example {
         *       "count": 1,
         *       "amount_micro": 50000000
         *     }
         */
        PayoutTotals: {
            /**
             * Format: int64
             * @description How many payouts.
             * @example 1
             */
            count: number;
            /**
             * Format: int64
             * @description What they amount to, in micro-units, whatever became of them. 9007199254740991 also stands for everything above it;
             *     the header `x-total-amount-micro` is exact.
             * @example 50000000
             */
            amount_micro: number;
        };
        /**
         * Totals of a status
         * @description The payouts in one status.
         * @example {
         *       "status": "sent",
         *       "count": 1,
         *       "amount_micro": 50000000
         *     }
         */
        PayoutStatusTotals: {
            status: components["schemas"]["PayoutStatus"];
            /**
             * Format: int64
             * @description How many payouts.
             * @example 1
             */
            count: number;
            /**
             * Format: int64
             * @description What they amount to, in micro-units. 9007199254740991 also stands for everything above it.
             * @example 50000000
             */
            amount_micro: number;
        };
        /**
         * Page of payouts with totals
         * @description One page of what the filter holds, newest first unless it is sorted otherwise, and the totals of all of it. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "amount_micro": 50000000,
         *           "network": "ethereum",
         *           "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
         *           "status": "sent",
         *           "requested_at": "2026-03-10T12:40:05.104Z",
         *           "tx_hash": "0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5",
         *           "completed_at": "2026-03-11T08:02:44.871Z",
         *           "covered": true
         *         }
         *       ],
         *       "totals": {
         *         "count": 1,
         *         "amount_micro": 50000000
         *       }
         *     }
         */
        PayoutReport: {
            /** @description The rows of this page. */
            items: components["schemas"]["CoveredPayout"][];
            totals: components["schemas"]["PayoutTotals"];
            /**
             * @description The totals of each status that the filter would hold if it named none, in the order of a payout's life. There when the request
             *     says `by_status=true`.
             */
            by_status?: components["schemas"]["PayoutStatusTotals"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Table of payouts
         * Format: well-formed
         * @description CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. `amount` is `amount_micro` as an exact decimal number of the
         *     currency beside it. Address, transaction and note stand in quotes. An apostrophe stands before whatever a spreadsheet would
         *     take for the beginning of a formula, also when it divides cells at semicolons or tabs.
         * @example id,user_id,status,network,address,amount_micro,amount,currency,requested_at,completed_at,tx_hash,note,covered
         *     019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70,3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,sent,ethereum,"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",50000000,50.00,USD,2026-03-10T12:40:05.104Z,2026-03-11T08:02:44.871Z,"0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5",,true
         */
        PayoutTable: string;
        /**
         * Payout to change
         * @description One payout, and what belongs to its change.
         * @example {
         *       "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
         *       "tx_hash": "SEPA-2026-03-0117"
         *     }
         */
        PayoutChange: {
            id: components["schemas"]["PayoutId"];
            /** @description What names the transfer on its network. `sent` needs it; nothing else looks at it. */
            tx_hash?: components["schemas"]["TxHash"];
            /** @description Why it failed; the user reads it as the payout's `note`. Nothing but `failed` looks at it. */
            reason?: components["schemas"]["PayoutNote"];
        };
        /**
         * Payouts to change
         * @description What becomes of which payouts.
         * @example {
         *       "action": "sent",
         *       "items": [
         *         {
         *           "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
         *           "tx_hash": "SEPA-2026-03-0117"
         *         }
         *       ]
         *     }
         */
        PayoutChanges: {
            /**
             * @description The status that the payouts take.
             * @example sent
             * @enum {string}
             */
            action: "processing" | "sent" | "failed";
            /** @description Up to 500 payouts. One that is named twice is changed once; the second time it is refused. */
            items: components["schemas"]["PayoutChange"][];
        };
        /**
         * Why a payout was left as it was
         * @description The tags with which the change of one payout is refused.
         * @example payout_not_actionable
         * @enum {string}
         */
        PayoutTrouble: "tx_hash_required" | "payout_not_found" | "payout_not_actionable" | "payout_not_covered" | "approval_required";
        /**
         * Outcome of a payout
         * @description What became of one payout. What does not apply is absent.
         * @example {
         *       "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
         *       "status": "sent"
         *     }
         */
        PayoutOutcome: {
            id: components["schemas"]["PayoutId"];
            /** @description Its status now; absent when there is no such payout. */
            status?: components["schemas"]["PayoutStatus"];
            /** @description Why it is not what was asked for; absent when it is. */
            error?: components["schemas"]["PayoutTrouble"];
        };
        /**
         * Outcomes of payouts
         * @description One outcome for each payout, in the order in which they were sent.
         * @example {
         *       "outcomes": [
         *         {
         *           "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
         *           "status": "sent"
         *         }
         *       ]
         *     }
         */
        PayoutOutcomes: {
            /** @description As many as there were items. */
            outcomes: components["schemas"]["PayoutOutcome"][];
        };
        /**
         * Payouts to approve
         * @description Which payouts, and what they amount to.
         * @example {
         *       "ids": [
         *         "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68"
         *       ],
         *       "amount_micro": 60000000
         *     }
         */
        PayoutApproving: {
            /** @description Up to 500 open payouts. One that is named twice counts once. */
            ids: components["schemas"]["PayoutId"][];
            /**
             * Format: int64
             * @description What they amount to together, in micro-units.
             * @example 60000000
             */
            amount_micro: number;
        };
        /**
         * Approved payouts
         * @description How far the approval went.
         * @example {
         *       "approved": 1
         *     }
         */
        PayoutsApproved: {
            /**
             * Format: int32
             * @description How many payouts of the request the caller has approved now, those from before included.
             * @example 1
             */
            approved: number;
        };
        /**
         * Payout that was sent
         * @description How the transfer can be found.
         * @example {
         *       "tx_hash": "0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5"
         *     }
         */
        PayoutSending: {
            /** @description What names the transfer on its network. */
            tx_hash: components["schemas"]["TxHash"];
            /**
             * @description True to send a payout that is not covered although the programme asks for cover. The audit log says so.
             * @example false
             */
            override?: boolean;
        };
        /**
         * Payout that failed
         * @description Why, if there is something to say.
         * @example {
         *       "reason": "The exchange returned the transfer."
         *     }
         */
        PayoutFailure: {
            /**
             * @description Why the payout failed; the user reads it as the payout's `note`. At most 4,000 characters, and the whole body at most
             *     4 KiB.
             */
            reason?: components["schemas"]["PayoutNote"];
        };
        /**
         * Payout that came back
         * @description Why, if there is something to say.
         * @example {
         *       "reason": "The bank has closed the account."
         *     }
         */
        PayoutReturn: {
            /**
             * @description Why the payout came back; the user reads it as the payout's `note`. At most 4,000 characters, and the whole body at most
             *     4 KiB.
             */
            reason?: components["schemas"]["PayoutNote"];
        };
        /**
         * Ticket to make
         * @description The user to log in, and where to go then.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "return_to": "/"
         *     }
         */
        TicketRequest: {
            user_id: components["schemas"]["UserId"];
            /**
             * Format: well-formed
             * @description Where `enter` redirects to: a path on this server that begins with one slash, or an address on an origin listed
             *     in `landing_origins` or `ALLOWED_ORIGINS`. The default is `/`.
             * @example /
             */
            return_to?: string;
            /**
             * @description Whether the session can only read. The default is what the credentials are for: false where they have the scope
             *     `sessions:create`, else true.
             * @example false
             */
            read_only?: boolean;
        };
        /**
         * Login ticket
         * @description A one-time ticket. It works once, for 60 seconds, and only its hash is kept here.
         * @example {
         *       "ticket": "5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk",
         *       "url": "http://127.0.0.1:3000/v1/auth/enter?ticket=5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk",
         *       "expires_at": "2026-03-14T09:27:53.589Z",
         *       "read_only": false
         *     }
         */
        Ticket: {
            /**
             * @description The ticket itself, 256 random bits.
             * @example 5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk
             */
            ticket: string;
            /**
             * @description Where to send the user's browser.
             * @example http://127.0.0.1:3000/v1/auth/enter?ticket=5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk
             */
            url: string;
            /** @description When the ticket stops working. */
            expires_at: components["schemas"]["Instant"];
            /**
             * @description Whether the session that it opens can only read.
             * @example false
             */
            read_only: boolean;
        };
        /**
         * Open session of a user
         * @description A session in which a user is signed in, as operators see it.
         * @example {
         *       "created_at": "2026-03-14T09:26:53.589Z",
         *       "expires_at": "2026-04-13T09:26:53.589Z",
         *       "opened_by": "default",
         *       "read_only": false
         *     }
         */
        UserSession: {
            /** @description When the user signed in. */
            created_at: components["schemas"]["Instant"];
            /** @description When it ends if the user does not come back; each visit in its second half makes it last 30 days again. */
            expires_at: components["schemas"]["Instant"];
            /**
             * @description The name of the operator who had made the ticket; null where the session is older than the record of that.
             * @example default
             */
            opened_by: string | null;
            /**
             * @description Whether it can only read. Such a session is an operator's view of the user, and ends after an hour.
             * @example false
             */
            read_only: boolean;
        };
        /**
         * Page of a user's sessions
         * @description Sessions, the newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "created_at": "2026-03-14T09:26:53.589Z",
         *           "expires_at": "2026-04-13T09:26:53.589Z",
         *           "opened_by": "default",
         *           "read_only": false
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        UserSessionPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["UserSession"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Origin of a host's page
         * @description Scheme, host and port of pages, as browsers send them, without a path. They are read over https, but for those of the browser's own
         *     machine, on which embedding is tried.
         * @example https://app.example.org
         */
        EmbedOrigin: string;
        /**
         * Embed token to make
         * @description The user, and the origin of the pages that may use the token.
         * @example {
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "origin": "https://app.example.org"
         *     }
         */
        EmbedTokenRequest: {
            user_id: components["schemas"]["UserId"];
            origin: components["schemas"]["EmbedOrigin"];
        };
        /**
         * Embed token
         * @description A token for pages of one origin. Only its hash is kept here.
         * @example {
         *       "token": "embd_5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk",
         *       "expires_at": "2026-03-14T10:26:53.589Z"
         *     }
         */
        EmbedToken: {
            /**
             * @description The token itself, for `Authorization`. It holds 256 random bits.
             * @example embd_5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk
             */
            token: string;
            /** @description When the token stops working. */
            expires_at: components["schemas"]["Instant"];
        };
        /**
         * Session of a user
         * @description Who is signed in, and until when.
         * @example {
         *       "user": {
         *         "id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "display_name": "Ada Lovelace",
         *         "created_at": "2026-01-05T08:00:02.114Z"
         *       },
         *       "session": {
         *         "expires_at": "2026-04-13T09:26:53.589Z"
         *       }
         *     }
         */
        SessionView: {
            /** @description The signed-in user. */
            user: {
                id: components["schemas"]["UserId"];
                display_name: components["schemas"]["DisplayName"];
                /** @description When this server first heard of the user. */
                created_at: components["schemas"]["Instant"];
                /**
                 * @description True where the user is blocked, who reads, but earns, changes and withdraws nothing; not there otherwise.
                 * @example true
                 * @enum {boolean}
                 */
                blocked?: true;
            };
            /** @description The session that the cookie or the embed token names. */
            session: {
                /** @description When the session ends; reading a login's in its second half makes it last 30 days again. */
                expires_at: components["schemas"]["Instant"];
                /**
                 * @description True where the session can only read; not there otherwise.
                 * @example true
                 * @enum {boolean}
                 */
                read_only?: true;
            };
        };
        /**
         * Tier of the programme
         * @description A referral tier with its label and its rate.
         * @example {
         *       "tier": 2,
         *       "label": "influencer",
         *       "rate_bps": 1500
         *     }
         */
        ProgrammeTier: {
            tier: components["schemas"]["Tier"];
            /**
             * Format: well-formed
             * @description What the tier is called; kept like a display name, and something in it must be seen.
             * @example influencer
             */
            label: string;
            rate_bps: components["schemas"]["RateBps"];
        };
        /**
         * Point value
         * @description How many points something is worth, kept to a millionth of one.
         * @example 50
         */
        PointValue: number;
        /**
         * Deposit that earns points
         * @description What a deposit of at least this amount earns. The highest amount that it reaches counts.
         * @example {
         *       "amount": 500,
         *       "point": 75
         *     }
         */
        WalletTask: {
            /**
             * Format: int32
             * @description The least deposit, in whole units of the currency.
             * @example 500
             */
            amount: number;
            point: components["schemas"]["PointValue"];
        };
        /**
         * Stake that earns points
         * @description What every unit of a stake of at least this length earns. The longest one that it reaches counts.
         * @example {
         *       "expiredTime": 90,
         *       "ratio": 2
         *     }
         */
        StakeTask: {
            /**
             * Format: int32
             * @description The least length, in days.
             * @example 90
             */
            expiredTime: number;
            /** @description Points for each unit of the currency. */
            ratio: components["schemas"]["PointValue"];
        };
        /**
         * Task setting
         * @description What every task is worth now. Points that were earned before keep their value.
         * @example {
         *       "id": 1,
         *       "verification": 50,
         *       "wallet": [
         *         {
         *           "amount": 100,
         *           "point": 10
         *         },
         *         {
         *           "amount": 500,
         *           "point": 75
         *         },
         *         {
         *           "amount": 1000,
         *           "point": 200
         *         }
         *       ],
         *       "auction": 5,
         *       "direct": 2,
         *       "staking": [
         *         {
         *           "expiredTime": 30,
         *           "ratio": 1.5
         *         },
         *         {
         *           "expiredTime": 90,
         *           "ratio": 2
         *         },
         *         {
         *           "expiredTime": 180,
         *           "ratio": 3
         *         }
         *       ]
         *     }
         */
        TaskSetting: {
            /**
             * Format: int32
             * @description The number of the setting.
             * @example 1
             */
            id: number;
            /** @description For the verification of a user's account, once. */
            verification: components["schemas"]["PointValue"];
            /**
             * @description For deposits; each amount once.
             * @example [
             *       {
             *         "amount": 100,
             *         "point": 10
             *       },
             *       {
             *         "amount": 500,
             *         "point": 75
             *       },
             *       {
             *         "amount": 1000,
             *         "point": 200
             *       }
             *     ]
             */
            wallet: components["schemas"]["WalletTask"][];
            /** @description For every bid in an auction. */
            auction: components["schemas"]["PointValue"];
            /** @description For every direct purchase. */
            direct: components["schemas"]["PointValue"];
            /**
             * @description For stakes; each length once.
             * @example [
             *       {
             *         "expiredTime": 30,
             *         "ratio": 1.5
             *       },
             *       {
             *         "expiredTime": 90,
             *         "ratio": 2
             *       },
             *       {
             *         "expiredTime": 180,
             *         "ratio": 3
             *       }
             *     ]
             */
            staking: components["schemas"]["StakeTask"][];
        };
        /**
         * Terms of the programme
         * @description The rules of the programme as far as they concern whoever takes part or thinks about it, the same for everybody. What only operators
         *     need to know is not among them.
         * @example {
         *       "currency": "USD",
         *       "tiers": [
         *         {
         *           "tier": 1,
         *           "label": "regular",
         *           "rate_bps": 1000
         *         },
         *         {
         *           "tier": 2,
         *           "label": "influencer",
         *           "rate_bps": 1500
         *         }
         *       ],
         *       "hold_days": 14,
         *       "payout_min_micro": 50000000,
         *       "networks": [
         *         "ethereum",
         *         "polygon",
         *         "solana"
         *       ],
         *       "attribution_window_days": 30,
         *       "touch": "last",
         *       "account_age_max_days": 7,
         *       "reward_months_max": null,
         *       "reward_cap_per_invitee_micro": null,
         *       "reward_cap_per_month_micro": null,
         *       "show_inviter_name": true,
         *       "show_invitee_names": true,
         *       "tasks": {
         *         "id": 1,
         *         "verification": 50,
         *         "wallet": [
         *           {
         *             "amount": 100,
         *             "point": 10
         *           },
         *           {
         *             "amount": 500,
         *             "point": 75
         *           },
         *           {
         *             "amount": 1000,
         *             "point": 200
         *           }
         *         ],
         *         "auction": 5,
         *         "direct": 2,
         *         "staking": [
         *           {
         *             "expiredTime": 30,
         *             "ratio": 1.5
         *           },
         *           {
         *             "expiredTime": 90,
         *             "ratio": 2
         *           },
         *           {
         *             "expiredTime": 180,
         *             "ratio": 3
         *           }
         *         ]
         *       }
         *     }
         */
        Terms: {
            /**
             * @description The currency of all amounts, as ISO 4217 writes it.
             * @example USD
             */
            currency: string;
            /** @description The referral tiers, lowest first. New users get the first one; `rate_bps` is what inviters earn of each payment. */
            tiers: components["schemas"]["ProgrammeTier"][];
            /**
             * Format: int32
             * @description How many days a reward is held before it becomes available.
             * @example 14
             */
            hold_days: number;
            /**
             * Format: int64
             * @description The smallest payout, in micro-units.
             * @example 50000000
             */
            payout_min_micro: number;
            /** @description The networks on which payouts can be requested. */
            networks: components["schemas"]["Network"][];
            /**
             * Format: int32
             * @description How many days after a click a signup still counts, and how long the cookie `ref_code` lives.
             * @example 30
             */
            attribution_window_days: number;
            /**
             * @description Which click counts when there are several.
             * @example last
             * @enum {string}
             */
            touch: "last" | "first";
            /**
             * Format: int32
             * @description How many days after signing up a user can still be attributed.
             * @example 7
             */
            account_age_max_days: number;
            /**
             * Format: int32
             * @description For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null is forever.
             * @example null
             */
            reward_months_max: number | null;
            /**
             * Format: int64
             * @description The most that one invitee can earn the inviter, in micro-units; null is no cap.
             * @example null
             */
            reward_cap_per_invitee_micro: number | null;
            /**
             * Format: int64
             * @description The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap.
             * @example null
             */
            reward_cap_per_month_micro: number | null;
            /**
             * @description Whether anyone who knows a code may see its owner's display name.
             * @example true
             */
            show_inviter_name: boolean;
            /**
             * @description Whether inviters see the display names of whom they invited.
             * @example true
             */
            show_invitee_names: boolean;
            /**
             * @description What earns points on the ladder of user tiers, and how many: the task setting in force, or null where none was ever put in force.
             * @example {
             *       "id": 1,
             *       "verification": 50,
             *       "wallet": [
             *         {
             *           "amount": 100,
             *           "point": 10
             *         },
             *         {
             *           "amount": 500,
             *           "point": 75
             *         },
             *         {
             *           "amount": 1000,
             *           "point": 200
             *         }
             *       ],
             *       "auction": 5,
             *       "direct": 2,
             *       "staking": [
             *         {
             *           "expiredTime": 30,
             *           "ratio": 1.5
             *         },
             *         {
             *           "expiredTime": 90,
             *           "ratio": 2
             *         },
             *         {
             *           "expiredTime": 180,
             *           "ratio": 3
             *         }
             *       ]
             *     }
             */
            tasks: components["schemas"]["TaskSetting"] | null;
        };
        /**
         * Landing page
         * @description An absolute http or https address, or a path on this server.
         * @example https://www.example.org/welcome
         */
        LandingUrl: string;
        /**
         * Origin
         * @description Scheme, host and port of a site, without a path.
         * @example https://www.example.org
         */
        Origin: string;
        /**
         * Programme
         * @description The rules of the programme. A change applies from its moment on; every version is kept.
         * @example {
         *       "version": "v7",
         *       "tiers": [
         *         {
         *           "tier": 1,
         *           "label": "regular",
         *           "rate_bps": 1000
         *         },
         *         {
         *           "tier": 2,
         *           "label": "influencer",
         *           "rate_bps": 1500
         *         }
         *       ],
         *       "hold_days": 14,
         *       "payout_min_micro": 50000000,
         *       "attribution_window_days": 30,
         *       "touch": "last",
         *       "account_age_max_days": 7,
         *       "reward_months_max": null,
         *       "reward_cap_per_invitee_micro": null,
         *       "reward_cap_per_month_micro": null,
         *       "networks": [
         *         "ethereum",
         *         "polygon",
         *         "solana"
         *       ],
         *       "reserved_slugs": [
         *         "admin",
         *         "api",
         *         "support"
         *       ],
         *       "reserved_slug_patterns": [
         *         "paypal*",
         *         "*support*"
         *       ],
         *       "landing_url": "https://www.example.org/welcome",
         *       "landing_origins": [
         *         "https://www.example.org"
         *       ],
         *       "embed_origins": [
         *         "https://app.example.org"
         *       ],
         *       "show_inviter_name": true,
         *       "show_invitee_names": true,
         *       "payout_cover_required": false
         *     }
         */
        Programme: {
            /**
             * @description Names this version. To change the programme, send the version that was read.
             * @example v7
             */
            version: string;
            /** @description The referral tiers, each number once. New users get the lowest. */
            tiers: components["schemas"]["ProgrammeTier"][];
            /**
             * Format: int32
             * @description How many days a reward is held before it becomes available.
             * @example 14
             */
            hold_days: number;
            /**
             * Format: int64
             * @description The smallest payout, in micro-units.
             * @example 50000000
             */
            payout_min_micro: number;
            /**
             * Format: int32
             * @description How many days after a click a signup still counts, and how long the cookie `ref_code` lives.
             * @example 30
             */
            attribution_window_days: number;
            /**
             * @description Which click counts when there are several.
             * @example last
             * @enum {string}
             */
            touch: "last" | "first";
            /**
             * Format: int32
             * @description How many days after signing up a user can still be attributed.
             * @example 7
             */
            account_age_max_days: number;
            /**
             * Format: int32
             * @description For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null is forever.
             * @example null
             */
            reward_months_max: number | null;
            /**
             * Format: int64
             * @description The most that one invitee can earn the inviter, in micro-units; null is no cap.
             * @example null
             */
            reward_cap_per_invitee_micro: number | null;
            /**
             * Format: int64
             * @description The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap.
             * @example null
             */
            reward_cap_per_month_micro: number | null;
            /** @description The networks on which payouts can be requested. */
            networks: components["schemas"]["Network"][];
            /** @description Slugs that nobody can take. Words and slugs are compared without "-", with 0 as o and with 1 and l as i. */
            reserved_slugs: string[];
            /**
             * @description The same for many slugs at once: `*` stands for any characters, none included. It is always answered; left out of a
             *     change, the patterns stay as they are.
             */
            reserved_slug_patterns?: string[];
            /** @description Where links lead to. Its origin is this server's or listed in `landing_origins`. */
            landing_url: components["schemas"]["LandingUrl"];
            /** @description The origins to which links and logins may lead, besides this server's own. */
            landing_origins: components["schemas"]["Origin"][];
            /**
             * @description The origins whose pages may show users their referrals inside them, by tokens of `createEmbedToken`. It is always answered; left out
             *     of a change, they stay as they are.
             */
            embed_origins?: components["schemas"]["EmbedOrigin"][];
            /**
             * @description Whether anyone who knows a code may see its owner's display name.
             * @example true
             */
            show_inviter_name: boolean;
            /**
             * @description Whether inviters see the display names of whom they invited; operators always do. It is always answered; left out of a change, it
             *     stays as it is.
             * @example true
             */
            show_invitee_names?: boolean;
            /**
             * @description Whether `markPayoutSent` refuses a payout of a user who owes money, unless it is told to override that.
             * @example false
             */
            payout_cover_required: boolean;
        };
        /**
         * Note of a version
         * Format: well-formed
         * @description What whoever put a version in force wrote about it.
         * @example Longer holds, as agreed with finance
         */
        VersionNote: string;
        /**
         * Programme to put in force
         * @description The whole programme, with the version that was read. Only what came after contract 1.0.1 may be left out, and then stays as it
         *     is.
         * @example {
         *       "version": "v7",
         *       "tiers": [
         *         {
         *           "tier": 1,
         *           "label": "regular",
         *           "rate_bps": 1000
         *         },
         *         {
         *           "tier": 2,
         *           "label": "influencer",
         *           "rate_bps": 1500
         *         }
         *       ],
         *       "hold_days": 14,
         *       "payout_min_micro": 50000000,
         *       "attribution_window_days": 30,
         *       "touch": "last",
         *       "account_age_max_days": 7,
         *       "reward_months_max": null,
         *       "reward_cap_per_invitee_micro": null,
         *       "reward_cap_per_month_micro": null,
         *       "networks": [
         *         "ethereum",
         *         "polygon",
         *         "solana"
         *       ],
         *       "reserved_slugs": [
         *         "admin",
         *         "api",
         *         "support"
         *       ],
         *       "reserved_slug_patterns": [
         *         "paypal*",
         *         "*support*"
         *       ],
         *       "landing_url": "https://www.example.org/welcome",
         *       "landing_origins": [
         *         "https://www.example.org"
         *       ],
         *       "embed_origins": [
         *         "https://app.example.org"
         *       ],
         *       "show_inviter_name": true,
         *       "show_invitee_names": true,
         *       "payout_cover_required": false
         *     }
         */
        ProgrammeChange: {
            /**
             * @description Names this version. To change the programme, send the version that was read.
             * @example v7
             */
            version: string;
            /** @description The referral tiers, each number once. New users get the lowest. */
            tiers: components["schemas"]["ProgrammeTier"][];
            /**
             * Format: int32
             * @description How many days a reward is held before it becomes available.
             * @example 14
             */
            hold_days: number;
            /**
             * Format: int64
             * @description The smallest payout, in micro-units.
             * @example 50000000
             */
            payout_min_micro: number;
            /**
             * Format: int32
             * @description How many days after a click a signup still counts, and how long the cookie `ref_code` lives.
             * @example 30
             */
            attribution_window_days: number;
            /**
             * @description Which click counts when there are several.
             * @example last
             * @enum {string}
             */
            touch: "last" | "first";
            /**
             * Format: int32
             * @description How many days after signing up a user can still be attributed.
             * @example 7
             */
            account_age_max_days: number;
            /**
             * Format: int32
             * @description For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null is forever.
             * @example null
             */
            reward_months_max: number | null;
            /**
             * Format: int64
             * @description The most that one invitee can earn the inviter, in micro-units; null is no cap.
             * @example null
             */
            reward_cap_per_invitee_micro: number | null;
            /**
             * Format: int64
             * @description The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap.
             * @example null
             */
            reward_cap_per_month_micro: number | null;
            /** @description The networks on which payouts can be requested. */
            networks: components["schemas"]["Network"][];
            /** @description Slugs that nobody can take. Words and slugs are compared without "-", with 0 as o and with 1 and l as i. */
            reserved_slugs: string[];
            /**
             * @description The same for many slugs at once: `*` stands for any characters, none included. It is always answered; left out of a
             *     change, the patterns stay as they are.
             */
            reserved_slug_patterns?: string[];
            /** @description Where links lead to. Its origin is this server's or listed in `landing_origins`. */
            landing_url: components["schemas"]["LandingUrl"];
            /** @description The origins to which links and logins may lead, besides this server's own. */
            landing_origins: components["schemas"]["Origin"][];
            /**
             * @description The origins whose pages may show users their referrals inside them, by tokens of `createEmbedToken`. It is always answered; left out
             *     of a change, they stay as they are.
             */
            embed_origins?: components["schemas"]["EmbedOrigin"][];
            /**
             * @description Whether anyone who knows a code may see its owner's display name.
             * @example true
             */
            show_inviter_name: boolean;
            /**
             * @description Whether inviters see the display names of whom they invited; operators always do. It is always answered; left out of a change, it
             *     stays as it is.
             * @example true
             */
            show_invitee_names?: boolean;
            /**
             * @description Whether `markPayoutSent` refuses a payout of a user who owes money, unless it is told to override that.
             * @example false
             */
            payout_cover_required?: boolean;
            /** @description Why the rules are changed; kept with the version. */
            note?: components["schemas"]["VersionNote"];
        };
        /**
         * Users of a tier
         * @description A referral tier, and how many users are on it.
         * @example {
         *       "tier": 1,
         *       "count": 4120
         *     }
         */
        TierCount: {
            tier: components["schemas"]["Tier"];
            /**
             * Format: int64
             * @description How many users are on it, erased ones aside.
             * @example 4120
             */
            count: number;
        };
        /**
         * Payments by other rules
         * @description What payments earned, and what they would have earned by the draft, before anything was given back. Where the rules in force were others
         *     at some time in these days, that is a difference, too.
         * @example {
         *       "since": "2026-02-12T09:26:53.589Z",
         *       "until": "2026-03-14T09:26:53.589Z",
         *       "events": 1312,
         *       "rewards_micro": 9415000000,
         *       "would_be_micro": 8204500000
         *     }
         */
        ProgrammeReplay: {
            /** @description The payments were reported from this moment on. */
            since: components["schemas"]["Instant"];
            /** @description And before this one. */
            until: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many payments were reported, rewarded or not.
             * @example 1312
             */
            events: number;
            /** @description What they earned, in micro-units. */
            rewards_micro: components["schemas"]["Micro"];
            /** @description What they would have earned by the draft, in micro-units. */
            would_be_micro: components["schemas"]["Micro"];
        };
        /**
         * Tag of a refusal of a change
         * @description The tag of the refusal.
         * @example tier_in_use
         * @enum {string}
         */
        ProgrammeRefusalTag: "programme_invalid" | "programme_stale" | "tier_in_use";
        /**
         * Refusal that a change would meet
         * @description Why `updateProgramme` would refuse this draft now.
         * @example {
         *       "error": "tier_in_use",
         *       "message": "A tier that users hold cannot be removed."
         *     }
         */
        ProgrammeRefusal: {
            error: components["schemas"]["ProgrammeRefusalTag"];
            /**
             * Format: well-formed
             * @description The same for people.
             * @example A tier that users hold cannot be removed.
             */
            message: string;
        };
        /**
         * What a change of the programme would do
         * @description What putting a draft in force would change, for whom, and for how much money.
         * @example {
         *       "fields": [
         *         "tiers"
         *       ],
         *       "users": [
         *         {
         *           "tier": 1,
         *           "count": 4120
         *         },
         *         {
         *           "tier": 2,
         *           "count": 62
         *         }
         *       ],
         *       "replay": {
         *         "since": "2026-02-12T09:26:53.589Z",
         *         "until": "2026-03-14T09:26:53.589Z",
         *         "events": 1312,
         *         "rewards_micro": 9415000000,
         *         "would_be_micro": 8204500000
         *       },
         *       "refusal": null
         *     }
         */
        ProgrammePreview: {
            /** @description The rules that it would change, by name. */
            fields: string[];
            /** @description The users of each tier that the draft has or that users hold, lowest first. */
            users: components["schemas"]["TierCount"][];
            /**
             * @description What it would have meant for the last 30 days; null where that could not be said within two seconds.
             * @example {
             *       "since": "2026-02-12T09:26:53.589Z",
             *       "until": "2026-03-14T09:26:53.589Z",
             *       "events": 1312,
             *       "rewards_micro": 9415000000,
             *       "would_be_micro": 8204500000
             *     }
             */
            replay: components["schemas"]["ProgrammeReplay"] | null;
            /**
             * @description Why the change would be refused; null where it would not.
             * @example null
             */
            refusal: components["schemas"]["ProgrammeRefusal"] | null;
        };
        /**
         * Version of the programme
         * @description That the rules were put in force, by whom, and what that changed.
         * @example {
         *       "version": "v7",
         *       "actor": "operator:grace",
         *       "created_at": "2026-03-14T09:26:53.589Z",
         *       "fields": [
         *         "hold_days",
         *         "tiers"
         *       ],
         *       "note": "Longer holds, as agreed with finance"
         *     }
         */
        ProgrammeVersion: {
            version: components["schemas"]["ProgrammeVersionName"];
            /** @description Who put it in force, as the audit log names them. */
            actor: components["schemas"]["AuditActor"];
            /** @description Since when it was in force. */
            created_at: components["schemas"]["Instant"];
            /** @description The rules that it changed, compared with the version before it, by name. The first version changed none. */
            fields: string[];
            /**
             * @description Why, in the words of whoever did it; null where nothing was written.
             * @example null
             */
            note: components["schemas"]["VersionNote"] | null;
        };
        /**
         * Page of versions of the programme
         * @description Versions, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "version": "v7",
         *           "actor": "operator:grace",
         *           "created_at": "2026-03-14T09:26:53.589Z",
         *           "fields": [
         *             "hold_days",
         *             "tiers"
         *           ],
         *           "note": "Longer holds, as agreed with finance"
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        ProgrammeVersionPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProgrammeVersion"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Level
         * Format: int32
         * @description The number of a user tier, which names it. Levels may have gaps.
         * @example 3
         */
        Level: number;
        /**
         * Name of a user tier
         * Format: well-formed
         * @description What users of the tier are called.
         * @example Gold
         */
        TierName: string;
        /**
         * Points
         * @description An amount of points, exact to a millionth of one.
         * @example 15000
         */
        Points: number;
        /**
         * Address of a badge
         * @description Where the badge is served, for use in `<img>`.
         * @example http://127.0.0.1:3000/v1/user-tiers/3/badge.svg
         */
        BadgeUrl: string;
        /**
         * User tier
         * @description A tier of the ladder. A user holds the highest one whose points the user has reached.
         * @example {
         *       "level": 3,
         *       "name": "Gold",
         *       "point": 15000,
         *       "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#FFD700\" d=\"M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z\"/></svg>",
         *       "badge_url": "http://127.0.0.1:3000/v1/user-tiers/3/badge.svg"
         *     }
         */
        UserTier: {
            level: components["schemas"]["Level"];
            name: components["schemas"]["TierName"];
            /** @description The points at which the tier begins, as kept, rounded to a millionth. */
            point: components["schemas"]["Points"];
            /**
             * Format: well-formed
             * @description The badge as it is kept.
             * @example <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#FFD700" d="M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z"/></svg>
             */
            svg: string;
            badge_url: components["schemas"]["BadgeUrl"];
        };
        /**
         * Ladder
         * @description All user tiers by level.
         * @example {
         *       "items": [
         *         {
         *           "level": 3,
         *           "name": "Gold",
         *           "point": 15000,
         *           "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#FFD700\" d=\"M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z\"/></svg>",
         *           "badge_url": "http://127.0.0.1:3000/v1/user-tiers/3/badge.svg"
         *         }
         *       ]
         *     }
         */
        UserTierList: {
            /** @description The tiers, lowest first. */
            items: components["schemas"]["UserTier"][];
        };
        /**
         * Tier of a user
         * @description A user's tier, and what is missing to the next. It follows from the points whenever it is read.
         * @example {
         *       "level": 2,
         *       "points": 6250,
         *       "next_level": 3,
         *       "points_missing": 8750
         *     }
         */
        MyTier: {
            /**
             * Format: int32
             * @description The highest level that the points reach; null below the lowest.
             * @example 2
             */
            level: number | null;
            /** @description The user's points. */
            points: components["schemas"]["Points"];
            /**
             * Format: int32
             * @description The next level; null on the highest.
             * @example 3
             */
            next_level: number | null;
            /**
             * @description Points that are missing to the next level; null on the highest.
             * @example 8750
             */
            points_missing: number | null;
        };
        /**
         * Badge
         * Format: well-formed
         * @description SVG markup, at most 64 KiB of UTF-8 and well-formed XML. What could run or load something is taken out before it is kept.
         * @example <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#FFD700" d="M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z"/></svg>
         */
        Badge: string;
        /**
         * New user tier
         * @description A tier to add to the ladder.
         * @example {
         *       "level": 6,
         *       "name": "Legend",
         *       "point": 500000,
         *       "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#FFD700\" d=\"M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z\"/></svg>"
         *     }
         */
        UserTierDraft: {
            /** @description A level that the ladder does not have yet. */
            level: components["schemas"]["Level"];
            /** @description What users of the tier are called. */
            name: components["schemas"]["TierName"];
            /** @description More than the tier below has, and less than the tier above. */
            point: components["schemas"]["Points"];
            /** @description The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. */
            svg: components["schemas"]["Badge"];
        };
        /**
         * User tier as it was saved
         * @description The tier, and what its badge had to lose.
         * @example {
         *       "level": 3,
         *       "name": "Gold",
         *       "point": 15000,
         *       "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#FFD700\" d=\"M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z\"/></svg>",
         *       "badge_url": "http://127.0.0.1:3000/v1/user-tiers/3/badge.svg",
         *       "badge_removed": []
         *     }
         */
        UserTierSaved: {
            level: components["schemas"]["Level"];
            name: components["schemas"]["TierName"];
            point: components["schemas"]["Points"];
            /**
             * Format: well-formed
             * @description The badge as it is kept.
             * @example <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#FFD700" d="M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z"/></svg>
             */
            svg: string;
            badge_url: components["schemas"]["BadgeUrl"];
            /**
             * @description What was taken out of the badge that this request brought; nothing when it brought none.
             * @example []
             */
            badge_removed: string[];
        };
        /**
         * Users of a level
         * @description A level, and how many users stand on it.
         * @example {
         *       "level": 1,
         *       "users": 37
         *     }
         */
        LevelCount: {
            level: components["schemas"]["Level"];
            /**
             * Format: int64
             * @description Users who have its points, and not those of the next level.
             * @example 37
             */
            users: number;
        };
        /**
         * Users on the ladder
         * @description How many users stand where. All together are all users but the erased ones.
         * @example {
         *       "items": [
         *         {
         *           "level": 1,
         *           "users": 37
         *         },
         *         {
         *           "level": 2,
         *           "users": 4
         *         }
         *       ],
         *       "below": 963
         *     }
         */
        LadderCounts: {
            /** @description The levels, lowest first. */
            items: components["schemas"]["LevelCount"][];
            /**
             * Format: int64
             * @description Users who have not reached the lowest level; all of them where there is none.
             * @example 963
             */
            below: number;
        };
        /**
         * Badge to try
         * @description A badge as it would be sent with a tier.
         * @example {
         *       "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#FFD700\" d=\"M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z\"/></svg>"
         *     }
         */
        BadgeDraft: {
            /** @description The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. */
            svg: components["schemas"]["Badge"];
        };
        /**
         * Badge as it would be kept
         * @description The badge, and what it would have to lose.
         * @example {
         *       "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#FFD700\" d=\"M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z\"/></svg>",
         *       "badge_removed": []
         *     }
         */
        BadgePreview: {
            /**
             * Format: well-formed
             * @description The badge as it would be kept. Nothing in it runs or loads anything.
             * @example <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#FFD700" d="M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z"/></svg>
             */
            svg: string;
            /**
             * @description What was taken out of the badge that this request brought; nothing when it brought none.
             * @example []
             */
            badge_removed: string[];
        };
        /**
         * Change of a user tier
         * @description What to change. What is left out stays as it is.
         * @example {
         *       "name": "Premium Gold",
         *       "point": 20000
         *     }
         */
        UserTierChange: {
            /** @description What users of the tier are called. */
            name?: components["schemas"]["TierName"];
            /** @description More than the tier below has, and less than the tier above. */
            point?: components["schemas"]["Points"];
            /** @description The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. */
            svg?: components["schemas"]["Badge"];
        };
        /**
         * Change to look at
         * @description The threshold that the tier would have.
         * @example {
         *       "point": 20000
         *     }
         */
        TierPreviewRequest: {
            /**
             * @description The points at which the tier would begin; null, as if it were deleted.
             * @example 20000
             */
            point: number | null;
        };
        /**
         * What a change would do
         * @description How many users would be on another tier.
         * @example {
         *       "promoted": 0,
         *       "demoted": 37,
         *       "unchanged": 963
         *     }
         */
        TierPreview: {
            /**
             * Format: int64
             * @description Users who would rise.
             * @example 0
             */
            promoted: number;
            /**
             * Format: int64
             * @description Users who would fall.
             * @example 37
             */
            demoted: number;
            /**
             * Format: int64
             * @description Users who would stay where they are.
             * @example 963
             */
            unchanged: number;
        };
        /**
         * Task setting to put in force
         * @description What every task is worth. Names and units are those of the published API.
         * @example {
         *       "verification": 50,
         *       "wallet": [
         *         {
         *           "amount": 100,
         *           "point": 10
         *         },
         *         {
         *           "amount": 500,
         *           "point": 75
         *         },
         *         {
         *           "amount": 1000,
         *           "point": 200
         *         }
         *       ],
         *       "auction": 5,
         *       "direct": 2,
         *       "staking": [
         *         {
         *           "expiredTime": 30,
         *           "ratio": 1.5
         *         },
         *         {
         *           "expiredTime": 90,
         *           "ratio": 2
         *         },
         *         {
         *           "expiredTime": 180,
         *           "ratio": 3
         *         }
         *       ]
         *     }
         */
        TaskSettingDraft: {
            /** @description For the verification of a user's account, once. */
            verification: components["schemas"]["PointValue"];
            /**
             * @description For deposits; each amount once.
             * @example [
             *       {
             *         "amount": 100,
             *         "point": 10
             *       },
             *       {
             *         "amount": 500,
             *         "point": 75
             *       },
             *       {
             *         "amount": 1000,
             *         "point": 200
             *       }
             *     ]
             */
            wallet: components["schemas"]["WalletTask"][];
            /** @description For every bid in an auction. */
            auction: components["schemas"]["PointValue"];
            /** @description For every direct purchase. */
            direct: components["schemas"]["PointValue"];
            /**
             * @description For stakes; each length once.
             * @example [
             *       {
             *         "expiredTime": 30,
             *         "ratio": 1.5
             *       },
             *       {
             *         "expiredTime": 90,
             *         "ratio": 2
             *       },
             *       {
             *         "expiredTime": 180,
             *         "ratio": 3
             *       }
             *     ]
             */
            staking: components["schemas"]["StakeTask"][];
        };
        /**
         * Version of the task setting
         * @description What every task was worth from a moment on, and who said so.
         * @example {
         *       "id": 1,
         *       "verification": 50,
         *       "wallet": [
         *         {
         *           "amount": 100,
         *           "point": 10
         *         },
         *         {
         *           "amount": 500,
         *           "point": 75
         *         },
         *         {
         *           "amount": 1000,
         *           "point": 200
         *         }
         *       ],
         *       "auction": 5,
         *       "direct": 2,
         *       "staking": [
         *         {
         *           "expiredTime": 30,
         *           "ratio": 1.5
         *         },
         *         {
         *           "expiredTime": 90,
         *           "ratio": 2
         *         },
         *         {
         *           "expiredTime": 180,
         *           "ratio": 3
         *         }
         *       ],
         *       "version": 3,
         *       "actor": "operator:grace",
         *       "created_at": "2026-03-14T09:26:53.589Z"
         *     }
         */
        TaskSettingVersion: {
            /**
             * Format: int32
             * @description The number of the setting. Versions that replace one another have the same.
             * @example 1
             */
            id: number;
            /** @description For the verification of a user's account, once. */
            verification: components["schemas"]["PointValue"];
            /**
             * @description For deposits; each amount once.
             * @example [
             *       {
             *         "amount": 100,
             *         "point": 10
             *       },
             *       {
             *         "amount": 500,
             *         "point": 75
             *       },
             *       {
             *         "amount": 1000,
             *         "point": 200
             *       }
             *     ]
             */
            wallet: components["schemas"]["WalletTask"][];
            /** @description For every bid in an auction. */
            auction: components["schemas"]["PointValue"];
            /** @description For every direct purchase. */
            direct: components["schemas"]["PointValue"];
            /**
             * @description For stakes; each length once.
             * @example [
             *       {
             *         "expiredTime": 30,
             *         "ratio": 1.5
             *       },
             *       {
             *         "expiredTime": 90,
             *         "ratio": 2
             *       },
             *       {
             *         "expiredTime": 180,
             *         "ratio": 3
             *       }
             *     ]
             */
            staking: components["schemas"]["StakeTask"][];
            /**
             * Format: int32
             * @description Counts all versions of all settings, from 1 on.
             * @example 3
             */
            version: number;
            /** @description Who put it in force, as the audit log names them. */
            actor: components["schemas"]["AuditActor"];
            /** @description Since when it was in force. */
            created_at: components["schemas"]["Instant"];
        };
        /**
         * Page of task settings
         * @description Versions of the task setting, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "id": 1,
         *           "verification": 50,
         *           "wallet": [
         *             {
         *               "amount": 100,
         *               "point": 10
         *             },
         *             {
         *               "amount": 500,
         *               "point": 75
         *             },
         *             {
         *               "amount": 1000,
         *               "point": 200
         *             }
         *           ],
         *           "auction": 5,
         *           "direct": 2,
         *           "staking": [
         *             {
         *               "expiredTime": 30,
         *               "ratio": 1.5
         *             },
         *             {
         *               "expiredTime": 90,
         *               "ratio": 2
         *             },
         *             {
         *               "expiredTime": 180,
         *               "ratio": 3
         *             }
         *           ],
         *           "version": 3,
         *           "actor": "operator:grace",
         *           "created_at": "2026-03-14T09:26:53.589Z"
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        TaskSettingPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["TaskSettingVersion"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Verification, bid or purchase
         * @description An account was verified, a bid was made, or something was bought directly.
         * @example {
         *       "id": "kyc_2026-04-02_0009",
         *       "task": "verification",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "occurred_at": "2026-04-02T10:11:04.000Z"
         *     }
         */
        PlainPointEvent: {
            /** @description The host application's own name for the event. It says the same thing whenever it is sent again. */
            id: components["schemas"]["EventId"];
            /**
             * @description What the user did. A verification counts once for a user, even when it was taken back; the others every time.
             * @example verification
             * @enum {string}
             */
            task: "verification" | "auction" | "direct";
            /** @description Who did it. */
            user_id: components["schemas"]["UserId"];
            /** @description When, at most 5 minutes from now. */
            occurred_at: components["schemas"]["Instant"];
        };
        /**
         * Deposit
         * @description A user deposited an amount.
         * @example {
         *       "id": "dep_2026-04-02_0117",
         *       "task": "wallet",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "occurred_at": "2026-04-02T10:15:31.000Z",
         *       "amount_micro": 640000000
         *     }
         */
        DepositPointEvent: {
            /** @description The host application's own name for the event. It says the same thing whenever it is sent again. */
            id: components["schemas"]["EventId"];
            /**
             * @description What the user did.
             * @enum {string}
             */
            task: "wallet";
            /** @description Who did it. */
            user_id: components["schemas"]["UserId"];
            /** @description When, at most 5 minutes from now. */
            occurred_at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description The amount in micro-units.
             * @example 640000000
             */
            amount_micro: number;
        };
        /**
         * Stake
         * @description A user staked an amount for a time.
         * @example {
         *       "id": "stk_2026-04-02_0004",
         *       "task": "staking",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "occurred_at": "2026-04-02T10:20:00.000Z",
         *       "amount_micro": 250000000,
         *       "days": 90
         *     }
         */
        StakePointEvent: {
            /** @description The host application's own name for the event. It says the same thing whenever it is sent again. */
            id: components["schemas"]["EventId"];
            /**
             * @description What the user did.
             * @enum {string}
             */
            task: "staking";
            /** @description Who did it. */
            user_id: components["schemas"]["UserId"];
            /** @description When, at most 5 minutes from now. */
            occurred_at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description The amount in micro-units.
             * @example 640000000
             */
            amount_micro: number;
            /**
             * Format: int32
             * @description For how many days.
             * @example 90
             */
            days: number;
        };
        /**
         * Reversal
         * @description Takes back what another event earned, when a purchase is returned or a deposit fails. It does so once, exactly, and in any order
         *     with the event: one that comes first waits, and the event then earns nothing.
         * @example {
         *       "id": "ret_2026-04-09_0002",
         *       "task": "reversal",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "occurred_at": "2026-04-09T08:00:12.000Z",
         *       "event_id": "dep_2026-04-02_0117"
         *     }
         */
        ReversalPointEvent: {
            /** @description The host application's own name for the event. It says the same thing whenever it is sent again. */
            id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @enum {string}
             */
            task: "reversal";
            /** @description Whose event it was. */
            user_id: components["schemas"]["UserId"];
            /** @description When, at most 5 minutes from now. */
            occurred_at: components["schemas"]["Instant"];
            /** @description The id of the event to take back. It is of the same user, and no reversal itself. */
            event_id: components["schemas"]["EventId"];
        };
        /**
         * Point event
         * @description Something a user did that is worth points. Its task decides what else it tells.
         * @example {
         *       "id": "dep_2026-04-02_0117",
         *       "task": "wallet",
         *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *       "occurred_at": "2026-04-02T10:15:31.000Z",
         *       "amount_micro": 640000000
         *     }
         */
        PointEvent: components["schemas"]["PlainPointEvent"] | components["schemas"]["DepositPointEvent"] | components["schemas"]["StakePointEvent"] | components["schemas"]["ReversalPointEvent"];
        /**
         * Batch of point events
         * @description Events, decided one after the other in this order.
         * @example {
         *       "events": [
         *         {
         *           "id": "dep_2026-04-02_0117",
         *           "task": "wallet",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "occurred_at": "2026-04-02T10:15:31.000Z",
         *           "amount_micro": 640000000
         *         },
         *         {
         *           "id": "kyc_2026-04-02_0009",
         *           "task": "verification",
         *           "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *           "occurred_at": "2026-04-02T10:11:04.000Z"
         *         }
         *       ]
         *     }
         */
        PointBatch: {
            /**
             * @description Up to 500 events. Each has an outcome of its own: a malformed one has the reason `invalid_event`, and a `detail` that
             *     says what is wrong, and does not stop the others.
             */
            events: (components["schemas"]["PointEvent"] | unknown)[];
        };
        /**
         * Reason of a point outcome
         * @description Why an event earned nothing: `already_verified`, `amount_too_small`, `days_too_few`, `setting_missing` (nobody has said yet what
         *     tasks are worth), `reversed` (a reversal came before it); why a reversal took nothing back: `already_reversed`, `event_unknown`
         *     (it waits for its event). The others say why it was not kept; the error catalogue explains them.
         * @example already_verified
         * @enum {string}
         */
        PointReason: "already_verified" | "amount_too_small" | "days_too_few" | "setting_missing" | "user_not_found" | "invalid_event" | "event_id_reused" | "amount_out_of_range" | "reversed" | "already_reversed" | "event_unknown" | "event_mismatch";
        /**
         * Outcome of a point event
         * @description What one event earned. A repetition answers what the first report answered.
         * @example {
         *       "id": "dep_2026-04-02_0117",
         *       "points": 75,
         *       "replayed": false
         *     }
         */
        PointOutcome: {
            /**
             * @description The event's id; null when it has none that could be one.
             * @example dep_2026-04-02_0117
             */
            id: string | null;
            /** @description The points that it earned; below zero only of a reversal, which takes points back. */
            points: components["schemas"]["PointsMoved"];
            /**
             * @description True when this id had been reported before.
             * @example false
             */
            replayed: boolean;
            reason?: components["schemas"]["PointReason"];
            /** @description What is wrong with an `invalid_event`; absent from all other outcomes. */
            detail?: components["schemas"]["EventFault"];
        };
        /**
         * Outcomes of point events
         * @description One outcome for each event, in their order.
         * @example {
         *       "outcomes": [
         *         {
         *           "id": "dep_2026-04-02_0117",
         *           "points": 75,
         *           "replayed": false
         *         },
         *         {
         *           "id": "kyc_2026-04-02_0009",
         *           "points": 0,
         *           "replayed": false,
         *           "reason": "already_verified"
         *         }
         *       ]
         *     }
         */
        PointOutcomes: {
            /** @description As many as there were events. */
            outcomes: components["schemas"]["PointOutcome"][];
        };
        /**
         * Point event as it is kept
         * @description An event with what it earned.
         * @example {
         *       "event": {
         *         "id": "dep_2026-04-02_0117",
         *         "task": "wallet",
         *         "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *         "occurred_at": "2026-04-02T10:15:31.000Z",
         *         "amount_micro": 640000000
         *       },
         *       "points": 75,
         *       "reason": null,
         *       "received_at": "2026-04-02T10:15:33.120Z",
         *       "reported_by": "operator:default"
         *     }
         */
        PointRecord: {
            event: components["schemas"]["PointEvent"];
            /** @description The points that it earned; below zero only of a reversal, which takes points back. */
            points: components["schemas"]["PointsMoved"];
            /**
             * @description Why it earned nothing; null where nothing stood against it.
             * @example null
             */
            reason: components["schemas"]["PointReason"] | null;
            /** @description When it was reported. */
            received_at: components["schemas"]["Instant"];
            /**
             * Format: well-formed
             * @description Who reported it.
             * @example operator:default
             */
            reported_by: string;
        };
        /**
         * Points of a user
         * @description A user's tier and points, and the newest events behind them.
         * @example {
         *       "level": 2,
         *       "points": 6250,
         *       "next_level": 3,
         *       "points_missing": 8750,
         *       "events": [
         *         {
         *           "event": {
         *             "id": "dep_2026-04-02_0117",
         *             "task": "wallet",
         *             "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *             "occurred_at": "2026-04-02T10:15:31.000Z",
         *             "amount_micro": 640000000
         *           },
         *           "points": 75,
         *           "reason": null,
         *           "received_at": "2026-04-02T10:15:33.120Z",
         *           "reported_by": "operator:default"
         *         }
         *       ]
         *     }
         */
        UserPoints: {
            /**
             * Format: int32
             * @description The highest level that the points reach; null below the lowest.
             * @example 2
             */
            level: number | null;
            /** @description The user's points. */
            points: components["schemas"]["Points"];
            /**
             * Format: int32
             * @description The next level; null on the highest.
             * @example 3
             */
            next_level: number | null;
            /**
             * @description Points that are missing to the next level; null on the highest.
             * @example 8750
             */
            points_missing: number | null;
            /** @description The newest 50 point events, newest first. */
            events: components["schemas"]["PointRecord"][];
        };
        /**
         * Page of point events
         * @description Point events of a user, the last one first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "event": {
         *             "id": "dep_2026-04-02_0117",
         *             "task": "wallet",
         *             "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
         *             "occurred_at": "2026-04-02T10:15:31.000Z",
         *             "amount_micro": 640000000
         *           },
         *           "points": 75,
         *           "reason": null,
         *           "received_at": "2026-04-02T10:15:33.120Z",
         *           "reported_by": "operator:default"
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        PointEventPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["PointRecord"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * Token name
         * @description What the token is for, 1 to 60 printable characters of ASCII without blanks at the ends.
         * @example Billing bridge
         */
        TokenName: string;
        /**
         * Operator
         * @description As whom the token acts.
         * @example default
         */
        TokenOperator: string;
        /**
         * Grant
         * @description A scope that an operation asks for, `<tag>:*` for all scopes of a tag, or `*` for everything. `<tag>:write` lets its holder read, too.
         * @example billing:write
         */
        Grant: string;
        /**
         * Network
         * @description Addresses from which a token may be used, in CIDR notation, of IPv4 or IPv6.
         * @example 203.0.113.0/24
         */
        TokenNetwork: string;
        /**
         * API token
         * @description A token for programs, without its secret.
         * @example {
         *       "token_id": "019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27",
         *       "name": "Billing bridge",
         *       "operator": "default",
         *       "prefix": "trp_4fTq",
         *       "scopes": [
         *         "billing:write"
         *       ],
         *       "networks": [
         *         "203.0.113.0/24"
         *       ],
         *       "created_by": "default",
         *       "created_at": "2026-03-20T10:15:00.000Z",
         *       "expires_at": null,
         *       "last_used_at": "2026-03-24T10:14:40.118Z",
         *       "previous_expires_at": null,
         *       "revoked_at": null
         *     }
         */
        ApiToken: {
            /**
             * Token id
             * Format: uuid
             * @description The id of an API token; it stays when the secret is rotated.
             * @example 019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27
             */
            token_id: string;
            name: components["schemas"]["TokenName"];
            operator: components["schemas"]["TokenOperator"];
            /**
             * @description The first eight characters of its secret, by which a secret that was found can be told.
             * @example trp_4fTq
             */
            prefix: string;
            /** @description What the token may do, as far as its operator may. */
            scopes: components["schemas"]["Grant"][];
            /** @description From where it may be used; empty for everywhere. */
            networks: components["schemas"]["TokenNetwork"][];
            /**
             * @description The operator who made it.
             * @example default
             */
            created_by: string;
            /** @description When it was made. */
            created_at: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it stops working, null when it does not by itself.
             * @example null
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null when it never was.
             * @example 2026-03-24T10:14:40.118Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description While it is rotating, when the secret before stops working; else null.
             * @example null
             */
            previous_expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked, null while it is not. One whose name was taken after it had expired ends with its expiry.
             * @example null
             */
            revoked_at: string | null;
        };
        /**
         * Page of API tokens
         * @description API tokens, newest first. While there is more, `Link` says where it is.
         * @example {
         *       "items": [
         *         {
         *           "token_id": "019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27",
         *           "name": "Billing bridge",
         *           "operator": "default",
         *           "prefix": "trp_4fTq",
         *           "scopes": [
         *             "billing:write"
         *           ],
         *           "networks": [
         *             "203.0.113.0/24"
         *           ],
         *           "created_by": "default",
         *           "created_at": "2026-03-20T10:15:00.000Z",
         *           "expires_at": null,
         *           "last_used_at": "2026-03-24T10:14:40.118Z",
         *           "previous_expires_at": null,
         *           "revoked_at": null
         *         }
         *       ],
         *       "next": null,
         *       "has_more": false
         *     }
         */
        ApiTokenPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ApiToken"][];
            next?: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * API token to make
         * @description The name of a token, and what it may do.
         * @example {
         *       "name": "Billing bridge",
         *       "scopes": [
         *         "billing:write"
         *       ],
         *       "networks": [
         *         "203.0.113.0/24"
         *       ]
         *     }
         */
        ApiTokenDraft: {
            name: components["schemas"]["TokenName"];
            /** @description What the token may do, at most what the caller may. A grant that is there twice counts once. */
            scopes: components["schemas"]["Grant"][];
            /** @description When the token stops working, a moment that is yet to come. Without it, it works until it is revoked. */
            expires_at?: components["schemas"]["Instant"];
            /** @description From where it may be used, as the server sees its callers; left out or empty, from everywhere. */
            networks?: components["schemas"]["TokenNetwork"][];
            /** @description As whom the token acts, when that is not the caller. */
            operator?: components["schemas"]["TokenOperator"];
        };
        /**
         * API token with its secret
         * @description A token whose secret was just made. No other answer shows it.
         * @example {
         *       "token_id": "019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27",
         *       "name": "Billing bridge",
         *       "operator": "default",
         *       "prefix": "trp_4fTq",
         *       "scopes": [
         *         "billing:write"
         *       ],
         *       "networks": [
         *         "203.0.113.0/24"
         *       ],
         *       "created_by": "default",
         *       "created_at": "2026-03-20T10:15:00.000Z",
         *       "expires_at": null,
         *       "last_used_at": null,
         *       "previous_expires_at": null,
         *       "revoked_at": null,
         *       "secret": "trp_4fTqYp3nW7qLx2cVtB5mZs8dFgHj4aEoUiTr6KlQwNv0yXbCe"
         *     }
         */
        NewApiToken: {
            /**
             * Token id
             * Format: uuid
             * @description The id of an API token; it stays when the secret is rotated.
             * @example 019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27
             */
            token_id: string;
            name: components["schemas"]["TokenName"];
            operator: components["schemas"]["TokenOperator"];
            /**
             * @description The first eight characters of its secret, by which a secret that was found can be told.
             * @example trp_4fTq
             */
            prefix: string;
            /** @description What the token may do, as far as its operator may. */
            scopes: components["schemas"]["Grant"][];
            /** @description From where it may be used; empty for everywhere. */
            networks: components["schemas"]["TokenNetwork"][];
            /**
             * @description The operator who made it.
             * @example default
             */
            created_by: string;
            /** @description When it was made. */
            created_at: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it stops working, null when it does not by itself.
             * @example null
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null when it never was.
             * @example 2026-03-24T10:14:40.118Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description While it is rotating, when the secret before stops working; else null.
             * @example null
             */
            previous_expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked, null while it is not. One whose name was taken after it had expired ends with its expiry.
             * @example null
             */
            revoked_at: string | null;
            /**
             * @description What is sent: `trp_`, 43 characters of 256 random bits, and 6 of a checksum. The one that is shown here as an example has a wrong
             *     checksum.
             * @example trp_4fTqYp3nW7qLx2cVtB5mZs8dFgHj4aEoUiTr6KlQwNv0yXbCe
             */
            secret: string;
        };
        /**
         * Token id
         * Format: uuid
         * @description The id of an API token; it stays when the secret is rotated.
         * @example 019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27
         */
        TokenId: string;
        /**
         * Rotation of an API token
         * @description How long the secret before works on.
         * @example {
         *       "overlap_hours": 24
         *     }
         */
        TokenRotation: {
            /**
             * Format: int32
             * @description For how many hours both secrets work, 0 to 168; 24 when it is left out.
             * @default 24
             * @example 24
             */
            overlap_hours: number;
        };
        /**
         * Secret
         * @description An operator's token. It is compared, and never kept.
         * @example trp_example-of-a-token-that-is-none
         */
        Secret: string;
        /**
         * What a console is entered with
         * @description A token of the operator who enters.
         * @example {
         *       "token": "trp_example-of-a-token-that-is-none"
         *     }
         */
        ConsoleEntry: {
            token: components["schemas"]["Secret"];
        };
        /**
         * Operator's name
         * @description What an operator is called in the audit log.
         * @example grace
         */
        OperatorName: string;
        /**
         * Console session
         * @description Until when an operator may sit in the console.
         * @example {
         *       "operator": "grace",
         *       "expires_at": "2026-03-14T21:26:53.589Z",
         *       "fresh_until": "2026-03-14T09:36:53.589Z"
         *     }
         */
        ConsoleSessionState: {
            operator: components["schemas"]["OperatorName"];
            /** @description When the session ends at the latest. It ends earlier when it is not used. */
            expires_at: components["schemas"]["Instant"];
            /** @description Until when what cannot be undone needs no confirmation. */
            fresh_until: components["schemas"]["Instant"];
        };
        /**
         * Role
         * @description What an operator may do. A viewer reads everything but payouts. Support works on users, codes and attributions, finance on payouts and the
         *     ledger, rules on the programme, its tiers and what tasks are worth; each of them may read what a viewer reads. An owner may do everything.
         * @example support
         * @enum {string}
         */
        Role: "viewer" | "support" | "finance" | "rules" | "owner";
        /**
         * E-mail address
         * @description By which an operator who signs in elsewhere is recognised, in lower case. Null when there is none.
         * @example grace@example.org
         */
        OperatorEmail: string | null;
        /**
         * Operator
         * @description A person of the back office, or a name of the environment.
         * @example {
         *       "name": "grace",
         *       "role": "support",
         *       "email": "grace@example.org",
         *       "disabled": false,
         *       "has_oidc": false,
         *       "in_environment": false,
         *       "open_sessions": 1,
         *       "created_at": "2026-03-14T09:26:53.589Z",
         *       "last_seen_at": "2026-03-14T09:26:53.589Z"
         *     }
         */
        Operator: {
            name: components["schemas"]["OperatorName"];
            role: components["schemas"]["Role"];
            email: components["schemas"]["OperatorEmail"];
            /**
             * @description Whether the operator may do nothing at present.
             * @example false
             */
            disabled: boolean;
            /**
             * @description Whether the operator has signed in at an OpenID provider.
             * @example false
             */
            has_oidc: boolean;
            /**
             * @description Whether the name is configured with the server, as the owner's of ADMIN_TOKEN or ADMIN_TOKENS. Such an operator is changed there.
             * @example false
             */
            in_environment: boolean;
            /**
             * Format: int32
             * @description How many console sessions of the operator have not been ended, and are not too old.
             * @example 1
             */
            open_sessions: number;
            /**
             * Format: date-time
             * @description When the operator was made; null for a name of the environment.
             * @example 2026-03-14T09:26:53.589Z
             */
            created_at: string | null;
            /**
             * Format: date-time
             * @description When the operator was last seen in the console, to a minute; null if never.
             * @example 2026-03-14T09:26:53.589Z
             */
            last_seen_at: string | null;
        };
        /**
         * Operators
         * @description Every operator, by name. Names of the environment are among them.
         * @example {
         *       "items": [
         *         {
         *           "name": "grace",
         *           "role": "support",
         *           "email": "grace@example.org",
         *           "disabled": false,
         *           "has_oidc": false,
         *           "in_environment": false,
         *           "open_sessions": 1,
         *           "created_at": "2026-03-14T09:26:53.589Z",
         *           "last_seen_at": "2026-03-14T09:26:53.589Z"
         *         }
         *       ]
         *     }
         */
        OperatorList: {
            /** @description The operators. At most some 500 can be made. */
            items: components["schemas"]["Operator"][];
        };
        /**
         * Scope
         * @description A scope, as operations name it.
         * @example users:write
         */
        ScopeName: string;
        /**
         * End of a console session
         * @description Until when a console session goes on, and is fresh.
         * @example {
         *       "expires_at": "2026-03-14T21:26:53.589Z",
         *       "fresh_until": "2026-03-14T09:36:53.589Z"
         *     }
         */
        SessionEnd: {
            /** @description When the session ends at the latest. */
            expires_at: components["schemas"]["Instant"];
            /** @description Until when what cannot be undone needs no confirmation. */
            fresh_until: components["schemas"]["Instant"];
        };
        /**
         * Operation
         * @description The name of an operation.
         * @example listUsers
         */
        OperationName: string;
        /**
         * Who calls
         * @description The operator whose credentials were sent, and what may be done with them.
         * @example {
         *       "operator": "grace",
         *       "role": "support",
         *       "scopes": [
         *         "users:read",
         *         "users:write"
         *       ],
         *       "session": {
         *         "expires_at": "2026-03-14T21:26:53.589Z",
         *         "fresh_until": "2026-03-14T09:36:53.589Z"
         *       },
         *       "may": [
         *         "listUsers",
         *         "putUser"
         *       ]
         *     }
         */
        CurrentOperator: {
            operator: components["schemas"]["OperatorName"];
            role: components["schemas"]["Role"];
            /** @description Every scope that these credentials hold now. */
            scopes: components["schemas"]["ScopeName"][];
            /**
             * @description The console session; null where a token was sent.
             * @example {
             *       "expires_at": "2026-03-14T21:26:53.589Z",
             *       "fresh_until": "2026-03-14T09:36:53.589Z"
             *     }
             */
            session: components["schemas"]["SessionEnd"] | null;
            /** @description The operations that can be called with these credentials, by their names. */
            may: components["schemas"]["OperationName"][];
        };
        /**
         * Operator to put
         * @description What an operator is to be. What is left out stays as it is, or takes its default for a new operator.
         * @example {
         *       "role": "support",
         *       "email": "grace@example.org"
         *     }
         */
        OperatorChange: {
            role: components["schemas"]["Role"];
            /**
             * @description The e-mail address, compared and kept in lower case; null takes it away. With another address, what the old one signed in with counts
             *     no more.
             */
            email?: components["schemas"]["OperatorEmail"];
            /**
             * @description A disabled operator may do nothing, with no token and in no session. Sessions that end so stay ended. The default is false.
             * @example false
             */
            disabled?: boolean;
        };
        /**
         * Job
         * @description Something that is done beside requests.
         * @example {
         *       "name": "sweepRewards",
         *       "last_success_at": "2026-03-14T09:26:53.589Z"
         *     }
         */
        JobState: {
            /**
             * @description What the job is called.
             * @example sweepRewards
             */
            name: string;
            /**
             * Format: date-time
             * @description When it last succeeded, as far as this server knows: what others did it knows of sweepRewards alone. Null when it knows of no time.
             * @example 2026-03-14T09:26:53.589Z
             */
            last_success_at: string | null;
        };
        /**
         * Feature
         * @description `jobs`: this server does jobs. `oidc`: operators can log in by an OpenID provider. `rate_limit`: callers are limited.
         *     `response_validation`: every answer is held against the contract.
         * @example jobs
         * @enum {string}
         */
        Feature: "jobs" | "oidc" | "rate_limit" | "response_validation";
        /**
         * Deployment
         * @description What this server was set up with, as far as operators see a difference.
         * @example {
         *       "version": "2.1.0",
         *       "currency": "USD",
         *       "public_url": "http://127.0.0.1:3000",
         *       "append_only": true,
         *       "four_eyes": 0,
         *       "jobs": [
         *         {
         *           "name": "sweepRewards",
         *           "last_success_at": "2026-03-14T09:26:53.589Z"
         *         }
         *       ],
         *       "features": [
         *         "jobs",
         *         "rate_limit"
         *       ]
         *     }
         */
        Deployment: {
            /**
             * @description The version of the contract.
             * @example 2.1.0
             */
            version: string;
            /**
             * @description The one currency, as ISO 4217 writes it.
             * @example USD
             */
            currency: string;
            /**
             * @description The origin under which browsers reach the server.
             * @example http://127.0.0.1:3000
             */
            public_url: string;
            /**
             * @description Whether the database keeps the serving role from rewriting the ledger and the logs.
             * @example true
             */
            append_only: boolean;
            /**
             * Format: int32
             * @description How many other operators must agree before a payout is sent.
             * @example 0
             */
            four_eyes: number;
            /** @description What is done beside requests. */
            jobs: components["schemas"]["JobState"][];
            /** @description What is switched on, of what is not everywhere. */
            features: components["schemas"]["Feature"][];
        };
        /**
         * GraphQL request
         * @description A document in GraphQL, as clients send it.
         * @example {
         *       "query": "mutation Raise($level:Int!,$point:Float){updateUserTier(level:$level,point:$point){level name point}}",
         *       "operationName": "Raise",
         *       "variables": {
         *         "level": 3,
         *         "point": 20000
         *       }
         *     }
         */
        GraphqlRequest: {
            /**
             * @description The document. One that holds several operations needs `operationName`.
             * @example mutation Raise($level:Int!,$point:Float){updateUserTier(level:$level,point:$point){level name point}}
             */
            query: string;
            /**
             * @description Which operation of the document to run.
             * @example Raise
             */
            operationName?: string | null;
            /**
             * @description The values of the document's variables, by name.
             * @example {
             *       "level": 3,
             *       "point": 20000
             *     }
             */
            variables?: Record<string, never> | null;
            /**
             * @description What clients add for servers that know it. It is not looked at.
             * @example null
             */
            extensions?: Record<string, never> | null;
        };
        /**
         * Refusal in a GraphQL answer
         * @description Why the document, or one of its fields, was refused.
         * @example {
         *       "message": "A tier must begin at more points than every lower level, and at fewer than every higher one.",
         *       "locations": [
         *         {
         *           "line": 1,
         *           "column": 38
         *         }
         *       ],
         *       "path": [
         *         "updateUserTier"
         *       ],
         *       "extensions": {
         *         "code": "tier_points_not_increasing"
         *       }
         *     }
         */
        GraphqlError: {
            message: components["schemas"]["ErrorMessage"];
            /** @description Where in the document. */
            locations?: {
                /**
                 * Format: int32
                 * @description The line, from 1.
                 * @example 1
                 */
                line: number;
                /**
                 * Format: int32
                 * @description The column, from 1.
                 * @example 38
                 */
                column: number;
            }[];
            /** @description Which field of the answer it is about. */
            path?: (string | number)[];
            /** @description What programs go by. */
            extensions: {
                /**
                 * @description The tag to branch on.
                 * @enum {string}
                 */
                code: "graphql_invalid" | "graphql_too_complex" | "admin_required" | "scope_missing" | "confirmation_required" | "tier_level_invalid" | "tier_name_invalid" | "tier_points_invalid" | "badge_invalid" | "task_setting_invalid" | "tier_level_taken" | "tier_points_not_increasing" | "ladder_full" | "internal";
            };
        };
        /**
         * GraphQL answer
         * @description As GraphQL's own specification has it. Without `data`, the document was not run.
         * @example {
         *       "data": {
         *         "updateUserTier": {
         *           "level": 3,
         *           "name": "Gold",
         *           "point": 20000
         *         }
         *       }
         *     }
         */
        GraphqlAnswer: {
            /**
             * @description What the document asked for, in its own shape.
             * @example {
             *       "updateUserTier": {
             *         "level": 3,
             *         "name": "Gold",
             *         "point": 20000
             *       }
             *     }
             */
            data?: unknown;
            /** @description What was refused. */
            errors?: components["schemas"]["GraphqlError"][];
            /** @description What has no place in the document's own shape. */
            extensions?: {
                /** @description What was taken out of the badges that this request brought, in the order of its fields. */
                badgeRemoved: string[];
            };
        };
    };
    responses: {
        /** @description Done, or there was nothing to do. */
        Done: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "ok": true
                 *     }
                 */
                "application/json": components["schemas"]["Ok"];
            };
        };
        /** @description [`headers_too_large`](/errors#headers_too_large): The request's headers are larger than 16 KiB. */
        "Refusal431.headers_too_large": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "headers_too_large";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`request_timeout`](/errors#request_timeout): The request took too long to arrive. */
        "Refusal408.request_timeout": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "request_timeout";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_query`](/errors#invalid_query): A filter or a cursor in the query string is malformed.
         */
        "Refusal400.invalid_request.invalid_query": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_query";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`not_found`](/errors#not_found): There is nothing at this address. */
        "Refusal404.not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`method_not_allowed`](/errors#method_not_allowed): This address does not take that method. */
        "Refusal405.method_not_allowed": {
            headers: {
                /**
                 * @description The methods of this address.
                 * @example GET, HEAD, OPTIONS
                 */
                Allow: string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "method_not_allowed";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`admin_token_unset`](/errors#admin_token_unset): No operator token is configured; the admin surface is closed.
         *     [`admin_token_invalid`](/errors#admin_token_invalid): The X-Admin-Token header is missing or does not match.
         *     [`token_expired`](/errors#token_expired): This token has expired.
         *     [`token_revoked`](/errors#token_revoked): This token was revoked, or the operator whose it is was disabled.
         *     [`console_session_required`](/errors#console_session_required): There is no console session, or it has ended.
         */
        "Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required": {
            headers: {
                /**
                 * @description The credentials that are missing.
                 * @example AdminToken realm="triport"
                 */
                "WWW-Authenticate": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "admin_token_unset" | "admin_token_invalid" | "token_expired" | "token_revoked" | "console_session_required";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`token_network_forbidden`](/errors#token_network_forbidden): This token may not be used from this address.
         *     [`scope_missing`](/errors#scope_missing): These credentials do not have the scope for this.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         */
        "Refusal403.token_network_forbidden.scope_missing.cross_site_request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "token_network_forbidden" | "scope_missing" | "cross_site_request";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                    /**
                     * @description Only with `scope_missing`.
                     * @example payouts:send
                     */
                    scope?: string;
                };
            };
        };
        /** @description [`rate_limited`](/errors#rate_limited): Too many requests. */
        "Refusal429.rate_limited": {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 1
                 */
                "Retry-After": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "rate_limited";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`unavailable`](/errors#unavailable): The server is too busy, or its database cannot be reached. */
        "Refusal503.unavailable": {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 1
                 */
                "Retry-After": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "unavailable";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`internal`](/errors#internal): Something unexpected went wrong here. */
        "Refusal500.internal": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "internal";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_user_id`](/errors#invalid_user_id): The user id is not a UUID.
         */
        "Refusal400.invalid_request.invalid_user_id": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_user_id";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`user_not_found`](/errors#user_not_found): There is no such user.
         */
        "Refusal404.not_found.user_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "user_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_user_id`](/errors#invalid_user_id): The user id is not a UUID.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`invalid_tier`](/errors#invalid_tier): This referral tier is not defined in the programme.
         */
        "Refusal400.invalid_request.invalid_user_id.idempotency_key_invalid.invalid_json.invalid_tier": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_user_id" | "idempotency_key_invalid" | "invalid_json" | "invalid_tier";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`unsupported_media_type`](/errors#unsupported_media_type): The body must be application/json without content encoding. */
        "Refusal415.unsupported_media_type": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "unsupported_media_type";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`idempotency_key_reused`](/errors#idempotency_key_reused): This idempotency key was used for another request. */
        "Refusal422.idempotency_key_reused": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "idempotency_key_reused";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_user_id`](/errors#invalid_user_id): The user id is not a UUID.
         *     [`invalid_query`](/errors#invalid_query): A filter or a cursor in the query string is malformed.
         */
        "Refusal400.invalid_request.invalid_user_id.invalid_query": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_user_id" | "invalid_query";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_user_id`](/errors#invalid_user_id): The user id is not a UUID.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         */
        "Refusal400.invalid_request.invalid_user_id.invalid_json": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_user_id" | "invalid_json";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`user_erased`](/errors#user_erased): This user was erased and cannot come back under the same id. */
        "Refusal409.user_erased": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "user_erased";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`token_network_forbidden`](/errors#token_network_forbidden): This token may not be used from this address.
         *     [`scope_missing`](/errors#scope_missing): These credentials do not have the scope for this.
         *     [`confirmation_required`](/errors#confirmation_required): This cannot be undone, and needs a confirmation of the last ten minutes.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         */
        "Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "token_network_forbidden" | "scope_missing" | "confirmation_required" | "cross_site_request";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                    /**
                     * @description Only with `scope_missing`.
                     * @example payouts:send
                     */
                    scope?: string;
                };
            };
        };
        /** @description [`balance_open`](/errors#balance_open): Money is still due to this user, or owed by this user. */
        "Refusal409.balance_open": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "balance_open";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         */
        "Refusal400.invalid_request.idempotency_key_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "idempotency_key_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`code_not_found`](/errors#code_not_found): There is no such code.
         */
        "Refusal404.not_found.code_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "code_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`code_permanent`](/errors#code_permanent): A uid code can be neither disabled nor released. */
        "Refusal409.code_permanent": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "code_permanent";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`code_permanent`](/errors#code_permanent): A uid code can be neither disabled nor released.
         *     [`code_used`](/errors#code_used): Somebody signed up under this code, so that it stays its owner's.
         */
        "Refusal409.code_permanent.code_used": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "code_permanent" | "code_used";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request. */
        "Refusal400.invalid_request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`unauthenticated`](/errors#unauthenticated): There is no valid session. */
        "Refusal401.unauthenticated": {
            headers: {
                /**
                 * @description The credentials that are missing.
                 * @example Session realm="triport"
                 */
                "WWW-Authenticate": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "unauthenticated";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`embed_origin_mismatch`](/errors#embed_origin_mismatch): This embed token is good for pages of another origin. */
        "Refusal403.embed_origin_mismatch": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "embed_origin_mismatch";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`slug_invalid`](/errors#slug_invalid): A slug has 3 to 32 characters of a-z, 0-9 and "-", and neither begins nor ends with "-".
         */
        "Refusal400.invalid_request.idempotency_key_invalid.invalid_json.slug_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "idempotency_key_invalid" | "invalid_json" | "slug_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`embed_origin_mismatch`](/errors#embed_origin_mismatch): This embed token is good for pages of another origin.
         *     [`session_read_only`](/errors#session_read_only): This session can only read.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         *     [`user_blocked`](/errors#user_blocked): This user is blocked from the programme.
         */
        "Refusal403.embed_origin_mismatch.session_read_only.cross_site_request.user_blocked": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "embed_origin_mismatch" | "session_read_only" | "cross_site_request" | "user_blocked";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`slug_reserved`](/errors#slug_reserved): This slug is reserved.
         *     [`slug_taken`](/errors#slug_taken): This slug belongs to somebody, or did once, or reads as somebody's uid code.
         *     [`slug_limit_reached`](/errors#slug_limit_reached): This user has taken as many new slugs as anybody may, 5 in 24 hours or 20 altogether.
         */
        "Refusal409.slug_reserved.slug_taken.slug_limit_reached": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "slug_reserved" | "slug_taken" | "slug_limit_reached";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`session_read_only`](/errors#session_read_only): This session can only read.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         */
        "Refusal403.session_read_only.cross_site_request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "session_read_only" | "cross_site_request";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`invalid_user_id`](/errors#invalid_user_id): The user id is not a UUID.
         */
        "Refusal400.invalid_request.idempotency_key_invalid.invalid_json.invalid_user_id": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "idempotency_key_invalid" | "invalid_json" | "invalid_user_id";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`verification_running`](/errors#verification_running): A verification of the ledger is running. */
        "Refusal409.verification_running": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "verification_running";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`audit_entry_not_found`](/errors#audit_entry_not_found): There is no such entry in the audit log.
         */
        "Refusal404.not_found.audit_entry_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "audit_entry_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_query`](/errors#invalid_query): A filter or a cursor in the query string is malformed.
         *     [`cursor_invalid`](/errors#cursor_invalid): This is no place in the event log of this deployment.
         */
        "Refusal400.invalid_request.invalid_query.cursor_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_query" | "cursor_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`cursor_expired`](/errors#cursor_expired): Events behind this place are kept no longer. */
        "Refusal410.cursor_expired": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "cursor_expired";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`outgoing_event_not_found`](/errors#outgoing_event_not_found): There is no such event in the log, or it is kept no longer.
         */
        "Refusal404.not_found.outgoing_event_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "outgoing_event_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`webhook_url_invalid`](/errors#webhook_url_invalid): Webhooks cannot be sent to this address.
         */
        "Refusal400.invalid_request.invalid_json.webhook_url_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "webhook_url_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`webhooks_full`](/errors#webhooks_full): There are 50 webhooks, and there cannot be more.
         *     [`webhook_url_taken`](/errors#webhook_url_taken): There is a webhook for this address already.
         */
        "Refusal409.webhooks_full.webhook_url_taken": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "webhooks_full" | "webhook_url_taken";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`webhook_not_found`](/errors#webhook_not_found): There is no such webhook.
         */
        "Refusal404.not_found.webhook_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "webhook_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`webhook_url_taken`](/errors#webhook_url_taken): There is a webhook for this address already. */
        "Refusal409.webhook_url_taken": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "webhook_url_taken";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         */
        "Refusal400.invalid_request.invalid_json": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`webhook_secrets_full`](/errors#webhook_secrets_full): The secret before the last rotation is in use still. */
        "Refusal409.webhook_secrets_full": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "webhook_secrets_full";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`webhook_disabled`](/errors#webhook_disabled): This webhook is disabled, and is sent nothing. */
        "Refusal409.webhook_disabled": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "webhook_disabled";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`webhook_not_found`](/errors#webhook_not_found): There is no such webhook.
         *     [`outgoing_event_not_found`](/errors#outgoing_event_not_found): There is no such event in the log, or it is kept no longer.
         */
        "Refusal404.not_found.webhook_not_found.outgoing_event_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "webhook_not_found" | "outgoing_event_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`cursor_invalid`](/errors#cursor_invalid): This is no place in the event log of this deployment.
         */
        "Refusal400.invalid_request.invalid_json.cursor_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "cursor_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`webhook_disabled`](/errors#webhook_disabled): This webhook is disabled, and is sent nothing.
         *     [`replay_running`](/errors#replay_running): A replay runs for this webhook.
         */
        "Refusal409.webhook_disabled.replay_running": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "webhook_disabled" | "replay_running";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`webhook_not_found`](/errors#webhook_not_found): There is no such webhook.
         *     [`replay_not_found`](/errors#replay_not_found): There is no such replay of this webhook.
         */
        "Refusal404.not_found.webhook_not_found.replay_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "webhook_not_found" | "replay_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         */
        "Refusal400.invalid_request.idempotency_key_invalid.invalid_json": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "idempotency_key_invalid" | "invalid_json";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`event_not_found`](/errors#event_not_found): No event was reported under this id.
         */
        "Refusal404.not_found.event_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "event_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`invoice_not_found`](/errors#invoice_not_found): Nothing was reported about an invoice of this id.
         */
        "Refusal404.not_found.invoice_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "invoice_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`invalid_args`](/errors#invalid_args): An argument is missing or out of bounds.
         *     [`amount_mismatch`](/errors#amount_mismatch): The amount is not exactly the invoice's total.
         *     [`balance_insufficient`](/errors#balance_insufficient): The amount is more than what is available.
         */
        "Refusal400.invalid_request.idempotency_key_invalid.invalid_json.invalid_args.amount_mismatch.balance_insufficient": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "idempotency_key_invalid" | "invalid_json" | "invalid_args" | "amount_mismatch" | "balance_insufficient";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`invoice_not_eligible`](/errors#invoice_not_eligible): There is no such invoice of this user that credit can cover.
         */
        "Refusal404.not_found.invoice_not_eligible": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "invoice_not_eligible";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`session_read_only`](/errors#session_read_only): This session can only read.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         *     [`user_blocked`](/errors#user_blocked): This user is blocked from the programme.
         */
        "Refusal403.session_read_only.cross_site_request.user_blocked": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "session_read_only" | "cross_site_request" | "user_blocked";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`endpoint_retired`](/errors#endpoint_retired): This endpoint is retired. */
        "Refusal410.endpoint_retired": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "endpoint_retired";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                    /**
                     * @description Always `billing_bridge_active`.
                     * @example billing_bridge_active
                     * @enum {string}
                     */
                    reason: "billing_bridge_active";
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`invalid_args`](/errors#invalid_args): An argument is missing or out of bounds.
         *     [`network_unsupported`](/errors#network_unsupported): Payouts are not sent on this network.
         *     [`address_invalid`](/errors#address_invalid): This is not a valid address on this network.
         *     [`payout_below_min`](/errors#payout_below_min): The amount is below the minimum payout.
         *     [`balance_insufficient`](/errors#balance_insufficient): The amount is more than what is available.
         */
        "Refusal400.invalid_request.idempotency_key_invalid.invalid_json.invalid_args.network_unsupported.address_invalid.payout_below_min.balance_insufficient": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "idempotency_key_invalid" | "invalid_json" | "invalid_args" | "network_unsupported" | "address_invalid" | "payout_below_min" | "balance_insufficient";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`invalid_args`](/errors#invalid_args): An argument is missing or out of bounds.
         *     [`network_unsupported`](/errors#network_unsupported): Payouts are not sent on this network.
         *     [`address_invalid`](/errors#address_invalid): This is not a valid address on this network.
         */
        "Refusal400.invalid_request.invalid_json.invalid_args.network_unsupported.address_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "invalid_args" | "network_unsupported" | "address_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site. */
        "Refusal403.cross_site_request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "cross_site_request";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_payout_id`](/errors#invalid_payout_id): The payout id is not a UUID.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         */
        "Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_payout_id" | "idempotency_key_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`payout_not_found`](/errors#payout_not_found): There is no such payout.
         */
        "Refusal404.not_found.payout_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "payout_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`payout_not_actionable`](/errors#payout_not_actionable): This payout is no longer in a status that allows this. */
        "Refusal409.payout_not_actionable": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "payout_not_actionable";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`payout_not_actionable`](/errors#payout_not_actionable): This payout is no longer in a status that allows this.
         *     [`payout_total_mismatch`](/errors#payout_total_mismatch): These payouts do not amount to that.
         */
        "Refusal409.payout_not_actionable.payout_total_mismatch": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "payout_not_actionable" | "payout_total_mismatch";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_payout_id`](/errors#invalid_payout_id): The payout id is not a UUID.
         */
        "Refusal400.invalid_request.invalid_payout_id": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_payout_id";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_payout_id`](/errors#invalid_payout_id): The payout id is not a UUID.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`tx_hash_required`](/errors#tx_hash_required): What names the transfer is missing or malformed.
         */
        "Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid.invalid_json.tx_hash_required": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_payout_id" | "idempotency_key_invalid" | "invalid_json" | "tx_hash_required";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`payout_not_actionable`](/errors#payout_not_actionable): This payout is no longer in a status that allows this.
         *     [`payout_not_covered`](/errors#payout_not_covered): The user owes money, and the programme asks for cover before a payout is sent.
         *     [`approval_required`](/errors#approval_required): This payout is not yet approved by as many others as it needs.
         */
        "Refusal409.payout_not_actionable.payout_not_covered.approval_required": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "payout_not_actionable" | "payout_not_covered" | "approval_required";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_payout_id`](/errors#invalid_payout_id): The payout id is not a UUID.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         */
        "Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid.invalid_json": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_payout_id" | "idempotency_key_invalid" | "invalid_json";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`invalid_user_id`](/errors#invalid_user_id): The user id is not a UUID.
         */
        "Refusal400.invalid_request.invalid_json.invalid_user_id": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "invalid_user_id";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`token_network_forbidden`](/errors#token_network_forbidden): This token may not be used from this address.
         *     [`scope_missing`](/errors#scope_missing): These credentials do not have the scope for this.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         *     [`return_to_forbidden`](/errors#return_to_forbidden): The address to return to is not on an allowed origin.
         */
        "Refusal403.token_network_forbidden.scope_missing.cross_site_request.return_to_forbidden": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "token_network_forbidden" | "scope_missing" | "cross_site_request" | "return_to_forbidden";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                    /**
                     * @description Only with `scope_missing`.
                     * @example payouts:send
                     */
                    scope?: string;
                };
            };
        };
        /**
         * @description [`token_network_forbidden`](/errors#token_network_forbidden): This token may not be used from this address.
         *     [`scope_missing`](/errors#scope_missing): These credentials do not have the scope for this.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         *     [`embed_origin_forbidden`](/errors#embed_origin_forbidden): Pages of this origin may not embed the programme.
         */
        "Refusal403.token_network_forbidden.scope_missing.cross_site_request.embed_origin_forbidden": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "token_network_forbidden" | "scope_missing" | "cross_site_request" | "embed_origin_forbidden";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                    /**
                     * @description Only with `scope_missing`.
                     * @example payouts:send
                     */
                    scope?: string;
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`programme_invalid`](/errors#programme_invalid): The programme contradicts itself.
         */
        "Refusal400.invalid_request.invalid_json.programme_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "programme_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`programme_stale`](/errors#programme_stale): The programme has changed since this version was read.
         *     [`tier_in_use`](/errors#tier_in_use): A tier that users hold cannot be removed.
         */
        "Refusal409.programme_stale.tier_in_use": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "programme_stale" | "tier_in_use";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`programme_version_not_found`](/errors#programme_version_not_found): The programme never had this version.
         */
        "Refusal404.not_found.programme_version_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "programme_version_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`admin_token_unset`](/errors#admin_token_unset): No operator token is configured; the admin surface is closed.
         *     [`admin_token_invalid`](/errors#admin_token_invalid): The X-Admin-Token header is missing or does not match.
         *     [`token_expired`](/errors#token_expired): This token has expired.
         *     [`token_revoked`](/errors#token_revoked): This token was revoked, or the operator whose it is was disabled.
         *     [`console_session_required`](/errors#console_session_required): There is no console session, or it has ended.
         *     [`unauthenticated`](/errors#unauthenticated): There is no valid session.
         */
        "Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required.unauthenticated": {
            headers: {
                /**
                 * @description The credentials that are missing.
                 * @example Session realm="triport"
                 */
                "WWW-Authenticate": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "admin_token_unset" | "admin_token_invalid" | "token_expired" | "token_revoked" | "console_session_required" | "unauthenticated";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`embed_origin_mismatch`](/errors#embed_origin_mismatch): This embed token is good for pages of another origin.
         *     [`token_network_forbidden`](/errors#token_network_forbidden): This token may not be used from this address.
         *     [`scope_missing`](/errors#scope_missing): These credentials do not have the scope for this.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         */
        "Refusal403.embed_origin_mismatch.token_network_forbidden.scope_missing.cross_site_request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "embed_origin_mismatch" | "token_network_forbidden" | "scope_missing" | "cross_site_request";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                    /**
                     * @description Only with `scope_missing`.
                     * @example payouts:send
                     */
                    scope?: string;
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`tier_not_found`](/errors#tier_not_found): There is no user tier of this level.
         */
        "Refusal404.not_found.tier_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "tier_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`tier_level_invalid`](/errors#tier_level_invalid): The level is not a whole number from 1 to 2147483647.
         *     [`tier_name_invalid`](/errors#tier_name_invalid): The name of the tier shows nothing, is longer than 100 characters, or holds a NUL character.
         *     [`tier_points_invalid`](/errors#tier_points_invalid): The points of the tier are not a number from 0 to 9007199254.
         *     [`badge_invalid`](/errors#badge_invalid): The badge is not well-formed SVG of at most 64 KiB, or it asks too much of a browser.
         */
        "Refusal400.invalid_request.idempotency_key_invalid.invalid_json.tier_level_invalid.tier_name_invalid.tier_points_invalid.badge_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "idempotency_key_invalid" | "invalid_json" | "tier_level_invalid" | "tier_name_invalid" | "tier_points_invalid" | "badge_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`tier_level_taken`](/errors#tier_level_taken): There is a user tier of this level already.
         *     [`tier_points_not_increasing`](/errors#tier_points_not_increasing): A tier must begin at more points than every lower level, and at fewer than every higher one.
         *     [`ladder_full`](/errors#ladder_full): The ladder has 100 user tiers, and no room for another.
         */
        "Refusal409.tier_level_taken.tier_points_not_increasing.ladder_full": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "tier_level_taken" | "tier_points_not_increasing" | "ladder_full";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`badge_invalid`](/errors#badge_invalid): The badge is not well-formed SVG of at most 64 KiB, or it asks too much of a browser.
         */
        "Refusal400.invalid_request.invalid_json.badge_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "badge_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`tier_name_invalid`](/errors#tier_name_invalid): The name of the tier shows nothing, is longer than 100 characters, or holds a NUL character.
         *     [`tier_points_invalid`](/errors#tier_points_invalid): The points of the tier are not a number from 0 to 9007199254.
         *     [`badge_invalid`](/errors#badge_invalid): The badge is not well-formed SVG of at most 64 KiB, or it asks too much of a browser.
         */
        "Refusal400.invalid_request.invalid_json.tier_name_invalid.tier_points_invalid.badge_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "tier_name_invalid" | "tier_points_invalid" | "badge_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`tier_points_not_increasing`](/errors#tier_points_not_increasing): A tier must begin at more points than every lower level, and at fewer than every higher one. */
        "Refusal409.tier_points_not_increasing": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "tier_points_not_increasing";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`tier_points_invalid`](/errors#tier_points_invalid): The points of the tier are not a number from 0 to 9007199254.
         */
        "Refusal400.invalid_request.invalid_json.tier_points_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "tier_points_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`task_setting_not_found`](/errors#task_setting_not_found): Nobody has said yet what tasks are worth.
         */
        "Refusal404.not_found.task_setting_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "task_setting_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`task_setting_invalid`](/errors#task_setting_invalid): The task setting is incomplete, out of bounds, or says something twice.
         */
        "Refusal400.invalid_request.invalid_json.task_setting_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "task_setting_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         *     [`scopes_invalid`](/errors#scopes_invalid): A scope is missing, or is none that this server knows.
         *     [`networks_invalid`](/errors#networks_invalid): A network is not an address with the length of its prefix.
         */
        "Refusal400.invalid_request.invalid_json.scopes_invalid.networks_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "invalid_json" | "scopes_invalid" | "networks_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`operator_not_found`](/errors#operator_not_found): There is no such operator.
         */
        "Refusal404.not_found.operator_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "operator_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`token_name_taken`](/errors#token_name_taken): A token that is alive has this name.
         *     [`too_many_tokens`](/errors#too_many_tokens): 200 tokens are alive, and there cannot be more.
         */
        "Refusal409.token_name_taken.too_many_tokens": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "token_name_taken" | "too_many_tokens";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`not_found`](/errors#not_found): There is nothing at this address.
         *     [`token_not_found`](/errors#token_not_found): There is no such API token, or it has ended and cannot be rotated.
         */
        "Refusal404.not_found.token_not_found": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "not_found" | "token_not_found";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`token_rotating`](/errors#token_rotating): The secret before the last rotation still works. */
        "Refusal409.token_rotating": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "token_rotating";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         *     [`token_network_forbidden`](/errors#token_network_forbidden): This token may not be used from this address.
         */
        "Refusal403.cross_site_request.token_network_forbidden": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "cross_site_request" | "token_network_forbidden";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`admin_token_unset`](/errors#admin_token_unset): No operator token is configured; the admin surface is closed.
         *     [`admin_token_invalid`](/errors#admin_token_invalid): The X-Admin-Token header is missing or does not match.
         *     [`token_expired`](/errors#token_expired): This token has expired.
         *     [`token_revoked`](/errors#token_revoked): This token was revoked, or the operator whose it is was disabled.
         */
        "Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked": {
            headers: {
                /**
                 * @description The credentials that are missing.
                 * @example Session realm="triport"
                 */
                "WWW-Authenticate": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "admin_token_unset" | "admin_token_invalid" | "token_expired" | "token_revoked";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`console_session_required`](/errors#console_session_required): There is no console session, or it has ended. */
        "Refusal401.console_session_required": {
            headers: {
                /**
                 * @description The credentials that are missing.
                 * @example ConsoleSession realm="triport"
                 */
                "WWW-Authenticate": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "console_session_required";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`console_session_required`](/errors#console_session_required): There is no console session, or it has ended.
         *     [`admin_token_unset`](/errors#admin_token_unset): No operator token is configured; the admin surface is closed.
         *     [`admin_token_invalid`](/errors#admin_token_invalid): The X-Admin-Token header is missing or does not match.
         *     [`token_expired`](/errors#token_expired): This token has expired.
         *     [`token_revoked`](/errors#token_revoked): This token was revoked, or the operator whose it is was disabled.
         */
        "Refusal401.console_session_required.admin_token_unset.admin_token_invalid.token_expired.token_revoked": {
            headers: {
                /**
                 * @description The credentials that are missing.
                 * @example ConsoleSession realm="triport"
                 */
                "WWW-Authenticate": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "console_session_required" | "admin_token_unset" | "admin_token_invalid" | "token_expired" | "token_revoked";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /** @description [`console_link_invalid`](/errors#console_link_invalid): This link into the console is unknown, used or expired. */
        "Refusal401.console_link_invalid": {
            headers: {
                /**
                 * @description The credentials that are missing.
                 * @example Session realm="triport"
                 */
                "WWW-Authenticate": string;
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "console_link_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`token_network_forbidden`](/errors#token_network_forbidden): This token may not be used from this address.
         *     [`cross_site_request`](/errors#cross_site_request): A request with a session cookie came from another site.
         */
        "Refusal403.token_network_forbidden.cross_site_request": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "token_network_forbidden" | "cross_site_request";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`operator_name_invalid`](/errors#operator_name_invalid): This cannot be the name of an operator.
         *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
         */
        "Refusal400.invalid_request.operator_name_invalid.invalid_json": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "operator_name_invalid" | "invalid_json";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`operator_name_reserved`](/errors#operator_name_reserved): This is a name of the server's environment.
         *     [`operator_email_taken`](/errors#operator_email_taken): Another operator has this e-mail address.
         *     [`operators_full`](/errors#operators_full): There are 500 operators, and no room for another.
         */
        "Refusal409.operator_name_reserved.operator_email_taken.operators_full": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "operator_name_reserved" | "operator_email_taken" | "operators_full";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
         *     [`operator_name_invalid`](/errors#operator_name_invalid): This cannot be the name of an operator.
         */
        "Refusal400.invalid_request.operator_name_invalid": {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description The tag to branch on.
                     * @enum {string}
                     */
                    error: "invalid_request" | "operator_name_invalid";
                    message: components["schemas"]["ErrorMessage"];
                    request_id: components["schemas"]["RequestId"];
                };
            };
        };
        /**
         * @description It is handled, or kept so that nothing can lose it. Answer within 15 seconds, and do what takes longer afterwards. What the body says
         *     does not matter.
         */
        EventTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Nobody wants events here any more. The endpoint is disabled at once. */
        EventsUnwanted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description It is too much at the moment. The event is sent again, and for a while one at a time, after a minute at least, or when `Retry-After`
         *     says. The same goes for 502, 503 and 504, and where no answer comes.
         */
        EventsTooMany: {
            headers: {
                /**
                 * @description Seconds to wait, or the moment to wait for. A day at most counts.
                 * @example 120
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description It is not handled. It is sent again, ten times in all within some three days, each time after a longer wait. Redirects are not
         *     followed.
         */
        EventNotTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
         *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
         *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
         * @example 50
         */
        Limit: number | unknown;
        /**
         * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
         *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
         *     use `after`, with which an offset is ignored.
         * @example 0
         */
        Offset: number | unknown;
        /**
         * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
         *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
         *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
         * @example
         */
        After: string;
        /**
         * @description The user's id, a UUID in any case.
         * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
         */
        UserIdInPath: components["schemas"]["UserId"];
        /**
         * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
         *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
         *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
         */
        IdempotencyKey: string;
        /**
         * @description The user's id, a UUID in any case.
         * @example c25f9b83-04ae-4d17-b6e2-f1a7d3905c68
         */
        LeavingUserIdInPath: components["schemas"]["UserId"];
        /**
         * @description A custom code, in any case.
         * @example trip-with-me
         */
        CustomCode: string;
        /**
         * @description A custom code, in any case.
         * @example ada-lovelace
         */
        UnusedCustomCode: string;
        /**
         * @description Where the report begins, itself in it; 30 days before its end when it is left out.
         * @example 2026-03-01T00:00:00Z
         */
        ReportSince: components["schemas"]["Instant"];
        /**
         * @description Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is.
         * @example 2026-04-01T00:00:00Z
         */
        ReportUntil: components["schemas"]["Instant"];
        /**
         * @description The entry's id, a UUID in any case.
         * @example 019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f
         */
        AuditIdInPath: components["schemas"]["AuditId"];
        /**
         * @description The event's id, as `listEvents` says it.
         * @example evt_019d4db0ea087c31b6d295f80a000000
         */
        OutgoingEventIdInPath: components["schemas"]["OutgoingEventId"];
        /**
         * @description The id of a webhook, a UUID in any case.
         * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
         */
        WebhookIdInPath: components["schemas"]["WebhookId"];
        /**
         * @description The id of a replay, a UUID in any case.
         * @example 019d5a44-1e90-7c08-8f2b-4b7d3e6a9f50
         */
        ReplayIdInPath: components["schemas"]["ReplayId"];
        /**
         * @description The payout's id, a UUID in any case.
         * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
         */
        PayoutIdInPath: components["schemas"]["PayoutId"];
        /**
         * @description The payout's id, a UUID in any case.
         * @example 019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70
         */
        SentPayoutIdInPath: components["schemas"]["PayoutId"];
        /**
         * @description The id of an API token, a UUID in any case.
         * @example 019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27
         */
        TokenIdInPath: components["schemas"]["TokenId"];
        /**
         * @description What the operator is called.
         * @example grace
         */
        OperatorNameInPath: components["schemas"]["OperatorName"];
        /**
         * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
         *     days at least.
         * @example evt_019d4db0ea087c31b6d295f80a000000
         */
        WebhookIdHeader: string;
        /**
         * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
         * @example 1775124933
         */
        WebhookTimestampHeader: string;
        /**
         * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
         *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
         *     begins otherwise.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        WebhookSignatureHeader: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the next page is (RFC 8288), relative to the address of this one: `</path?query>; rel="next"`, with the filters and
         *     the limit of this request and a cursor as `after`. Not there on the last page.
         * @example </v1/referrals/payouts?limit=20&after=AAZNPEN4C8ABnQ8fYY98EqmT1H5cKzhGCZvBgdtc>; rel="next"
         */
        Link: string;
        /**
         * @description What is left of the limit, and in how many seconds it is whole again (draft-ietf-httpapi-ratelimit-headers).
         * @example "session";r=99;t=2
         */
        RateLimit: string;
        /**
         * @description How many requests may come at once, and in how many seconds they are there again: of a user (`session`), operator token or address.
         * @example "session";q=100;w=2
         */
        "RateLimit-Policy": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Part of a display name, or the beginning of a code or of a user id. Case, blanks at the ends and the way in which
                 *     accents are encoded do not matter. Blanks alone count as left out.
                 * @example ada
                 */
                query?: string;
                /**
                 * @description Only users on this referral tier.
                 * @example 2
                 */
                tier?: number;
                /**
                 * @description Only users who are blocked, or only those who are not.
                 * @example false
                 */
                blocked?: "true" | "false";
                /**
                 * @description Only users whom this user invited.
                 * @example 9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15
                 */
                inviter_user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only users who were created from this moment on, itself included.
                 * @example 2026-01-01T00:00:00Z
                 */
                since?: components["schemas"]["Instant"];
                /**
                 * @description Only users who were created before this moment.
                 * @example 2026-04-01T00:00:00Z
                 */
                until?: components["schemas"]["Instant"];
                /**
                 * @description Whether who was created last comes first; `newest` when it is left out. A cursor belongs to one order.
                 * @example newest
                 */
                sort?: "newest" | "oldest";
                /**
                 * @description Whether the answer has `totals`, counted over the whole filter a moment after the page. With `query` everybody is looked at. Not
                 *     for the table.
                 * @example false
                 */
                totals?: "true" | "false";
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
                 *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
                 *     use `after`, with which an offset is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=users.csv
                     */
                    "Content-Disposition"?: "attachment; filename=users.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                    "text/csv": components["schemas"]["UserTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's state now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOverview"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    setUserTier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The tier to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierChange"];
            };
        };
        responses: {
            /** @description The tier was set. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierChanged"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.idempotency_key_invalid.invalid_json.invalid_tier"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listUserAttributions: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
                 *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
                 *     use `after`, with which an offset is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the log. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listUserInvitees: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invitees. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInviteePage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listUserRewards: {
        parameters: {
            query?: {
                /**
                 * @description Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
                 *     `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
                 * @example available,pending
                 */
                status?: string | unknown;
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of rewards. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47",
                     *           "invitee_user_id": "b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570",
                     *           "invoice_id": "inv_8f2c1a",
                     *           "base_micro": 49000000,
                     *           "rate_bps": 1500,
                     *           "tier": 2,
                     *           "amount_micro": 7350000,
                     *           "reversed_micro": 0,
                     *           "status": "available",
                     *           "created_at": "2026-04-02T10:15:33.127Z",
                     *           "available_at": "2026-04-16T10:15:31.000Z"
                     *         }
                     *       ],
                     *       "next": null,
                     *       "has_more": false
                     *     }
                     */
                    "application/json": components["schemas"]["RewardPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getUserRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's state now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRecord"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    putUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description What to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The user was known and is updated. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The user is new. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.user_erased"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    eraseUser: {
        parameters: {
            query?: {
                /**
                 * @description True to erase a user who owes money, too. The debt stays in the ledger, for good; the audit log says how much it was.
                 * @example false
                 */
                write_off?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example c25f9b83-04ae-4d17-b6e2-f1a7d3905c68
                 */
                user_id: components["parameters"]["LeavingUserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.balance_open"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listUserCodes: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
                 *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
                 *     use `after`, with which an offset is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of codes. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCodePage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    disableCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A custom code, in any case.
                 * @example trip-with-me
                 */
                code: components["parameters"]["CustomCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code, disabled. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019b9466-dda1-7e21-8c5d-3a9b0f6e4d17",
                     *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
                     *       "code": "trip-with-me",
                     *       "kind": "custom",
                     *       "created_at": "2026-01-06T17:42:08.033Z",
                     *       "disabled_at": "2026-03-20T10:15:00.000Z",
                     *       "barred": true,
                     *       "released_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserCode"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.code_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.code_permanent"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    releaseCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A custom code, in any case.
                 * @example ada-lovelace
                 */
                code: components["parameters"]["UnusedCustomCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code, which is nobody's now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019b8d31-3c8a-7f06-b1d4-2e9a5c7f8036",
                     *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
                     *       "code": "ada-lovelace",
                     *       "kind": "custom",
                     *       "created_at": "2026-01-05T08:02:00.330Z",
                     *       "disabled_at": "2026-01-06T17:42:08.033Z",
                     *       "barred": false,
                     *       "released_at": "2026-03-20T10:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserCode"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.code_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.code_permanent.code_used"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    lookUp: {
        parameters: {
            query: {
                /**
                 * @description The beginning of what is looked for. Blanks at its ends do not matter; case does not matter for names, ids and codes, and does for
                 *     the rest, but for IBANs, which may have blanks, too. Of blanks alone nothing is found.
                 * @example ada
                 */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Findings"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's state now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getMyBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullBalance"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getMyStats: {
        parameters: {
            query?: {
                /**
                 * @description How long a bucket is; a day when it is left out.
                 * @example day
                 */
                interval?: components["schemas"]["StatsInterval"];
                /**
                 * @description Where the report begins, itself in it; 30 days before its end when it is left out.
                 * @example 2026-03-01T00:00:00Z
                 */
                since?: components["parameters"]["ReportSince"];
                /**
                 * @description Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is.
                 * @example 2026-04-01T00:00:00Z
                 */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it has brought. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    setSlug: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The slug. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlugChoice"];
            };
        };
        responses: {
            /** @description The user's custom code. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugSet"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json.slug_invalid"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch.session_read_only.cross_site_request.user_blocked"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.slug_reserved.slug_taken.slug_limit_reached"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    deleteCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.session_read_only.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    resolveCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code, in any case.
                 * @example trip-with-me
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code is or was somebody's. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCode"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            404: components["responses"]["Refusal404.not_found.code_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    followLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code, in any case. Any text is answered with a redirect.
                 * @example trip-with-me
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go to the landing page. */
            302: {
                headers: {
                    /**
                     * @description The landing page.
                     * @example https://www.example.org/welcome?ref=trip-with-me
                     */
                    Location: string;
                    /**
                     * @description The cookie `ref_code` with the bare code, for a visitor and a code that can attribute somebody.
                     * @example ref_code=trip-with-me; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    /**
                     * @description A link is no page to be found.
                     * @example noindex
                     */
                    "X-Robots-Tag": "noindex";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refusal400.invalid_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    attribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    /**
                     * @description Clears the cookie `ref_code`.
                     * @example ref_code=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionDecision"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.session_read_only.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    recordSignup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who signed up, with which code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signup"];
            };
        };
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionDecision"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json.invalid_user_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listInvitees: {
        parameters: {
            query?: {
                /**
                 * @description Whether items have `first_paid_at` and `earned_micro`; not when it is left out, for without it the answer is as it was first
                 *     published. The table has them always.
                 * @example false
                 */
                earnings?: "true" | "false";
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
                 *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
                 *     use `after`, with which an offset is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invitees, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`, and on the page that asks, which may be of another origin.
                     * @example Origin, Accept
                     */
                    Vary: "Origin, Accept";
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=invitees.csv
                     */
                    "Content-Disposition"?: "attachment; filename=invitees.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteePage"];
                    "text/csv": components["schemas"]["InviteeTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listRewards: {
        parameters: {
            query?: {
                /**
                 * @description Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
                 *     `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
                 * @example available,pending
                 */
                status?: string | unknown;
                /**
                 * @description Whether items have `invitee_display_name`; not when it is left out, for without it the answer is as it was first published. The
                 *     table has the names always, where the programme shows them.
                 * @example false
                 */
                names?: "true" | "false";
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
                 *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
                 *     use `after`, with which an offset is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of rewards, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`, and on the page that asks, which may be of another origin.
                     * @example Origin, Accept
                     */
                    Vary: "Origin, Accept";
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=rewards.csv
                     */
                    "Content-Disposition"?: "attachment; filename=rewards.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardPage"];
                    "text/csv": components["schemas"]["OwnRewardTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listAllRewards: {
        parameters: {
            query?: {
                /**
                 * @description Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
                 *     `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
                 * @example available,pending
                 */
                status?: string | unknown;
                /**
                 * @description Only the reward of this invoice. An invoice earns one at most.
                 * @example inv_8f2c1a
                 */
                invoice_id?: components["schemas"]["InvoiceId"];
                /**
                 * @description Only rewards for what this user has paid.
                 * @example b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570
                 */
                invitee_user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only rewards that were earned from this moment on, itself included.
                 * @example 2026-01-01T00:00:00Z
                 */
                since?: components["schemas"]["Instant"];
                /**
                 * @description Only rewards that were earned before this moment.
                 * @example 2027-01-01T00:00:00Z
                 */
                until?: components["schemas"]["Instant"];
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page with the totals, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=rewards.csv
                     */
                    "Content-Disposition"?: "attachment; filename=rewards.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardReport"];
                    "text/csv": components["schemas"]["RewardTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listMyTransfers: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transfers, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`, and on `Origin`.
                     * @example Origin, Accept
                     */
                    Vary: "Origin, Accept";
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=transfers.csv
                     */
                    "Content-Disposition"?: "attachment; filename=transfers.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPage"];
                    "text/csv": components["schemas"]["OwnTransferTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listAllTransfers: {
        parameters: {
            query?: {
                /**
                 * @description Only movements of this kind.
                 * @example accrue
                 */
                kind?: components["schemas"]["TransferKind"];
                /**
                 * @description Only movements from or to this account of whichever user.
                 * @example pending
                 */
                account?: components["schemas"]["Account"];
                /**
                 * @description Only movements from this moment on, itself included.
                 * @example 2026-01-01T00:00:00Z
                 */
                since?: components["schemas"]["Instant"];
                /**
                 * @description Only movements before this moment.
                 * @example 2027-01-01T00:00:00Z
                 */
                until?: components["schemas"]["Instant"];
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transfers, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=transfers.csv
                     */
                    "Content-Disposition"?: "attachment; filename=transfers.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTransferPage"];
                    "text/csv": components["schemas"]["TransferTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /**
                 * @description Only transfers with a smaller `seq`; the newest when it is left out.
                 * @example 13
                 */
                before_seq?: components["schemas"]["TransferSeq"];
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transfers. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    verifyLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listVerifications: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of verifications. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    startVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification has begun. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationStarted"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.verification_running"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getSeries: {
        parameters: {
            query?: {
                /**
                 * @description What is counted, by the names of measures, which commas divide. Clicks are not counted by hours. When it is left out:
                 *     `signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro`.
                 * @example signups,accrued_micro
                 */
                measures?: components["schemas"]["SeriesMeasures"];
                /**
                 * @description How long a bucket is; a day when it is left out.
                 * @example day
                 */
                interval?: components["schemas"]["SeriesInterval"];
                /**
                 * @description Where the report begins, itself in it; 30 days before its end when it is left out.
                 * @example 2026-03-01T00:00:00Z
                 */
                since?: components["parameters"]["ReportSince"];
                /**
                 * @description Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is.
                 * @example 2026-04-01T00:00:00Z
                 */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the answer is a file, and its name. Not there for JSON.
                     * @example attachment; filename=series.csv
                     */
                    "Content-Disposition"?: "attachment; filename=series.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                    "text/csv": components["schemas"]["SeriesTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getFunnel: {
        parameters: {
            query?: {
                /**
                 * @description Where the report begins, itself in it; 30 days before its end when it is left out.
                 * @example 2026-03-01T00:00:00Z
                 */
                since?: components["parameters"]["ReportSince"];
                /**
                 * @description Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is.
                 * @example 2026-04-01T00:00:00Z
                 */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps, as they are now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getLiabilities: {
        parameters: {
            query?: {
                /**
                 * @description The moment; now when it is left out or not yet past.
                 * @example 2026-04-01T00:00:00Z
                 */
                at?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is or was owed. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liabilities"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listTopInviters: {
        parameters: {
            query?: {
                /**
                 * @description Where the report begins, itself in it; 30 days before its end when it is left out.
                 * @example 2026-03-01T00:00:00Z
                 */
                since?: components["parameters"]["ReportSince"];
                /**
                 * @description Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is.
                 * @example 2026-04-01T00:00:00Z
                 */
                until?: components["parameters"]["ReportUntil"];
                /**
                 * @description By what inviters are ranked; by their rewards when it is left out.
                 * @example rewards
                 */
                by?: "rewards" | "first_paid" | "signups" | "clicks";
                /**
                 * @description How many inviters to answer at most; 10 when it is left out. A ranking has no pages.
                 * @example 10
                 */
                top?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best inviters. */
            200: {
                headers: {
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the answer is a file, and its name. Not there for JSON.
                     * @example attachment; filename=inviters.csv
                     */
                    "Content-Disposition"?: "attachment; filename=inviters.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopInviters"];
                    "text/csv": components["schemas"]["InviterTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /**
                 * @description Where the report begins, itself in it; 30 days before its end when it is left out.
                 * @example 2026-03-01T00:00:00Z
                 */
                since?: components["parameters"]["ReportSince"];
                /**
                 * @description Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is.
                 * @example 2026-04-01T00:00:00Z
                 */
                until?: components["parameters"]["ReportUntil"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the answer is a file, and its name. Not there for JSON.
                     * @example attachment; filename=statement.csv
                     */
                    "Content-Disposition"?: "attachment; filename=statement.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                    "text/csv": components["schemas"]["StatementTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this action, such as `payout.sent`.
                 * @example payout.sent
                 */
                action?: components["schemas"]["AuditAction"];
                /**
                 * @description Only what this actor did, as entries name them.
                 * @example operator:default
                 */
                actor?: components["schemas"]["AuditActor"];
                /**
                 * @description Only entries about this user, whether the user is still known or not.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only what this operation did.
                 * @example markPayoutSent
                 */
                operation?: components["schemas"]["AuditOperation"];
                /**
                 * @description Only what this request did.
                 * @example req_9f3c1a8e2b6d4f10
                 */
                request_id?: components["schemas"]["RequestId"];
                /**
                 * @description Only entries from this moment on, itself included.
                 * @example 2026-01-01T00:00:00Z
                 */
                since?: components["schemas"]["Instant"];
                /**
                 * @description Only entries before this moment.
                 * @example 2026-04-01T00:00:00Z
                 */
                until?: components["schemas"]["Instant"];
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries, or all of them. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the answer is a file, and its name. Not there for JSON.
                     * @example attachment; filename=audit.csv
                     */
                    "Content-Disposition"?: "attachment; filename=audit.csv" | "attachment; filename=audit.ndjson";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                    "text/csv": components["schemas"]["AuditTable"];
                    "application/x-ndjson": components["schemas"]["AuditLines"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entry's id, a UUID in any case.
                 * @example 019cd7c0-2a1b-7c3d-8e4f-5a6b7c8d9e0f
                 */
                audit_id: components["parameters"]["AuditIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryWithNote"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.audit_entry_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Begins behind this place: `next` of the page before. Left out or empty, it begins with the oldest event that is kept.
                 * @example
                 */
                after?: string;
                /**
                 * @description Only events of these types, separated by commas. What is no type matches nothing.
                 * @example reward.created,reward.reversed
                 */
                types?: string;
                /**
                 * @description Only events about this user.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many seconds an empty page is held back for while nothing happens, 0 to 20; not at all when it is left out.
                 * @example 0
                 */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query.cursor_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            410: components["responses"]["Refusal410.cursor_expired"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's id, as `listEvents` says it.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                event_id: components["parameters"]["OutgoingEventIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.outgoing_event_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where to, and what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDraft"];
            };
        };
        responses: {
            /** @description The webhook with its secret. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.webhook_url_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.webhooks_full.webhook_url_taken"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        /** @description What is to be otherwise. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.webhook_url_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.webhook_url_taken"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        /** @description How long the secret before is used beside it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookRotation"];
            };
        };
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecret"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.webhook_secrets_full"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event is on its way. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.webhook_disabled"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries in this state.
                 * @example exhausted
                 */
                state?: components["schemas"]["DeliveryState"];
                /**
                 * @description Only of events of this type. What is no type matches nothing.
                 * @example reward.created
                 */
                type?: string;
                /**
                 * @description Only of this event.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                event_id?: components["schemas"]["OutgoingEventId"];
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    redeliverEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
                /**
                 * @description The event's id, as `listEvents` says it.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                event_id: components["parameters"]["OutgoingEventIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found.outgoing_event_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.webhook_disabled"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    replayEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        /** @description Which events. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDraft"];
            };
        };
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.cursor_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.webhook_disabled.replay_running"];
            410: components["responses"]["Refusal410.cursor_expired"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
                /**
                 * @description The id of a replay, a UUID in any case.
                 * @example 019d5a44-1e90-7c08-8f2b-4b7d3e6a9f50
                 */
                replay_id: components["parameters"]["ReplayIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replay. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found.replay_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    cancelReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook, a UUID in any case.
                 * @example 019d4e10-7c2a-7f31-9b64-0d8e5a2f6c13
                 */
                webhook_id: components["parameters"]["WebhookIdInPath"];
                /**
                 * @description The id of a replay, a UUID in any case.
                 * @example 019d5a44-1e90-7c08-8f2b-4b7d3e6a9f50
                 */
                replay_id: components["parameters"]["ReplayIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.webhook_not_found.replay_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listBillingEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only events of this invoice.
                 * @example inv_8f2c1a
                 */
                invoice_id?: components["schemas"]["InvoiceId"];
                /**
                 * @description Only events of this payer.
                 * @example b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only events of payers whom this user had invited by then. Rejected ones are not among them.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                inviter_user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only events of this type.
                 * @example invoice_paid
                 */
                type?: components["schemas"]["BillingEventType"];
                /**
                 * @description Only events with this outcome.
                 * @example reward_created
                 */
                outcome?: components["schemas"]["BillingOutcomeName"];
                /**
                 * @description Only events whose outcome has this reason.
                 * @example not_referred
                 */
                reason?: components["schemas"]["BillingReason"];
                /**
                 * @description Only events that were reported from this moment on, itself included.
                 * @example 2026-04-01T00:00:00Z
                 */
                since?: components["schemas"]["Instant"];
                /**
                 * @description Only events that were reported before this moment.
                 * @example 2026-05-01T00:00:00Z
                 */
                until?: components["schemas"]["Instant"];
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=billing-events.csv
                     */
                    "Content-Disposition"?: "attachment; filename=billing-events.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingEventPage"];
                    "text/csv": components["schemas"]["BillingEventTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    recordBillingEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The events, at most 1 MiB of them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingBatch"];
            };
        };
        responses: {
            /** @description What each event did. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingOutcomes"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    previewBillingEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The events, at most 1 MiB of them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingBatch"];
            };
        };
        responses: {
            /** @description What each event would do. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingOutcomes"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getBillingEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's id. What cannot be one is as unknown as any other.
                 * @example evt_2026-04-02_0117
                 */
                id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event and its decision. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingRecord"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.event_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query: {
                /**
                 * @description The invoice's id, as the host application reports it. It stands in the query because it may hold any character.
                 * @example inv_8f2c1a
                 */
                invoice_id: components["schemas"]["InvoiceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice, and all that came of it. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRecord"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.invoice_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listMyInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Which invoices. So far there are only those that are open, which are listed when it is left out.
                 * @example open
                 */
                state?: "open";
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInvoicePage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    spendOnInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The invoice and its total. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCredit"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json.invalid_args.amount_mismatch.balance_insufficient"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.session_read_only.cross_site_request.user_blocked"];
            404: components["responses"]["Refusal404.not_found.invoice_not_eligible"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    simulatePaid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            410: components["responses"]["Refusal410.endpoint_retired"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listPayouts: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
                 *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
                 *     use `after`, with which an offset is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payouts. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    requestPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description How much, and where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRequest"];
            };
        };
        responses: {
            /** @description The payout waits for an operator. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json.invalid_args.network_unsupported.address_invalid.payout_below_min.balance_insufficient"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.session_read_only.cross_site_request.user_blocked"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    checkAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address, and the network that was chosen for it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressToCheck"];
            };
        };
        responses: {
            /** @description Whether it is good, and what else it looks like. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedAddress"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.invalid_args.network_unsupported.address_invalid"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    cancelPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payout's id, a UUID in any case.
                 * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
                 */
                id: components["parameters"]["PayoutIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout, cancelled. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
                     *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
                     *       "amount_micro": 60000000,
                     *       "network": "ethereum",
                     *       "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                     *       "status": "cancelled",
                     *       "requested_at": "2026-03-24T10:15:00.000Z",
                     *       "completed_at": "2026-03-24T10:21:30.512Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.session_read_only.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.payout_not_actionable"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listAllPayouts: {
        parameters: {
            query?: {
                /**
                 * @description Only payouts in this status.
                 * @example sent
                 */
                status?: components["schemas"]["PayoutStatus"];
                /**
                 * @description Only payouts on this network.
                 * @example ethereum
                 */
                network?: components["schemas"]["Network"];
                /**
                 * @description Only payouts of this user.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only payouts that are covered, or only those that are not.
                 * @example true
                 */
                covered?: "true" | "false";
                /**
                 * @description Only payouts that were requested from this moment on, itself included.
                 * @example 2026-01-01T00:00:00Z
                 */
                since?: components["schemas"]["Instant"];
                /**
                 * @description Only payouts that were requested before this moment.
                 * @example 2027-01-01T00:00:00Z
                 */
                until?: components["schemas"]["Instant"];
                /**
                 * @description Only payouts of this amount or more, in micro-units.
                 * @example 50000000
                 */
                min_micro?: number;
                /**
                 * @description Only payouts of this amount or less, in micro-units.
                 * @example 1000000000
                 */
                max_micro?: number;
                /**
                 * @description Only payouts whose address or transaction begins with this, or whose id it is. Case matters, but for ids and IBANs, which may have
                 *     blanks, too.
                 * @example 0x
                 */
                query?: string;
                /**
                 * @description Which payouts come first, by when they were requested or by amount; `newest` when it is left out. A cursor belongs to one order.
                 * @example newest
                 */
                sort?: "newest" | "oldest" | "largest" | "smallest";
                /**
                 * @description Whether the answer has `by_status`, the totals of each status, whatever `status` says. They are counted a moment after the page.
                 *     Not for the table.
                 * @example false
                 */
                by_status?: "true" | "false";
                /**
                 * @description Whether the table begins with a byte order mark, by which Excel knows that it is UTF-8. Not for JSON.
                 * @example false
                 */
                bom?: "true" | "false";
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
                 *     or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
                 *     use `after`, with which an offset is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page with the totals, or the table of all. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Accept
                     */
                    Vary: "Accept";
                    /**
                     * @description How many payouts the filter holds.
                     * @example 1
                     */
                    "X-Total-Count": string;
                    /**
                     * @description What they amount to, in micro-units, exactly.
                     * @example 50000000
                     */
                    "X-Total-Amount-Micro": string;
                    /**
                     * @description That the table is a file, and its name. Not there for JSON.
                     * @example attachment; filename=payouts.csv
                     */
                    "Content-Disposition"?: "attachment; filename=payouts.csv";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutReport"];
                    "text/csv": components["schemas"]["PayoutTable"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    changePayouts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What becomes of which payouts, at most 1 MiB of it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutChanges"];
            };
        };
        responses: {
            /** @description What became of each payout. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutOutcomes"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    approvePayouts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which payouts, and what they amount to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutApproving"];
            };
        };
        responses: {
            /** @description The payouts are approved by the caller. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutsApproved"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.payout_not_actionable.payout_total_mismatch"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payout's id, a UUID in any case.
                 * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
                 */
                id: components["parameters"]["PayoutIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68",
                     *       "user_id": "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
                     *       "amount_micro": 60000000,
                     *       "network": "ethereum",
                     *       "address": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                     *       "status": "requested",
                     *       "requested_at": "2026-03-24T10:15:00.000Z",
                     *       "history": [
                     *         {
                     *           "at": "2026-03-24T10:15:00.000Z",
                     *           "actor": "user:3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e",
                     *           "status": "requested"
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "operator": "alice",
                     *           "approved_at": "2026-03-24T10:18:17.400Z"
                     *         }
                     *       ],
                     *       "rewards": [],
                     *       "has_more_rewards": false
                     *     }
                     */
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_payout_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    markPayoutProcessing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payout's id, a UUID in any case.
                 * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
                 */
                id: components["parameters"]["PayoutIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout is `processing`. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.payout_not_actionable"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    markPayoutSent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payout's id, a UUID in any case.
                 * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
                 */
                id: components["parameters"]["PayoutIdInPath"];
            };
            cookie?: never;
        };
        /** @description How the transfer can be found. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutSending"];
            };
        };
        responses: {
            /** @description The payout is `sent`. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid.invalid_json.tx_hash_required"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.payout_not_actionable.payout_not_covered.approval_required"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    markPayoutFailed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payout's id, a UUID in any case.
                 * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
                 */
                id: components["parameters"]["PayoutIdInPath"];
            };
            cookie?: never;
        };
        /** @description Why it failed. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayoutFailure"];
            };
        };
        responses: {
            /** @description The payout is `failed`. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.payout_not_actionable"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    markPayoutReturned: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payout's id, a UUID in any case.
                 * @example 019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70
                 */
                id: components["parameters"]["SentPayoutIdInPath"];
            };
            cookie?: never;
        };
        /** @description Why it came back. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayoutReturn"];
            };
        };
        responses: {
            /** @description The payout is `returned`. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["Ok"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_payout_id.idempotency_key_invalid.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.payout_not_actionable"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    withdrawApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payout's id, a UUID in any case.
                 * @example 019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68
                 */
                id: components["parameters"]["PayoutIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request.invalid_payout_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.payout_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.payout_not_actionable"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who logs in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketRequest"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.invalid_user_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request.return_to_forbidden"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSessionPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    createEmbedToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose referrals, and in which pages. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbedTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedToken"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.invalid_user_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request.embed_origin_forbidden"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    enter: {
        parameters: {
            query: {
                /**
                 * @description The ticket from `createTicket`.
                 * @example 5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk
                 */
                ticket: string;
                /**
                 * @description What the page that asks sends along. Where nobody has to be asked it makes no difference; where somebody has, a wrong one asks
                 *     again.
                 * @example w3T8nYq0LmZr5VxK2bHc7JdPfGs9AaEoUiXtR1yQ4Mk
                 */
                confirm?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser is signed in as another user. A page asks whether to go on. */
            200: {
                headers: {
                    /**
                     * @description The page may load only what is of this server, and nothing may frame it.
                     * @example default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description The page's address holds the ticket, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy": "no-referrer";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="en"><head><title>Sign in as somebody else?</title></head><body><main> <p>You are signed in as <strong>Ada</strong>. The link that you followed signs you in as <strong>Grace</strong>.</p> <p><a href="/v1/auth/enter?ticket=5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk&amp;confirm=w3T8nYq0LmZr5VxK2bHc7JdPfGs9AaEoUiXtR1yQ4Mk">Continue as Grace</a></p> </main></body></html> */
                    "text/html": string;
                };
            };
            /** @description Signed in; go on. */
            302: {
                headers: {
                    /**
                     * @description Where the ticket said to go.
                     * @example /
                     */
                    Location: string;
                    /**
                     * @description The cookie `nl_session`.
                     * @example nl_session=Qd8hV2mJx4LrT7yWk1PzBn9Ec0GaUsF5oIi6RtXv3MY; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refusal400.invalid_request"];
            /**
             * @description [`ticket_invalid`](/errors#ticket_invalid): This login ticket is unknown, used or expired.
             *     Where `Accept` prefers HTML, a page that says that the link is no longer good, and how to come back.
             */
            401: {
                headers: {
                    /**
                     * @description The credentials that are missing.
                     * @example Session realm="triport"
                     */
                    "WWW-Authenticate": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /**
                     * @description The page depends on `Accept` and `Accept-Language`.
                     * @example Origin, Accept, Accept-Language
                     */
                    Vary?: string;
                    /**
                     * @description The page loads nothing, and nothing may frame it.
                     * @example default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
                     */
                    "Content-Security-Policy"?: string;
                    /**
                     * @description The page's address may hold a ticket, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy"?: "no-referrer";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The tag to branch on.
                         * @enum {string}
                         */
                        error: "ticket_invalid";
                        message: components["schemas"]["ErrorMessage"];
                        request_id: components["schemas"]["RequestId"];
                    };
                    /** @example <!doctype html><html lang="en"><head><title>This link no longer works</title></head><body><main> <h1>This link no longer works</h1></main></body></html> */
                    "text/html": string;
                };
            };
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    /**
                     * @description The cookie `nl_session`, when the session was extended.
                     * @example nl_session=Qd8hV2mJx4LrT7yWk1PzBn9Ec0GaUsF5oIi6RtXv3MY; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request"];
            403: components["responses"]["Refusal403.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms in force. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Terms"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programme in force. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    updateProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The whole programme, with the version it was read at. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeChange"];
            };
        };
        responses: {
            /** @description The programme now in force, with its new version. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.programme_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.programme_stale.tier_in_use"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    previewProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The draft, as `updateProgramme` takes it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeChange"];
            };
        };
        responses: {
            /** @description What the change would do. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePreview"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listProgrammeVersions: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getProgrammeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The version. What can be none is as unknown as any other.
                 * @example v7
                 */
                version: components["schemas"]["ProgrammeVersionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules of this version. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.programme_version_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listUserTiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ladder. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTierList"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getMyTier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the caller stands. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTier"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.unauthenticated"];
            403: components["responses"]["Refusal403.embed_origin_mismatch"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level. What can be none is as unknown as any other.
                 * @example 3
                 */
                level: components["schemas"]["Level"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badge. */
            200: {
                headers: {
                    /**
                     * @description Names this version of the badge. With `If-None-Match` it is answered 304 as long as the badge is the same.
                     * @example "Zw9kZV9vZl9hX2JhZGdl"
                     */
                    ETag: string;
                    /**
                     * @description To be asked for again each time, so that a new badge shows at once.
                     * @example public, no-cache
                     */
                    "Cache-Control": "public, no-cache";
                    /**
                     * @description Nothing may run, nothing may load.
                     * @example default-src 'none'; style-src 'unsafe-inline'; sandbox
                     */
                    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox";
                    /**
                     * @description An image and nothing else.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description Anybody may read it.
                     * @example *
                     */
                    "Access-Control-Allow-Origin": "*";
                    /**
                     * @description Anybody may show it.
                     * @example cross-origin
                     */
                    "Cross-Origin-Resource-Policy": "cross-origin";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="#FFD700"/></svg> */
                    "image/svg+xml": string;
                };
            };
            /** @description The badge is the one that `If-None-Match` names. */
            304: {
                headers: {
                    /**
                     * @description Names this version of the badge. With `If-None-Match` it is answered 304 as long as the badge is the same.
                     * @example "Zw9kZV9vZl9hX2JhZGdl"
                     */
                    ETag: string;
                    /**
                     * @description To be asked for again each time, so that a new badge shows at once.
                     * @example public, no-cache
                     */
                    "Cache-Control": "public, no-cache";
                    /**
                     * @description Anybody may show it.
                     * @example cross-origin
                     */
                    "Cross-Origin-Resource-Policy": "cross-origin";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refusal400.invalid_request"];
            404: components["responses"]["Refusal404.not_found.tier_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    addUserTier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The tier. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserTierDraft"];
            };
        };
        responses: {
            /** @description The new tier. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "level": 6,
                     *       "name": "Legend",
                     *       "point": 500000,
                     *       "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#FFD700\" d=\"M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z\"/></svg>",
                     *       "badge_url": "http://127.0.0.1:3000/v1/user-tiers/6/badge.svg",
                     *       "badge_removed": []
                     *     }
                     */
                    "application/json": components["schemas"]["UserTierSaved"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json.tier_level_invalid.tier_name_invalid.tier_points_invalid.badge_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.tier_level_taken.tier_points_not_increasing.ladder_full"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getLadderCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users of each level. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderCounts"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    previewBadge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The badge to try. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeDraft"];
            };
        };
        responses: {
            /** @description The badge as it would be kept. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgePreview"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.badge_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    deleteUserTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level. What can be none is as unknown as any other.
                 * @example 3
                 */
                level: components["schemas"]["Level"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.tier_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    updateUserTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level. What can be none is as unknown as any other.
                 * @example 3
                 */
                level: components["schemas"]["Level"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserTierChange"];
            };
        };
        responses: {
            /** @description The tier as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTierSaved"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.tier_name_invalid.tier_points_invalid.badge_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.tier_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.tier_points_not_increasing"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    previewUserTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level. What can be none is as unknown as any other.
                 * @example 3
                 */
                level: components["schemas"]["Level"];
            };
            cookie?: never;
        };
        /** @description The points to try. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierPreviewRequest"];
            };
        };
        responses: {
            /** @description What it would do. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierPreview"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.tier_points_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.tier_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.tier_points_not_increasing"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getTaskSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting in force. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSetting"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.task_setting_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    putTaskSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The whole setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskSettingDraft"];
            };
        };
        responses: {
            /** @description The setting now in force. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSetting"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.task_setting_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listTaskSettings: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSettingPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    recordPointEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The events, at most 1 MiB of them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointBatch"];
            };
        };
        responses: {
            /** @description What each event earned. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointOutcomes"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.idempotency_key_invalid.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getUserStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the user stands, and why. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPoints"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listPointEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id, a UUID in any case.
                 * @example 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e
                 */
                user_id: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of point events. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointEventPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_user_id.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.user_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    listApiTokens: {
        parameters: {
            query?: {
                /**
                 * @description How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
                 *     is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
                 *     page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
                 *     has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
                 *     list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
                 * @example
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tokens. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenPage"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    createApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the token may do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenDraft"];
            };
        };
        responses: {
            /** @description The token with its secret. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json.scopes_invalid.networks_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.operator_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.token_name_taken.too_many_tokens"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    revokeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an API token, a UUID in any case.
                 * @example 019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27
                 */
                token_id: components["parameters"]["TokenIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.token_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    rotateApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an API token, a UUID in any case.
                 * @example 019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27
                 */
                token_id: components["parameters"]["TokenIdInPath"];
            };
            cookie?: never;
        };
        /** @description How long the secret before works on. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TokenRotation"];
            };
        };
        responses: {
            /** @description The token with its new secret. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_id": "019d0c5e-7a31-7b42-9f08-3c6d1e5a9b27",
                     *       "name": "Billing bridge",
                     *       "operator": "default",
                     *       "prefix": "trp_9hRk",
                     *       "scopes": [
                     *         "billing:write"
                     *       ],
                     *       "networks": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "created_by": "default",
                     *       "created_at": "2026-03-20T10:15:00.000Z",
                     *       "expires_at": null,
                     *       "last_used_at": "2026-03-24T10:14:40.118Z",
                     *       "previous_expires_at": "2026-03-25T10:15:00.000Z",
                     *       "revoked_at": null,
                     *       "secret": "trp_9hRkYp3nW7qLx2cVtB5mZs8dFgHj4aEoUiTr6KlQwNv0yXbCe"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.token_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.token_rotating"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    beginConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description With what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsoleEntry"];
            };
        };
        responses: {
            /** @description The session, which is fresh for ten minutes. */
            200: {
                headers: {
                    /**
                     * @description The cookie `__Host-triport_console`; on plain HTTP `triport_console`.
                     * @example __Host-triport_console=Qd8hV2mJx4LrT7yWk1PzBn9Ec0GaUsF5oIi6RtXv3MY; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Strict
                     */
                    "Set-Cookie": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleSessionState"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked"];
            403: components["responses"]["Refusal403.cross_site_request.token_network_forbidden"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    endConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.console_session_required"];
            403: components["responses"]["Refusal403.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    confirmOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Another proof. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsoleEntry"];
            };
        };
        responses: {
            /** @description The session, which is fresh for ten minutes. */
            200: {
                headers: {
                    /**
                     * @description The cookie `__Host-triport_console`; on plain HTTP `triport_console`.
                     * @example __Host-triport_console=Qd8hV2mJx4LrT7yWk1PzBn9Ec0GaUsF5oIi6RtXv3MY; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Strict
                     */
                    "Set-Cookie": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleSessionState"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_json"];
            401: components["responses"]["Refusal401.console_session_required.admin_token_unset.admin_token_invalid.token_expired.token_revoked"];
            403: components["responses"]["Refusal403.cross_site_request.token_network_forbidden"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    enterByLink: {
        parameters: {
            query: {
                /**
                 * @description What the link carries.
                 * @example 5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk
                 */
                secret: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that goes on to the console. */
            200: {
                headers: {
                    /**
                     * @description The cookie `__Host-triport_console`; on plain HTTP `triport_console`. Not where nobody visits.
                     * @example triport_console=Qd8hV2mJx4LrT7yWk1PzBn9Ec0GaUsF5oIi6RtXv3MY; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict
                     */
                    "Set-Cookie"?: string;
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Origin, Accept
                     */
                    Vary: string;
                    /**
                     * @description The page loads nothing, and nothing may frame it.
                     * @example default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description The page's address holds the secret, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy": "no-referrer";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="en"><head><meta http-equiv="refresh" content="0; url=/console"><title>Entering</title></head> <body><p><a href="/console">Go on to the console</a></p></body></html> */
                    "text/html": string;
                };
            };
            /**
             * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
             *     Where `Accept` prefers HTML, a page that says that the link is no longer good, and what to do.
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /**
                     * @description The answer depends on `Accept`.
                     * @example Origin, Accept
                     */
                    Vary: string;
                    /**
                     * @description The page loads nothing, and nothing may frame it.
                     * @example default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description The page's address holds the secret, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy": "no-referrer";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The tag to branch on.
                         * @enum {string}
                         */
                        error: "invalid_request";
                        message: components["schemas"]["ErrorMessage"];
                        request_id: components["schemas"]["RequestId"];
                    };
                    /** @example <!doctype html><html lang="en"><head><title>This link is no longer good</title></head><body><main> <h1>This link is no longer good</h1></main></body></html> */
                    "text/html": string;
                };
            };
            401: components["responses"]["Refusal401.console_link_invalid"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    beginOidcLogin: {
        parameters: {
            query?: {
                /**
                 * @description Confirms who sits in the console: the provider asks again, whoever is logged in there. Without a console session it is a log-in
                 *     like any other.
                 * @example 1
                 */
                confirm?: "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go to the provider. */
            302: {
                headers: {
                    /**
                     * @description The provider's address for it.
                     * @example https://login.example.org/auth?client_id=triport&response_type=code&scope=openid%20email%20profile
                     */
                    Location: string;
                    /**
                     * @description The cookie `__Host-triport_oidc`; on plain HTTP `triport_oidc`.
                     * @example __Host-triport_oidc=Qd8hV2mJx4LrT7yWk1PzBn9Ec0GaUsF5oIi6RtXv3MY; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax
                     */
                    "Set-Cookie": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refusal400.invalid_request.invalid_query"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            /**
             * @description [`unavailable`](/errors#unavailable): The server is too busy, or its database cannot be reached.
             *     A page that says so when it is the provider that cannot be reached, or when too many are logging in.
             */
            503: {
                headers: {
                    /**
                     * @description Seconds to wait.
                     * @example 1
                     */
                    "Retry-After": string;
                    /**
                     * @description A page may load nothing, and nothing may frame it.
                     * @example default-src 'none'; style-src 'sha256-W5kYp0Z0v3nq2d8b7Xc1uF6Jt9hLsR4mQeGaTyUiOoE='; frame-ancestors 'none'; base-uri 'none'; form-action 'none'
                     */
                    "Content-Security-Policy"?: string;
                    /**
                     * @description A page's address may hold what the provider sent, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy"?: "no-referrer";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The tag to branch on.
                         * @enum {string}
                         */
                        error: "unavailable";
                        message: components["schemas"]["ErrorMessage"];
                        request_id: components["schemas"]["RequestId"];
                    };
                    /** @example <!doctype html><html lang="en"><head><title>The provider cannot be reached</title></head><body><main> <h1>The provider cannot be reached</h1></main></body></html> */
                    "text/html": string;
                };
            };
        };
    };
    finishOidcLogin: {
        parameters: {
            query?: {
                /**
                 * @description What this server gave the provider to bring back.
                 * @example 5kMv0Yt1nq3pXw7bR2cE9sLfUzHjDaG6oTiV4eN8yQk
                 */
                state?: string;
                /**
                 * @description What the provider tells who it was for.
                 * @example SplxlOBeZQQYbYS6WxSbIA
                 */
                code?: string;
                /**
                 * @description Why the provider let nobody in (RFC 6749, 4.1.2.1).
                 * @example access_denied
                 */
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that goes on to the console. */
            200: {
                headers: {
                    /**
                     * @description A page may load nothing, and nothing may frame it.
                     * @example default-src 'none'; style-src 'sha256-W5kYp0Z0v3nq2d8b7Xc1uF6Jt9hLsR4mQeGaTyUiOoE='; frame-ancestors 'none'; base-uri 'none'; form-action 'none'
                     */
                    "Content-Security-Policy"?: string;
                    /**
                     * @description A page's address may hold what the provider sent, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy"?: "no-referrer";
                    /**
                     * @description The cookie `__Host-triport_console`, and `__Host-triport_oidc` that is cleared; on plain HTTP their names have no prefix.
                     * @example __Host-triport_console=Qd8hV2mJx4LrT7yWk1PzBn9Ec0GaUsF5oIi6RtXv3MY; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Strict
                     */
                    "Set-Cookie": string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="en"><head><meta http-equiv="refresh" content="0; url=/console"><title>You are logged in</title> </head><body><main><h1>You are logged in</h1></main></body></html> */
                    "text/html": string;
                };
            };
            /**
             * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
             *     [`invalid_query`](/errors#invalid_query): A filter or a cursor in the query string is malformed.
             *     A page that says why there is no session, and what to do.
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /**
                     * @description A page may load nothing, and nothing may frame it.
                     * @example default-src 'none'; style-src 'sha256-W5kYp0Z0v3nq2d8b7Xc1uF6Jt9hLsR4mQeGaTyUiOoE='; frame-ancestors 'none'; base-uri 'none'; form-action 'none'
                     */
                    "Content-Security-Policy"?: string;
                    /**
                     * @description A page's address may hold what the provider sent, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy"?: "no-referrer";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The tag to branch on.
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_query";
                        message: components["schemas"]["ErrorMessage"];
                        request_id: components["schemas"]["RequestId"];
                    };
                    /** @example <!doctype html><html lang="en"><head><title>This log-in took too long</title></head><body><main> <h1>This log-in took too long</h1></main></body></html> */
                    "text/html": string;
                };
            };
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            /**
             * @description [`unavailable`](/errors#unavailable): The server is too busy, or its database cannot be reached.
             *     A page that says so when it is the provider that cannot be reached, or when too many are logging in.
             */
            503: {
                headers: {
                    /**
                     * @description Seconds to wait.
                     * @example 1
                     */
                    "Retry-After": string;
                    /**
                     * @description A page may load nothing, and nothing may frame it.
                     * @example default-src 'none'; style-src 'sha256-W5kYp0Z0v3nq2d8b7Xc1uF6Jt9hLsR4mQeGaTyUiOoE='; frame-ancestors 'none'; base-uri 'none'; form-action 'none'
                     */
                    "Content-Security-Policy"?: string;
                    /**
                     * @description A page's address may hold what the provider sent, and is told to nobody.
                     * @example no-referrer
                     */
                    "Referrer-Policy"?: "no-referrer";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The tag to branch on.
                         * @enum {string}
                         */
                        error: "unavailable";
                        message: components["schemas"]["ErrorMessage"];
                        request_id: components["schemas"]["RequestId"];
                    };
                    /** @example <!doctype html><html lang="en"><head><title>The provider cannot be reached</title></head><body><main> <h1>The provider cannot be reached</h1></main></body></html> */
                    "text/html": string;
                };
            };
        };
    };
    listOperators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operators. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorList"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who calls. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentOperator"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    putOperator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the operator is called.
                 * @example grace
                 */
                name: components["parameters"]["OperatorNameInPath"];
            };
            cookie?: never;
        };
        /** @description What the operator is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorChange"];
            };
        };
        responses: {
            /** @description The operator as changed. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operator"];
                };
            };
            /** @description The operator is new. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operator"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request.operator_name_invalid.invalid_json"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.confirmation_required.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            409: components["responses"]["Refusal409.operator_name_reserved.operator_email_taken.operators_full"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    endOperatorSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the operator is called.
                 * @example grace
                 */
                name: components["parameters"]["OperatorNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Refusal400.invalid_request.operator_name_invalid"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found.operator_not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    getDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["Refusal400.invalid_request"];
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required"];
            403: components["responses"]["Refusal403.token_network_forbidden.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    graphql: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: the first successful answer is kept for at least 30 days and given again, byte for
                 *     byte, with `Idempotency-Replayed: true`. Quoted and unquoted forms are one key. The scope is the caller and the operation.
                 *     Make a new one for every request, such as a random UUID. None is shown here: tools would send it with each of theirs.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document and its variables. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphqlRequest"];
            };
        };
        responses: {
            /** @description What the document asked for, and what was refused. */
            200: {
                headers: {
                    /**
                     * @description The answer depends on `Accept`, and on `Origin`.
                     * @example Origin, Accept
                     */
                    Vary: "Origin, Accept";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlAnswer"];
                    "application/graphql-response+json": components["schemas"]["GraphqlAnswer"];
                };
            };
            /**
             * @description [`invalid_request`](/errors#invalid_request): This is not a well-formed HTTP request.
             *     [`idempotency_key_invalid`](/errors#idempotency_key_invalid): The Idempotency-Key header is malformed.
             *     [`invalid_json`](/errors#invalid_json): The body is not the JSON object that this operation takes.
             *     In `application/graphql-response+json`, why the document was not run.
             */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /**
                     * @description What the answer depends on; on `Accept` once the document was looked at.
                     * @example Origin, Accept
                     */
                    Vary?: "Origin" | "Origin, Accept";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The tag to branch on.
                         * @enum {string}
                         */
                        error: "invalid_request" | "idempotency_key_invalid" | "invalid_json";
                        message: components["schemas"]["ErrorMessage"];
                        request_id: components["schemas"]["RequestId"];
                    };
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "message": "Cannot query field \"lvl\" on type \"Tier\". Did you mean \"level\" or \"svg\"?",
                     *           "locations": [
                     *             {
                     *               "line": 1,
                     *               "column": 18
                     *             }
                     *           ],
                     *           "extensions": {
                     *             "code": "graphql_invalid"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/graphql-response+json": components["schemas"]["GraphqlAnswer"];
                };
            };
            401: components["responses"]["Refusal401.admin_token_unset.admin_token_invalid.token_expired.token_revoked.console_session_required.unauthenticated"];
            403: components["responses"]["Refusal403.token_network_forbidden.scope_missing.cross_site_request"];
            404: components["responses"]["Refusal404.not_found"];
            405: components["responses"]["Refusal405.method_not_allowed"];
            408: components["responses"]["Refusal408.request_timeout"];
            415: components["responses"]["Refusal415.unsupported_media_type"];
            422: components["responses"]["Refusal422.idempotency_key_reused"];
            429: components["responses"]["Refusal429.rate_limited"];
            431: components["responses"]["Refusal431.headers_too_large"];
            500: components["responses"]["Refusal500.internal"];
            503: components["responses"]["Refusal503.unavailable"];
        };
    };
    onUserCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onUserTierChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserTierChangedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onUserErased: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserErasedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onCodeSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeSetEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onCodeDisabled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDisabledEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onSignupAttributed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignupAttributedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onSignupRejected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignupRejectedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onPayoutRequested: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onPayoutCancelled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onPayoutProcessingStarted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onPayoutSent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onPayoutFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onPayoutReturned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onCreditSpent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onProgrammeUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeUpdatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onInviteeFirstPaid: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteeFirstPaidEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onRewardCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onRewardReversed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardMovedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onRewardRestored: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardMovedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onRewardUnlocked: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardUnlockedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onCreditReturned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
    onPointsEarned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event, the same whenever it is sent again: what was handled under it need not be handled once more. Keep ids for four
                 *     days at least.
                 * @example evt_019d4db0ea087c31b6d295f80a000000
                 */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /**
                 * @description When this attempt was signed, in seconds since 1970; every attempt is signed anew. Refuse what is more than five minutes old, or ahead.
                 * @example 1775124933
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a blank between them, each `v1,` and the base64 of the HMAC-SHA256 of `webhook-id`, a full stop, `webhook-timestamp`,
                 *     a full stop, and the body, byte for byte as it came. While a secret takes the place of another there is one of each. Pass over what
                 *     begins otherwise.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The event, as `getEvent` answers it. It may come more than once, and not in the order of positions: by `position` a receiver tells what
         *     is older than what it has.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsEarnedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EventsUnwanted"];
            429: components["responses"]["EventsTooMany"];
            "2XX": components["responses"]["EventTaken"];
            default: components["responses"]["EventNotTaken"];
        };
    };
}
