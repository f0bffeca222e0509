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

/** The ids of the published examples belong to the two people whom the printed calls are about. */
const KNOWN: Person[] = [
  person('Ada Lovelace', '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e'),
  person('Grace Hopper', '3f9b2c10-7d4e-4a1b-9c2a-1e5f8b6d0a44'),
];

/** So many different people, always the same ones. */
export function cast(size: number, luck: Chance): Person[] {
  const people = new Map(KNOWN.map((known) => [known.name, known]));
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
