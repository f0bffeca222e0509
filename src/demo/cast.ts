import { createHash } from 'node:crypto';
import { words } from '../core/words.ts';
import type { Chance } from './chance.ts';

/** Somebody in the demo. */
export interface Person {
  userId: string;
  name: string;
  slug: string;
}

const FIRST = words(`
  Ada Alan Amara Anders Aylin Beatriz Carlos Chiara Chidi Dmitri Elif Emil Farah Felix
  Grace Hana Hugo Ines Ivan Jonas Kaito Katherine Lena Liam Lucia Malik Mara Mei Nadia
  Noor Olga Omar Priya Rafael Rosa Sami Sofia Tariq Tove Yara Yusuf Zoe
`);
const LAST = words(`
  Almeida Bauer Costa Dubois Eriksen Fischer Garcia Haddad Ito Jansen Kaya Lindqvist Moreau
  Novak Okafor Petrov Quinn Rossi Santos Tanaka Ueda Vogel Weber Yilmaz Zhang
`);

/** The two people whom the printed calls are about: Ada of the contract's examples, and somebody who is to be promoted. */
export const ADA = person('Ada Lovelace', '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e');
export const MARGARET = person('Margaret Hamilton', '3f9b2c10-7d4e-4a1b-9c2a-1e5f8b6d0a44');

/** The others of the contract's examples: who brought Ada, and whom she brought first. */
export const GRACE = person('Grace Hopper', '9d1f7c3a-52e8-4b06-a4d9-0c6e8f2b7a15');
export const MARY = person('Mary Jackson', 'c25f9b83-04ae-4d17-b6e2-f1a7d3905c68');
export const DOROTHY = person('Dorothy Vaughan', '41d8c6f0-7e2b-4a95-9c13-5b0f8e6d2a74');
export const KATHERINE = person('Katherine Johnson', 'b7a0e5d2-1c94-4f38-8d6b-92e3f1a4c570');

/** So many different people, always the same ones; Ada and Margaret are the first. */
export function cast(size: number, luck: Chance): Person[] {
  const people = new Map([ADA, MARGARET].map((known) => [known.name, known]));
  while (people.size < size) {
    const name = `${luck.pick(FIRST)} ${luck.pick(LAST)}`;
    if (!people.has(name)) people.set(name, person(name, idOf(name)));
  }
  return [...people.values()];
}

function person(name: string, userId: string): Person {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return { userId, name, slug };
}

/** A version 4 UUID that depends on the name alone. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`demo ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
