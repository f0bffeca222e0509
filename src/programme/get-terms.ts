import type { components } from '../../generated/openapi.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { followed, type ProgrammeDocument } from './programme.ts';

/** What tasks are worth, as it is kept: the room `points` writes it. */
type Tasks = Omit<components['schemas']['TaskSetting'], 'id'>;

// Anybody may ask for the terms, as often as pages are opened: what is in force of both is read at once.
const TERMS = statement(
  'terms_current',
  `select v.document, t.setting_id, t.document as tasks
   from programme p join programme_versions v on v.version = p.version
   left join (task_setting s join task_setting_versions t on t.version = s.version) on s.id = 1
   where p.id = 1`,
);

interface Row {
  document: ProgrammeDocument;
  setting_id: number | null;
  tasks: Tasks | null;
}

/** The rules in force, in the currency in which their amounts are meant, and what earns points. */
export interface Terms {
  currency: string;
  document: ProgrammeDocument;
  /** Null where no task setting was ever put in force. */
  tasks: components['schemas']['TaskSetting'] | null;
}

/** What the programme promises to whoever takes part. `currency` is the deployment's one currency, as ISO 4217 writes it. */
export async function getTerms(db: Reader, currency: string): Promise<Terms> {
  const [row] = await db.query<Row>(TERMS, []);
  if (!row) throw new Error('the programme has no version; the server makes the first when it starts');
  const { document, setting_id: id, tasks } = row;
  return { currency, document: followed(document), tasks: id !== null && tasks !== null ? { id, ...tasks } : null };
}
