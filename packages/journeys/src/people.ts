/** Somebody who books. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** A person whom nobody else's mail reaches. */
export function somebody(purpose: string): Person {
  return { firstName: 'Mia', lastName: 'Roth', email: `mia.${purpose}@example.org` };
}
