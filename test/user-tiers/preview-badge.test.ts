import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { BADGE, TIERS, tierDraft } from '../support/user-tiers.ts';
import { HOSTILE } from './hostile-badges.ts';

const path = `${TIERS}/badge-preview`;

test('the preview answers what is then kept, and what is taken out', async ({ server }) => {
  for (const svg of [BADGE, BADGE.replace('<path', '<script>alert(1)</script><path onclick="alert(2)"')]) {
    const { status, body } = await server.admin('POST', path, { svg });
    expect(status).toBe(200);
    const { body: saved } = await server.admin('POST', TIERS, tierDraft({ svg }));
    expect(body).toEqual({ svg: saved.svg, badge_removed: saved.badge_removed });
  }
});

test('what was taken out is named', async ({ server }) => {
  const { body } = await server.admin('POST', path, { svg: BADGE.replace('<path', '<script>alert(1)</script><path onclick="alert(2)"') });
  expect(body).toEqual({ svg: BADGE, badge_removed: ['onclick on path', 'script'] });
});

test('no badge is refused by one and kept by the other', async ({ server }) => {
  for (const { svg } of HOSTILE.slice(0, 20)) {
    const [seen, saved] = [await server.admin('POST', path, { svg }), await server.admin('POST', TIERS, tierDraft({ svg }))];
    expect([seen.status, seen.body.error, seen.body.svg]).toEqual([
      saved.status === 201 ? 200 : saved.status,
      saved.body.error,
      saved.body.svg,
    ]);
  }
});

refusesInOrder('previewBadge', {
  good: (attempt) => {
    attempt.body = { svg: BADGE };
  },
  own: [
    {
      tag: 'badge_invalid',
      promise: 'a document that breaks off is refused',
      spoil: (attempt) => {
        attempt.body = { svg: '<svg' };
      },
    },
  ],
});
