import { pageOf } from '../core/page.ts';
import type { Handlers } from '../http/contract.ts';
import { codeView, publicCodeView, userCodeView } from './code.view.ts';
import { deleteCode } from './delete-code.ts';
import { disableCode } from './disable-code.ts';
import { followLink } from './follow-link.ts';
import { listUserCodes } from './list-user-codes.ts';
import { releaseCode } from './release-code.ts';
import { resolveCode } from './resolve-code.ts';
import { setSlug } from './set-slug.ts';

type CodeOperations = 'setSlug' | 'deleteCode' | 'resolveCode' | 'followLink' | 'listUserCodes' | 'disableCode' | 'releaseCode';

export const codeHandlers: Pick<Handlers, CodeOperations> = {
  setSlug: async ({ tx, actor, body }) => ({ status: 200, body: { code: codeView(await setSlug(tx, actor, body.slug)) } }),
  deleteCode: async ({ tx, actor }) => {
    await deleteCode(tx, actor);
    return { status: 200, body: { ok: true } };
  },
  resolveCode: async ({ db, path }) => ({ status: 200, body: publicCodeView(await resolveCode(db, path.code)) }),
  followLink: async ({ tx, path, request }) => {
    const { location, plant } = await followLink(tx, path.code, request.cookies.ref_code, request.query);
    return { status: 302, location, cookies: plant ? [{ name: 'ref_code', value: plant.code, maxAge: plant.maxAge }] : [] };
  },
  listUserCodes: async ({ db, path, request }) => {
    const rows = await listUserCodes(db, path.user_id, pageOf(request.query));
    return { status: 200, body: { items: rows.map(userCodeView) } };
  },
  disableCode: async ({ tx, path }) => ({ status: 200, body: userCodeView(await disableCode(tx, path.code)) }),
  releaseCode: async ({ tx, path }) => ({ status: 200, body: userCodeView(await releaseCode(tx, path.code)) }),
};
