import spectralCore, { type ISpectralDiagnostic, type RulesetDefinition } from '@stoplight/spectral-core';
import owasp from '@stoplight/spectral-owasp-ruleset';
import spectralRulesets from '@stoplight/spectral-rulesets';

/** Rules of the presets that are off, each with its reason. */
const OFF = {
  // The deployment decides which origins may read an answer, and it depends on the request; the admin surface has no CORS at all.
  'owasp:api8:2023-define-cors-origin': 'off',
} as const;

interface Exception {
  rule: string;
  /** Where the rule does not hold, as beginnings of pointers. */
  where: string[];
  because: string;
}

const PUBLIC = [
  '/paths/~1v1~1referrals~1codes~1{code}/get',
  '/paths/~1v1~1referrals~1terms/get',
  '/paths/~1r~1{code}/get',
  '/paths/~1v1~1user-tiers~1{level}~1badge.svg/get',
];
const PAYOUTS = '/paths/~1v1~1admin~1referrals~1payouts/get';
const AUDIT = '/paths/~1v1~1admin~1audit/get';
const REWARDS = '/paths/~1v1~1admin~1referrals~1rewards/get';
const OIDC = ['/paths/~1console~1oidc/get', '/paths/~1console~1oidc~1callback/get'];
const LOGOUT = '/paths/~1v1~1auth~1logout/post';

/**
 * The places where a rule does not hold; a schema is checked where it stands and where it is used. An exception that no longer applies
 * anywhere is a complaint: the list can only shrink.
 */
const EXCEPTIONS: Exception[] = [
  {
    rule: 'owasp:api2:2023-read-restricted',
    where: [...PUBLIC, '/paths/~1v1~1auth~1enter/get', '/paths/~1console~1link/get', ...OIDC],
    because: 'Links, codes and badges are for everybody; tickets, printed links and what a provider answers are credentials themselves.',
  },
  {
    rule: 'owasp:api2:2023-no-credentials-in-url',
    where: ['/paths/~1console~1link/get/parameters/0'],
    because: 'A link has nothing but its address; it works once, within minutes.',
  },
  {
    rule: 'owasp:api2:2023-write-restricted',
    where: [LOGOUT, '/paths/~1console~1api~1session/post'],
    because: 'Who has no session any more is logged out already; who begins one sends the credentials in the body.',
  },
  {
    rule: 'owasp:api8:2023-define-error-responses-401',
    where: [...PUBLIC, LOGOUT, ...OIDC],
    because: 'No credentials are asked for.',
  },
  {
    rule: 'owasp:api8:2023-no-server-http',
    where: ['/servers/0'],
    because: 'The one server that the document can name listens on loopback.',
  },
  {
    rule: 'owasp:api4:2023-string-limit',
    where: [
      '/paths/~1r~1{code}/get/parameters/0',
      '/components/schemas/PayoutTable',
      `${PAYOUTS}/responses/200/content/text~1csv`,
      '/components/schemas/AuditTable',
      '/components/schemas/AuditLines',
      `${AUDIT}/responses/200/content/text~1csv`,
      `${AUDIT}/responses/200/content/application~1x-ndjson`,
      '/components/schemas/RewardTable',
      `${REWARDS}/responses/200/content/text~1csv`,
      '/components/schemas/OwnRewardTable',
      '/paths/~1v1~1referrals~1rewards/get/responses/200/content/text~1csv',
      '/components/schemas/TransferTable',
      '/paths/~1v1~1admin~1ledger~1transfers/get/responses/200/content/text~1csv',
      '/components/schemas/OwnTransferTable',
      '/paths/~1v1~1referrals~1transfers/get/responses/200/content/text~1csv',
      '/components/schemas/UserTable',
      '/components/schemas/InviteeTable',
      '/paths/~1v1~1admin~1referrals~1users/get/responses/200/content/text~1csv',
      '/paths/~1v1~1referrals~1invitees/get/responses/200/content/text~1csv',
      '/components/schemas/BillingEventTable',
      '/paths/~1v1~1admin~1billing~1events/get/responses/200/content/text~1csv',
    ],
    because: 'A link redirects whatever it is called, within what an address may be; a table holds every row of the filter.',
  },
  {
    rule: 'owasp:api4:2023-string-restricted',
    where: [
      '/paths/~1r~1{code}/get/parameters/0',
      '/paths/~1v1~1referrals~1rewards/get/parameters/0',
      '/paths/~1v1~1admin~1referrals~1users~1{user_id}~1rewards/get/parameters/1',
      `${REWARDS}/parameters/0`,
    ],
    because: 'They never err: what is no code redirects without one, what is no status matches nothing.',
  },
  {
    rule: 'owasp:api4:2023-string-restricted',
    where: [
      '/components/schemas/GraphqlRequest/properties',
      '/paths/~1graphql/post/requestBody/content/application~1json/schema/properties',
    ],
    because: 'What is no GraphQL is answered in the words of GraphQL, not refused as JSON.',
  },
  {
    rule: 'owasp:api2:2023-no-credentials-in-url',
    where: [
      '/paths/~1v1~1admin~1tokens~1{token_id}/delete/parameters/0',
      '/paths/~1v1~1admin~1tokens~1{token_id}~1rotate/post/parameters/0',
      '/components/parameters/TokenIdInPath',
    ],
    because: 'The id of a token is no secret, and opens nothing.',
  },
  {
    rule: 'operation-success-response',
    where: ['/paths/~1v1~1admin~1referrals~1simulate-paid/post'],
    because: 'It is published as retired, and has no good answer.',
  },
];

/**
 * The complaints of Spectral's OpenAPI rules and of those for OWASP's API security list about the contract, warnings and hints included.
 */
export async function spectralComplaints(document: object): Promise<string[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({ extends: [spectralRulesets.oas, owasp], rules: OFF } as unknown as RulesetDefinition);
  const found = (await spectral.run(JSON.stringify(document))).map((diagnostic) => ({
    rule: String(diagnostic.code),
    ...placed(diagnostic),
  }));
  const isMeant = (exception: Exception, { rule, where }: (typeof found)[number]) =>
    exception.rule === rule && exception.where.some((beginning) => where.startsWith(beginning));
  const complaints = found.filter((complaint) => !EXCEPTIONS.some((exception) => isMeant(exception, complaint)));
  const idle = EXCEPTIONS.filter((exception) => !found.some((complaint) => isMeant(exception, complaint)));
  return [
    ...complaints.map(({ rule, where, message }) => `${rule}: ${message} (${where})`),
    ...idle.map(({ rule, where }) => `${rule}: nothing at ${where.join(', ')} needs to be excepted any more`),
  ];
}

function placed({ path, message }: ISpectralDiagnostic): { where: string; message: string } {
  return { where: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), message };
}
