const LENGTH_MAX = 40;

/** A name as operators have it, made of what somebody is called elsewhere: null where nothing of that is left. */
export function operatorName(called: string): string | null {
  const plain = called
    .normalize('NFKD')
    .replace(/\p{M}/gu, '') // é is e with an accent
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LENGTH_MAX)
    .replace(/^-|-$/g, '');
  return plain === '' ? null : plain;
}
