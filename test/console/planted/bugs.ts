/** Bugs that front ends really have, and the tests that must find each. */

export interface Bug {
  what: string;
  file: string;
  /** What stands in the file, once. */
  right: string;
  /** What stands there instead. */
  wrong: string;
  /** Each of these files finds it. */
  tests: readonly string[];
}

export const BUGS: readonly Bug[] = [
  {
    what: 'a write that is sent again has a key of its own',
    file: 'src/console/frame/use-write.ts',
    right: 'if (sent.current?.input !== text) sent.current =',
    wrong: 'sent.current =',
    tests: ['test/console/failures.test.ts'],
  },
  {
    what: 'money passes through a floating-point number, in cents',
    file: 'src/kit/money-text.ts',
    right: '.format(decimal as Intl.StringNumericLiteral)',
    wrong: '.format(Math.round(Number(micro) / 10_000) / 100)',
    tests: ['test/kit/money-text.test.ts'],
  },
  {
    what: 'what was there before a write stays on the page',
    file: 'src/console/frame/use-write.ts',
    right: 'queries.invalidateQueries()',
    wrong: 'queries',
    tests: ['test/console/user.test.ts'],
  },
  {
    what: 'where what had the focus goes away, the focus is lost',
    file: 'src/console/frame/frame.tsx',
    right: 'useKeptFocus(main);',
    wrong: '',
    tests: ['test/console/easy-mistakes.test.ts'],
  },
  {
    what: 'days of reports are those of the reader’s zone',
    file: 'src/console/screens/home/plot-frame.tsx',
    right: "{ ...style, timeZone: 'UTC' }",
    wrong: 'style',
    tests: ['test/console/easy-mistakes.test.ts'],
  },
  {
    what: 'what is under way can be sent again',
    file: 'src/console/frame/use-write.ts',
    right: 'underWay.current = true;',
    wrong: '',
    tests: ['test/console/easy-mistakes.test.ts'],
  },
  {
    what: 'a note is taken for a part of the page',
    file: 'src/console/screens/user/tabs/log-tab.tsx',
    right: '<q className={styles.note}>{row.Note}</q>',
    wrong: '<q className={styles.note} dangerouslySetInnerHTML={{ __html: row.Note }} />',
    tests: ['test/console/user.test.ts'],
  },
  {
    what: 'only the pages look at the role, and not the server',
    file: 'src/http/precedence.ts',
    right: "if (actor.kind !== 'operator' || first === undefined",
    wrong: "if (actor.kind !== 'operator' || actor.session || first === undefined",
    tests: ['test/oracles/scopes.test.ts'],
  },
];
