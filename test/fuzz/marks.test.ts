import { beforeAll, describe, expect, test } from 'vitest';
import { schemathesisFiles } from '../../openapi/generate/schemathesis.ts';
import { bundleContract, errorCatalogue } from '../../openapi/read/bundle.ts';
import type { Document, ErrorCatalogue, ErrorEntry } from '../../openapi/read/document.ts';

let document: Document;

beforeAll(async () => {
  document = await bundleContract();
});

/** The generated files when one entry of the catalogue is changed. */
function made(tag: string, change: Partial<ErrorEntry>) {
  const catalogue: ErrorCatalogue = errorCatalogue();
  catalogue[tag] = { ...(catalogue[tag] as ErrorEntry), ...change };
  const { toml, tags } = schemathesisFiles(document, catalogue);
  return { toml, tags: JSON.parse(tags) };
}

describe('the marks of what a schema cannot say', () => {
  test('of a tag hold for every operation that lists it', () => {
    const { tags } = made('slug_invalid', { beyond_schema: 'why' });
    expect(tags.setSlug['400']).toEqual(['slug_invalid']);
    expect(tags.setUserTier['400']).not.toContain('slug_invalid');
  });

  test('of one operation hold for that operation alone', () => {
    const { tags, toml } = made('invalid_json', { beyond_schema: { setSlug: 'why' } });
    expect(tags.setSlug['400']).toEqual(['invalid_json']);
    expect(tags.createTicket).toBeUndefined();
    expect(toml).toContain('include-operation-id = "setSlug"');
    expect(toml).not.toContain('include-operation-id = "createTicket"');
  });

  test('carry no tag where the good answer is a redirect', () => {
    expect(made('slug_invalid', {}).tags.followLink).toEqual({ 302: [] });
  });

  test('are refused when they explain nothing', () => {
    expect(() => made('slug_taken', { beyond_schema: 'why' })).toThrow('slug_taken: beyond_schema is needless with status 409');
    expect(() => made('invalid_json', { beyond_schema: { getMe: 'why' } })).toThrow('names getMe, which does not answer it');
    const getMe = document.paths['/v1/referrals/me']?.get;
    expect(() =>
      schemathesisFiles({ ...document, paths: { '/me': { get: { ...getMe, 'x-beyond-schema': 'why' } as never } } }, {}),
    ).toThrow('getMe: x-beyond-schema, but its good answers are 2xx');
  });
});
