import { type Document, type Operation, operationsOf, type PlacedOperation } from '../read/document.ts';
import { compareAnswers } from './answers.ts';
import { type Change, type Finding, gather, type Sighting, type Use } from './change.ts';
import { deprecation } from './keywords.ts';
import { compareRequests } from './requests.ts';

/** The differences between the operations of two documents. */
export function compareOperations(old: Document, now: Document): Change[] {
  const [before, after] = [operationsOf(old), operationsOf(now)];
  const pairs = before.map((was) => [was, successor(was, before, after)] as const);
  const taken = new Set(pairs.map(([, is]) => is));
  const kept = pairs.filter((pair): pair is [PlacedOperation, PlacedOperation] => pair[1] !== undefined);
  return [
    ...pairs.filter(([, is]) => !is).map(([was]) => told(was, `${addressOf(was)} is gone.`, true)),
    ...after.filter((is) => !taken.has(is)).map((is) => told(is, `${addressOf(is)} is new.`, false)),
    ...kept.flatMap(([was, is]) => compareFacts(old, now, was, is)),
    ...gather(kept.flatMap(([was, is]) => sightings(old, now, was.operation, is.operation))),
  ];
}

/** The operation of the same name, or else the operation at the same address whose name is new. */
function successor(was: PlacedOperation, before: PlacedOperation[], after: PlacedOperation[]): PlacedOperation | undefined {
  const isNewName = (is: PlacedOperation) => !before.some(({ operation }) => operation.operationId === is.operation.operationId);
  return (
    after.find(({ operation }) => operation.operationId === was.operation.operationId) ??
    after.find((is) => isNewName(is) && wireOf(is) === wireOf(was))
  );
}

const addressOf = ({ method, path }: PlacedOperation) => `\`${method.toUpperCase()} ${path}\``;

/** A request does not show the names of path parameters. */
const wireOf = (placed: PlacedOperation) => addressOf(placed).replaceAll(/\{[^}]*\}/g, '{}');

const told = ({ operation }: PlacedOperation, what: string, breaking: boolean): Change => ({
  where: operation.operationId,
  what,
  breaking,
});

function compareFacts(old: Document, now: Document, was: PlacedOperation, is: PlacedOperation): Change[] {
  const [before, after] = [was.operation, is.operation];
  const [tags, newTags] = [before.tags.join(', '), after.tags.join(', ')];
  return [
    // Generated clients name methods after the id, and the objects that have them after the tag.
    ...(before.operationId === after.operationId ? [] : [told(was, `It is called ${after.operationId} now.`, true)]),
    ...(tags === newTags ? [] : [told(is, `It is filed under ${newTags} instead of ${tags}.`, true)]),
    ...(wireOf(was) === wireOf(is) ? [] : [told(is, `It is ${addressOf(is)} now instead of ${addressOf(was)}.`, true)]),
    ...compareCallers(callersOf(old, before), callersOf(now, after)).map(({ what, breaking }) => told(is, what, breaking)),
    ...deprecation(before, after).map(({ what, breaking }) => told(is, what, breaking)),
  ];
}

/** Each set of credentials that lets a caller in; where the only set is empty, nobody needs any. */
function callersOf(document: Document, operation: Operation): string[][] {
  const sets = (operation.security ?? document.security).map((requirement) => Object.keys(requirement).sort());
  return sets.length > 0 ? sets : [[]];
}

function compareCallers(old: string[][], now: string[][]): Omit<Finding, 'place'>[] {
  const isEnough = (sets: string[][], credentials: string[]) => sets.some((set) => set.every((name) => credentials.includes(name)));
  const named = (set: string[]) => (set.length > 0 ? set.join(' with ') : 'no credentials');
  return [
    ...old.filter((set) => !isEnough(now, set)).map((set) => ({ what: `It can no longer be called with ${named(set)}.`, breaking: true })),
    ...now.filter((set) => !isEnough(old, set)).map((set) => ({ what: `It can be called with ${named(set)} now.`, breaking: false })),
  ];
}

function sightings(old: Document, now: Document, before: Operation, after: Operation): Sighting[] {
  const met = (use: Use) => (finding: Finding) => ({ ...finding, operation: after.operationId, use });
  return [...compareRequests(old, now, before, after).map(met('taken')), ...compareAnswers(old, now, before, after).map(met('answered'))];
}
