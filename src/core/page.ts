export interface Page {
  limit: number;
  offset: number;
}

const WHOLE = /^[0-9]{1,10}$/;

function wholeBetween(values: readonly string[] | undefined, min: number, max: number): number | undefined {
  const [text] = values ?? [];
  if (values?.length !== 1 || text === undefined || !WHOLE.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

/** `limit` (1 to 200, default 50) and `offset` (default 0) as the published lists read them: what is not valid counts as absent. */
export function pageOf(query: ReadonlyMap<string, readonly string[]>): Page {
  return {
    limit: wholeBetween(query.get('limit'), 1, 200) ?? 50,
    offset: wholeBetween(query.get('offset'), 0, 2_147_483_647) ?? 0,
  };
}
