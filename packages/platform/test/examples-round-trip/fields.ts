import { contract, resolved } from '../../src/http/contract.ts';

/**
 * The fields of some answers, as paths: `.data[].therapist.name`. What a practice asks, and in which languages it says a
 * thing, are its own words: such an object counts as one field.
 */
export const fieldsOf = (answers: readonly unknown[]): ReadonlySet<string> =>
  new Set(answers.flatMap((answer) => pathsOf('', answer)));

/** What `some` have and `others` lack. */
export const missingIn = (others: ReadonlySet<string>, some: ReadonlySet<string>): string[] =>
  [...some].filter((path) => !others.has(path));

/** The fields that are null somewhere in these answers: of what may lie in them, they say nothing. */
export const nullIn = (answers: readonly unknown[]): ReadonlySet<string> =>
  new Set(answers.flatMap((answer) => nullsOf('', answer)));

/** Whether a path lies in one of these, at whatever depth: `.data[].price.amount` is in `.data[].price` and in `.data`. */
export const isWithin = (paths: ReadonlySet<string>, path: string): boolean => {
  const around = path.replace(/(?:\[\]|\.[^.[]*)$/, '');
  return around !== path && (paths.has(around) || isWithin(paths, around));
};

const pathsOf = (path: string, value: unknown): string[] => [
  path,
  ...partsOf(path, value).flatMap(([name, part]) => pathsOf(name, part)),
];

const nullsOf = (path: string, value: unknown): string[] =>
  value === null ? [path] : partsOf(path, value).flatMap(([name, part]) => nullsOf(name, part));

const partsOf = (path: string, value: unknown): [string, unknown][] => {
  if (Array.isArray(value)) return value.map((item) => [`${path}[]`, item]);
  if (!isObject(value) || worded.has(path.split('.').at(-1) ?? '')) return [];
  return Object.entries(value).map(([key, part]) => [`${path}.${key}`, part]);
};

/** Fields whose keys are somebody's words: what a practice asks, and in which languages it says a thing. */
const worded: ReadonlySet<string> = new Set(wordedIn(contract));

function wordedIn(thing: object): string[] {
  const { properties = {} } = thing as { properties?: Readonly<Record<string, object>> };
  const named = Object.keys(properties).filter((name) => isWorded(resolved(properties[name])));
  return [...named, ...Object.values(thing).flatMap((part) => (isObject(part) ? wordedIn(part) : []))];
}

function isWorded(schema: { additionalProperties?: unknown } | undefined): boolean {
  return isObject(schema?.additionalProperties);
}

function isObject(thing: unknown): thing is object {
  return typeof thing === 'object' && thing !== null;
}
