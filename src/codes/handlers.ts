import { type Handlers, togetherInOne } from '../http/contract.ts';
import { versionReader } from '../programme/read-version.ts';
import { codeView, publicCodeView } from './code.view.ts';
import { deleteCode } from './delete-code.ts';
import { type Following, followLink } from './follow-link.ts';
import { resolveCode } from './resolve-code.ts';
import { setSlug } from './set-slug.ts';

/** A link is no page to be found. */
const NO_INDEX = { 'x-robots-tag': 'noindex' } as const;

export function codeHandlers(): Pick<Handlers, 'setSlug' | 'deleteCode' | 'resolveCode' | 'followLink'> {
  return {
    setSlug: async ({ tx, actor, body }) => ({ status: 200, body: { code: codeView(await setSlug(tx, actor, body.slug)) } }),
    deleteCode: async ({ tx, actor }) => {
      await deleteCode(tx, actor);
      return { status: 200, body: { ok: true } };
    },
    resolveCode: async ({ db, path }) => ({ status: 200, body: publicCodeView(await resolveCode(db, path.code)) }),
    followLink: followLinksTogether(),
  };
}

function followLinksTogether(): Handlers['followLink'] {
  const readVersion = versionReader();
  return togetherInOne<'followLink'>({
    async answer(db, calls) {
      const followings: Following[] = [];
      for (const { path, request } of calls) {
        const isVisit = await request.isVisit();
        followings.push({ text: path.code, planted: request.cookies.ref_code, isVisit, search: request.search });
      }
      return (await followLink(db, readVersion, followings)).map(({ location, plant }) => ({
        ...{ status: 302, location, headers: NO_INDEX },
        cookies: plant ? [{ name: 'ref_code', value: plant.code, maxAge: plant.maxAge }] : [],
      }));
    },
    sizeOf: () => 1,
  });
}
