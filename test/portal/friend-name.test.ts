import { expect, test } from 'vitest';
import { words as de } from '../../generated/words/portal/de.ts';
import { words as en } from '../../generated/words/portal/en.ts';
import { friendName } from '../../src/portal/frame/friend-name.ts';
import type { Terms } from '../../src/sdk/typescript/sdk.ts';

const terms = (showInviteeNames: boolean) => ({ showInviteeNames }) as Terms;

test('a friend is called by name, where the programme shows it', () => {
  expect(friendName('Noor Yilmaz', terms(true), en)).toBe('Noor Yilmaz');
  expect(friendName('User 3f8c', terms(false), en)).toBe('A friend');
  expect(friendName(null, terms(false), de)).toBe('Jemand');
});

test('who was erased is called so in the language of the page, whatever the programme shows', () => {
  expect(friendName('Deleted user', terms(true), de)).toBe('Gelöschter Nutzer');
  expect(friendName('Deleted user', terms(false), en)).toBe('Deleted user');
});
