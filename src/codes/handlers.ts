import { type Handlers, noting } from '../http/contract.ts';
import { codeView, publicCodeView } from './code.view.ts';
import { type Click, countClicks } from './count-clicks.ts';
import { deleteCode } from './delete-code.ts';
import { followLink } from './follow-link.ts';
import { resolveCode } from './resolve-code.ts';
import { setSlug } from './set-slug.ts';

export const codeHandlers: Pick<Handlers, 'setSlug' | 'deleteCode' | 'resolveCode' | 'followLink'> = {
  setSlug: async ({ tx, actor, body }) => ({ status: 200, body: { code: codeView(await setSlug(tx, actor, body.slug)) } }),
  deleteCode: async ({ tx, actor }) => {
    await deleteCode(tx, actor);
    return { status: 200, body: { ok: true } };
  },
  resolveCode: async ({ db, path }) => ({ status: 200, body: publicCodeView(await resolveCode(db, path.code)) }),
  followLink: noting<'followLink', Click>({
    async read({ db, path, request }) {
      const { location, plant, click } = await followLink(db, path.code, request.cookies.ref_code, request.search);
      const answer = { status: 302, location, headers: { 'x-robots-tag': 'noindex' } } as const;
      if (click === undefined || !(await request.isVisit())) return { answer, note: undefined };
      return { answer: { ...answer, cookies: plant ? [{ name: 'ref_code', value: plant.code, maxAge: plant.maxAge }] : [] }, note: click };
    },
    keep: countClicks,
  }),
};
