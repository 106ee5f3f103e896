const oneClass = /^\^(\[(?:[^\]\\]|\\.)+\])[+*]\$$/;

/**
 * Whether every text that `narrow` allows is allowed by `wide`, too. Known of patterns that repeat one class of characters;
 * of all others it is assumed only where they are the same.
 */
export function allowsAll(wide: unknown, narrow: unknown): boolean {
  if (wide === undefined || wide === narrow) return true;
  const [more, fewer] = [classOf(wide), classOf(narrow)];
  if (!more || !fewer) return false;
  return characters.every((character) => !fewer.test(character) || more.test(character));
}

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

function classOf(pattern: unknown): RegExp | undefined {
  const [, characterClass] = (typeof pattern === 'string' && oneClass.exec(pattern)) || [];
  return characterClass === undefined ? undefined : new RegExp(`^${characterClass}$`);
}
