import { pageAnswer, pageOf } from '../core/page.ts';
import { type Handlers, togetherInOne } from '../operations/contract.ts';
import { versionReader } from '../programme/read-version.ts';
import { codeView, publicCodeView, userCodeView } from './code.view.ts';
import { deleteCode } from './delete-code.ts';
import { disableCode } from './disable-code.ts';
import { type Following, followLink } from './follow-link.ts';
import { CODE_ORDER, listUserCodes } from './list-user-codes.ts';
import { plantedCode } from './planted-code.ts';
import { releaseCode } from './release-code.ts';
import { resolveCode } from './resolve-code.ts';
import { setSlug } from './set-slug.ts';

/** A link is no page to be found. */
const NO_INDEX = { 'x-robots-tag': 'noindex' } as const;

type CodeOperations = 'setSlug' | 'deleteCode' | 'resolveCode' | 'followLink' | 'listUserCodes' | 'disableCode' | 'releaseCode';

export function codeHandlers(): Pick<Handlers, CodeOperations> {
  return {
    setSlug: async ({ tx, actor, body }) => ({ status: 200, body: { code: codeView(await setSlug(tx, actor, body.slug)) } }),
    deleteCode: async ({ tx, actor }) => {
      await deleteCode(tx, actor);
      return { status: 200, body: { ok: true } };
    },
    resolveCode: async ({ db, path }) => ({ status: 200, body: publicCodeView(await resolveCode(db, path.code)) }),
    followLink: followLinksTogether(),
    listUserCodes: async ({ db, path, request }) => {
      const page = pageOf(CODE_ORDER, request);
      return { status: 200, ...pageAnswer(page, await listUserCodes(db, path.user_id, page), userCodeView) };
    },
    disableCode: async ({ tx, path }) => ({ status: 200, body: userCodeView(await disableCode(tx, path.code)) }),
    releaseCode: async ({ tx, path }) => ({ status: 200, body: userCodeView(await releaseCode(tx, path.code)) }),
  };
}

function followLinksTogether(): Handlers['followLink'] {
  const readVersion = versionReader();
  return togetherInOne<'followLink'>({
    async answer(db, calls) {
      const followings: Following[] = [];
      for (const { path, request } of calls) {
        const isVisit = await request.isVisit();
        followings.push({ text: path.code, planted: plantedCode(request.cookies.refCodes), isVisit, search: request.search });
      }
      return (await followLink(db, readVersion, followings)).map(({ location, plant }) => ({
        status: 302,
        location,
        headers: NO_INDEX,
        cookies: plant ? [{ name: 'ref_code', value: plant.code, maxAge: plant.maxAge }] : [],
      }));
    },
    sizeOf: () => 1,
  });
}
