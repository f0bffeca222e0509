# Made by `make generate` from openapi/; never edited.
"""How each operation is called: name, method, address, caller, whether it is repeatable, and the type it answers."""

from .._call import Operation

LIST_USERS = Operation("listUsers", "GET", "/v1/admin/referrals/users", "operator", True, "application/json")
LIST_USERS_AS_CSV = Operation("listUsersAsCsv", "GET", "/v1/admin/referrals/users", "operator", True, "text/csv", streamed=True)
GET_USER = Operation("getUser", "GET", "/v1/admin/referrals/users/{user_id}", "operator", True, "application/json")
SET_USER_TIER = Operation("setUserTier", "POST", "/v1/admin/referrals/users/{user_id}/tier", "operator", True, "application/json")
LIST_USER_ATTRIBUTIONS = Operation(
    "listUserAttributions",
    "GET",
    "/v1/admin/referrals/users/{user_id}/attributions",
    "operator",
    True,
    "application/json",
)
LIST_USER_INVITEES = Operation(
    "listUserInvitees",
    "GET",
    "/v1/admin/referrals/users/{user_id}/invitees",
    "operator",
    True,
    "application/json",
)
LIST_USER_REWARDS = Operation(
    "listUserRewards",
    "GET",
    "/v1/admin/referrals/users/{user_id}/rewards",
    "operator",
    True,
    "application/json",
)
GET_USER_RECORD = Operation("getUserRecord", "GET", "/v1/admin/users/{user_id}", "operator", True, "application/json")
PUT_USER = Operation("putUser", "PUT", "/v1/admin/users/{user_id}", "operator", True, "application/json")
ERASE_USER = Operation("eraseUser", "DELETE", "/v1/admin/users/{user_id}", "operator", True, "application/json")
LIST_USER_CODES = Operation("listUserCodes", "GET", "/v1/admin/users/{user_id}/codes", "operator", True, "application/json")
DISABLE_CODE = Operation("disableCode", "POST", "/v1/admin/codes/{code}/disable", "operator", True, "application/json")
RELEASE_CODE = Operation("releaseCode", "POST", "/v1/admin/codes/{code}/release", "operator", True, "application/json")
LOOK_UP = Operation("lookUp", "GET", "/v1/admin/lookup", "operator", True, "application/json")
GET_ME = Operation("getMe", "GET", "/v1/referrals/me", "user", True, "application/json")
GET_MY_BALANCE = Operation("getMyBalance", "GET", "/v1/referrals/balance", "user", True, "application/json")
GET_MY_STATS = Operation("getMyStats", "GET", "/v1/referrals/stats", "user", True, "application/json")
SET_SLUG = Operation("setSlug", "POST", "/v1/referrals/code", "user", True, "application/json")
DELETE_CODE = Operation("deleteCode", "DELETE", "/v1/referrals/code", "user", True, "application/json")
RESOLVE_CODE = Operation("resolveCode", "GET", "/v1/referrals/codes/{code}", "anyone", True, "application/json")
FOLLOW_LINK = Operation("followLink", "GET", "/r/{code}", "anyone", False, "application/json")
ATTRIBUTE = Operation("attribute", "POST", "/v1/auth/attribute", "user", False, "application/json")
RECORD_SIGNUP = Operation("recordSignup", "POST", "/v1/admin/referrals/signups", "operator", True, "application/json")
LIST_INVITEES = Operation("listInvitees", "GET", "/v1/referrals/invitees", "user", True, "application/json")
LIST_INVITEES_AS_CSV = Operation("listInviteesAsCsv", "GET", "/v1/referrals/invitees", "user", True, "text/csv", streamed=True)
LIST_REWARDS = Operation("listRewards", "GET", "/v1/referrals/rewards", "user", True, "application/json")
LIST_REWARDS_AS_CSV = Operation("listRewardsAsCsv", "GET", "/v1/referrals/rewards", "user", True, "text/csv", streamed=True)
LIST_ALL_REWARDS = Operation("listAllRewards", "GET", "/v1/admin/referrals/rewards", "operator", True, "application/json")
LIST_ALL_REWARDS_AS_CSV = Operation(
    "listAllRewardsAsCsv",
    "GET",
    "/v1/admin/referrals/rewards",
    "operator",
    True,
    "text/csv",
    streamed=True,
)
LIST_MY_TRANSFERS = Operation("listMyTransfers", "GET", "/v1/referrals/transfers", "user", True, "application/json")
LIST_MY_TRANSFERS_AS_CSV = Operation(
    "listMyTransfersAsCsv",
    "GET",
    "/v1/referrals/transfers",
    "user",
    True,
    "text/csv",
    streamed=True,
)
LIST_ALL_TRANSFERS = Operation("listAllTransfers", "GET", "/v1/admin/ledger/transfers", "operator", True, "application/json")
LIST_ALL_TRANSFERS_AS_CSV = Operation(
    "listAllTransfersAsCsv",
    "GET",
    "/v1/admin/ledger/transfers",
    "operator",
    True,
    "text/csv",
    streamed=True,
)
LIST_TRANSFERS = Operation(
    "listTransfers",
    "GET",
    "/v1/admin/ledger/users/{user_id}/transfers",
    "operator",
    True,
    "application/json",
)
VERIFY_LEDGER = Operation("verifyLedger", "GET", "/v1/admin/ledger/verification", "operator", True, "application/json")
LIST_VERIFICATIONS = Operation("listVerifications", "GET", "/v1/admin/ledger/verifications", "operator", True, "application/json")
START_VERIFICATION = Operation(
    "startVerification",
    "POST",
    "/v1/admin/ledger/verifications",
    "operator",
    True,
    "application/json",
)
GET_SERIES = Operation("getSeries", "GET", "/v1/admin/reports/series", "operator", True, "application/json")
GET_SERIES_AS_CSV = Operation("getSeriesAsCsv", "GET", "/v1/admin/reports/series", "operator", True, "text/csv")
GET_FUNNEL = Operation("getFunnel", "GET", "/v1/admin/reports/funnel", "operator", True, "application/json")
GET_LIABILITIES = Operation("getLiabilities", "GET", "/v1/admin/reports/liabilities", "operator", True, "application/json")
LIST_TOP_INVITERS = Operation("listTopInviters", "GET", "/v1/admin/reports/inviters", "operator", True, "application/json")
LIST_TOP_INVITERS_AS_CSV = Operation("listTopInvitersAsCsv", "GET", "/v1/admin/reports/inviters", "operator", True, "text/csv")
GET_STATEMENT = Operation("getStatement", "GET", "/v1/admin/reports/statement", "operator", True, "application/json")
GET_STATEMENT_AS_CSV = Operation("getStatementAsCsv", "GET", "/v1/admin/reports/statement", "operator", True, "text/csv")
LIST_AUDIT_ENTRIES = Operation("listAuditEntries", "GET", "/v1/admin/audit", "operator", True, "application/json")
LIST_AUDIT_ENTRIES_AS_CSV = Operation(
    "listAuditEntriesAsCsv",
    "GET",
    "/v1/admin/audit",
    "operator",
    True,
    "text/csv",
    streamed=True,
)
LIST_AUDIT_ENTRIES_AS_NDJSON = Operation(
    "listAuditEntriesAsNdjson",
    "GET",
    "/v1/admin/audit",
    "operator",
    True,
    "application/x-ndjson",
    streamed=True,
)
GET_AUDIT_ENTRY = Operation("getAuditEntry", "GET", "/v1/admin/audit/{audit_id}", "operator", True, "application/json")
LIST_EVENTS = Operation("listEvents", "GET", "/v1/admin/events", "operator", True, "application/json")
GET_EVENT = Operation("getEvent", "GET", "/v1/admin/events/{event_id}", "operator", True, "application/json")
LIST_WEBHOOKS = Operation("listWebhooks", "GET", "/v1/admin/webhooks", "operator", True, "application/json")
CREATE_WEBHOOK = Operation("createWebhook", "POST", "/v1/admin/webhooks", "operator", False, "application/json")
GET_WEBHOOK = Operation("getWebhook", "GET", "/v1/admin/webhooks/{webhook_id}", "operator", True, "application/json")
DELETE_WEBHOOK = Operation("deleteWebhook", "DELETE", "/v1/admin/webhooks/{webhook_id}", "operator", True, "application/json")
UPDATE_WEBHOOK = Operation("updateWebhook", "PATCH", "/v1/admin/webhooks/{webhook_id}", "operator", False, "application/json")
ROTATE_WEBHOOK_SECRET = Operation(
    "rotateWebhookSecret",
    "POST",
    "/v1/admin/webhooks/{webhook_id}/secret",
    "operator",
    False,
    "application/json",
)
TEST_WEBHOOK = Operation("testWebhook", "POST", "/v1/admin/webhooks/{webhook_id}/test", "operator", False, "application/json")
LIST_DELIVERIES = Operation(
    "listDeliveries",
    "GET",
    "/v1/admin/webhooks/{webhook_id}/deliveries",
    "operator",
    True,
    "application/json",
)
REDELIVER_EVENT = Operation(
    "redeliverEvent",
    "POST",
    "/v1/admin/webhooks/{webhook_id}/deliveries/{event_id}",
    "operator",
    False,
    "application/json",
)
REPLAY_EVENTS = Operation(
    "replayEvents",
    "POST",
    "/v1/admin/webhooks/{webhook_id}/replays",
    "operator",
    False,
    "application/json",
)
GET_REPLAY = Operation(
    "getReplay",
    "GET",
    "/v1/admin/webhooks/{webhook_id}/replays/{replay_id}",
    "operator",
    True,
    "application/json",
)
CANCEL_REPLAY = Operation(
    "cancelReplay",
    "DELETE",
    "/v1/admin/webhooks/{webhook_id}/replays/{replay_id}",
    "operator",
    True,
    "application/json",
)
LIST_BILLING_EVENTS = Operation("listBillingEvents", "GET", "/v1/admin/billing/events", "operator", True, "application/json")
LIST_BILLING_EVENTS_AS_CSV = Operation(
    "listBillingEventsAsCsv",
    "GET",
    "/v1/admin/billing/events",
    "operator",
    True,
    "text/csv",
    streamed=True,
)
RECORD_BILLING_EVENTS = Operation("recordBillingEvents", "POST", "/v1/admin/billing/events", "operator", True, "application/json")
PREVIEW_BILLING_EVENTS = Operation(
    "previewBillingEvents",
    "POST",
    "/v1/admin/billing/preview",
    "operator",
    True,
    "application/json",
)
GET_BILLING_EVENT = Operation("getBillingEvent", "GET", "/v1/admin/billing/events/{id}", "operator", True, "application/json")
GET_INVOICE = Operation("getInvoice", "GET", "/v1/admin/billing/invoice", "operator", True, "application/json")
LIST_MY_INVOICES = Operation("listMyInvoices", "GET", "/v1/referrals/invoices", "user", True, "application/json")
SPEND_ON_INVOICE = Operation("spendOnInvoice", "POST", "/v1/referrals/spend-on-invoice", "user", True, "application/json")
SIMULATE_PAID = Operation("simulatePaid", "POST", "/v1/admin/referrals/simulate-paid", "operator", True, "application/json")
LIST_PAYOUTS = Operation("listPayouts", "GET", "/v1/referrals/payouts", "user", True, "application/json")
REQUEST_PAYOUT = Operation("requestPayout", "POST", "/v1/referrals/payouts", "user", True, "application/json")
CHECK_ADDRESS = Operation("checkAddress", "POST", "/v1/referrals/payouts/check", "user", True, "application/json")
CANCEL_PAYOUT = Operation("cancelPayout", "POST", "/v1/referrals/payouts/{id}/cancel", "user", True, "application/json")
LIST_ALL_PAYOUTS = Operation("listAllPayouts", "GET", "/v1/admin/referrals/payouts", "operator", True, "application/json")
LIST_ALL_PAYOUTS_AS_CSV = Operation("listAllPayoutsAsCsv", "GET", "/v1/admin/referrals/payouts", "operator", True, "text/csv")
CHANGE_PAYOUTS = Operation("changePayouts", "POST", "/v1/admin/referrals/payouts/batch", "operator", True, "application/json")
APPROVE_PAYOUTS = Operation(
    "approvePayouts",
    "POST",
    "/v1/admin/referrals/payouts/approvals",
    "operator",
    True,
    "application/json",
)
GET_PAYOUT = Operation("getPayout", "GET", "/v1/admin/referrals/payouts/{id}", "operator", True, "application/json")
MARK_PAYOUT_PROCESSING = Operation(
    "markPayoutProcessing",
    "POST",
    "/v1/admin/referrals/payouts/{id}/processing",
    "operator",
    True,
    "application/json",
)
MARK_PAYOUT_SENT = Operation(
    "markPayoutSent",
    "POST",
    "/v1/admin/referrals/payouts/{id}/sent",
    "operator",
    True,
    "application/json",
)
MARK_PAYOUT_FAILED = Operation(
    "markPayoutFailed",
    "POST",
    "/v1/admin/referrals/payouts/{id}/failed",
    "operator",
    True,
    "application/json",
)
MARK_PAYOUT_RETURNED = Operation(
    "markPayoutReturned",
    "POST",
    "/v1/admin/referrals/payouts/{id}/returned",
    "operator",
    True,
    "application/json",
)
WITHDRAW_APPROVAL = Operation(
    "withdrawApproval",
    "DELETE",
    "/v1/admin/referrals/payouts/{id}/approval",
    "operator",
    True,
    "application/json",
)
CREATE_TICKET = Operation("createTicket", "POST", "/v1/admin/sessions", "operator", False, "application/json")
LIST_SESSIONS = Operation("listSessions", "GET", "/v1/admin/sessions/{user_id}", "operator", True, "application/json")
REVOKE_SESSIONS = Operation("revokeSessions", "DELETE", "/v1/admin/sessions/{user_id}", "operator", True, "application/json")
CREATE_EMBED_TOKEN = Operation("createEmbedToken", "POST", "/v1/admin/embed-tokens", "operator", False, "application/json")
ENTER = Operation("enter", "GET", "/v1/auth/enter", "anyone", False, "application/json")
GET_SESSION = Operation("getSession", "GET", "/v1/auth/me", "user", False, "application/json")
LOGOUT = Operation("logout", "POST", "/v1/auth/logout", "anyone", False, "application/json")
GET_TERMS = Operation("getTerms", "GET", "/v1/referrals/terms", "anyone", True, "application/json")
GET_PROGRAMME = Operation("getProgramme", "GET", "/v1/admin/referrals/programme", "operator", True, "application/json")
UPDATE_PROGRAMME = Operation("updateProgramme", "PUT", "/v1/admin/referrals/programme", "operator", True, "application/json")
PREVIEW_PROGRAMME = Operation(
    "previewProgramme",
    "POST",
    "/v1/admin/referrals/programme/preview",
    "operator",
    True,
    "application/json",
)
LIST_PROGRAMME_VERSIONS = Operation(
    "listProgrammeVersions",
    "GET",
    "/v1/admin/referrals/programme/versions",
    "operator",
    True,
    "application/json",
)
GET_PROGRAMME_VERSION = Operation(
    "getProgrammeVersion",
    "GET",
    "/v1/admin/referrals/programme/versions/{version}",
    "operator",
    True,
    "application/json",
)
LIST_USER_TIERS = Operation("listUserTiers", "GET", "/v1/user-tiers", "operator_or_user", True, "application/json")
GET_MY_TIER = Operation("getMyTier", "GET", "/v1/user-tiers/me", "user", True, "application/json")
GET_BADGE = Operation("getBadge", "GET", "/v1/user-tiers/{level}/badge.svg", "anyone", True, "image/svg+xml")
ADD_USER_TIER = Operation("addUserTier", "POST", "/v1/admin/user-tiers", "operator", True, "application/json")
GET_LADDER_COUNTS = Operation("getLadderCounts", "GET", "/v1/admin/user-tiers/counts", "operator", True, "application/json")
PREVIEW_BADGE = Operation("previewBadge", "POST", "/v1/admin/user-tiers/badge-preview", "operator", True, "application/json")
DELETE_USER_TIER = Operation("deleteUserTier", "DELETE", "/v1/admin/user-tiers/{level}", "operator", True, "application/json")
UPDATE_USER_TIER = Operation("updateUserTier", "PATCH", "/v1/admin/user-tiers/{level}", "operator", False, "application/json")
PREVIEW_USER_TIER = Operation(
    "previewUserTier",
    "POST",
    "/v1/admin/user-tiers/{level}/preview",
    "operator",
    True,
    "application/json",
)
GET_TASK_SETTING = Operation("getTaskSetting", "GET", "/v1/admin/task-setting", "operator", True, "application/json")
PUT_TASK_SETTING = Operation("putTaskSetting", "PUT", "/v1/admin/task-setting", "operator", True, "application/json")
LIST_TASK_SETTINGS = Operation("listTaskSettings", "GET", "/v1/admin/task-setting/versions", "operator", True, "application/json")
RECORD_POINT_EVENTS = Operation("recordPointEvents", "POST", "/v1/admin/points/events", "operator", True, "application/json")
GET_USER_STANDING = Operation("getUserStanding", "GET", "/v1/admin/points/users/{user_id}", "operator", True, "application/json")
LIST_POINT_EVENTS = Operation(
    "listPointEvents",
    "GET",
    "/v1/admin/points/users/{user_id}/events",
    "operator",
    True,
    "application/json",
)
LIST_API_TOKENS = Operation("listApiTokens", "GET", "/v1/admin/tokens", "operator", True, "application/json")
CREATE_API_TOKEN = Operation("createApiToken", "POST", "/v1/admin/tokens", "operator", False, "application/json")
REVOKE_API_TOKEN = Operation("revokeApiToken", "DELETE", "/v1/admin/tokens/{token_id}", "operator", True, "application/json")
ROTATE_API_TOKEN = Operation(
    "rotateApiToken",
    "POST",
    "/v1/admin/tokens/{token_id}/rotate",
    "operator",
    False,
    "application/json",
)
LIST_OPERATORS = Operation("listOperators", "GET", "/v1/admin/operators", "operator", True, "application/json")
GET_OPERATOR = Operation("getOperator", "GET", "/v1/admin/operators/me", "operator", True, "application/json")
PUT_OPERATOR = Operation("putOperator", "PUT", "/v1/admin/operators/{name}", "operator", True, "application/json")
END_OPERATOR_SESSIONS = Operation(
    "endOperatorSessions",
    "DELETE",
    "/v1/admin/operators/{name}/sessions",
    "operator",
    True,
    "application/json",
)
GET_DEPLOYMENT = Operation("getDeployment", "GET", "/v1/admin/deployment", "operator", True, "application/json")
GRAPHQL = Operation("graphql", "POST", "/graphql", "operator_or_user", True, "application/json")
