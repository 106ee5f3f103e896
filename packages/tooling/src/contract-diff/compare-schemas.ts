import { type Break, type Rule, unique } from './breaks.ts';
import type { Contract, Schema } from './contract.ts';
import { compareValues } from './compare-values.ts';
import { type Way, waysOf } from './ways.ts';

/** Which way a value travels: what is sent must still be accepted, what is answered must still be understood. */
export type Direction = 'sent' | 'answered';

/** What a body is: a refusal may be another problem at any time, since its code says which. */
export type Kind = Direction | 'refused';

/** The two contracts, and what was compared already: schemas refer to themselves and to each other. */
export interface Comparison {
  readonly before: Contract;
  readonly after: Contract;
  readonly seen: Map<string, readonly Break[]>;
}

/** What a change of a schema breaks; `at` says where it stands, unless it has a name of its own. */
export function compareSchemas(
  comparison: Comparison,
  kind: Kind,
  at: string,
  [before, after]: readonly [Schema, Schema],
): readonly Break[] {
  const old = waysOf(comparison.before, before);
  const now = waysOf(comparison.after, after);
  if (kind === 'sent') return unique(compareSent(comparison, at, old, now));
  const isTold = kind === 'refused' || [...old, ...now].some(({ schema }) => 'discriminator' in schema);
  return unique(isTold ? compareChoices(comparison, at, old, now) : compareAnswered(comparison, at, old, now));
}

/** Each kind of value that could be sent must still be accepted. */
function compareSent(comparison: Comparison, at: string, old: readonly Way[], now: readonly Way[]): readonly Break[] {
  return old.flatMap((way): readonly Break[] => {
    const ways = likeliest(
      way,
      now.filter(({ type }) => accepts(type, way.type)),
    );
    if (ways.length === 0) return [{ at: `${at} ${way.type ?? 'anything'}`, rule: 'type-narrowed' }];
    return fewest(ways.map((other) => compareWays(comparison, 'sent', at, [way, other])));
  });
}

/** Each kind of value that may be answered must be one that was known. */
function compareAnswered(
  comparison: Comparison,
  at: string,
  old: readonly Way[],
  now: readonly Way[],
): readonly Break[] {
  return now.flatMap((way): readonly Break[] => {
    const ways = likeliest(
      way,
      old.filter(({ type }) => accepts(type, way.type) || accepts(way.type, type)),
    );
    if (ways.length === 0) return [{ at: `${at} ${way.type ?? 'anything'}`, rule: 'type-widened' }];
    return fewest(ways.map((other) => compareWays(comparison, 'answered', at, [other, way])));
  });
}

/** Where a field says which of several shapes is meant, there may be new shapes, but none may go. */
function compareChoices(
  comparison: Comparison,
  at: string,
  old: readonly Way[],
  now: readonly Way[],
): readonly Break[] {
  return old.flatMap((way): readonly Break[] => {
    const same = now.find(({ name }) => name === way.name);
    if (same) return compareWays(comparison, 'answered', at, [way, same]);
    const isThere = now.some((other) => compareWays(comparison, 'answered', at, [way, other]).length === 0);
    return isThere ? [] : [{ at: `${at} ${way.name ?? ''}`, rule: 'choice-removed' }];
  });
}

/** Those of the same name, if there are any. */
function likeliest(way: Way, others: readonly Way[]): readonly Way[] {
  const same = others.filter(({ name }) => name !== undefined && name === way.name);
  return same.length > 0 ? same : others;
}

function accepts(wide: string | undefined, narrow: string | undefined): boolean {
  return wide === undefined || wide === narrow || (wide === 'number' && narrow === 'integer');
}

const fewest = (lists: readonly (readonly Break[])[]) =>
  lists.reduce((least, each) => (each.length < least.length ? each : least));

function compareWays(
  comparison: Comparison,
  direction: Direction,
  where: string,
  [before, after]: readonly [Way, Way],
): readonly Break[] {
  const at = before.name ?? where;
  const key = `${direction} ${before.name ?? ''} ${after.name ?? ''} ${before.type ?? ''}`;
  const isNamed = before.name !== undefined && after.name !== undefined;
  const known = isNamed ? comparison.seen.get(key) : undefined;
  if (known) return known;
  if (isNamed) comparison.seen.set(key, []); // a schema that holds itself is compared once
  const breaks = [
    ...compareValues(direction, at, [before.schema, after.schema]),
    ...compareFields(comparison, direction, at, [before.schema, after.schema]),
    ...compareParts(comparison, direction, at, [before.schema, after.schema]),
  ];
  if (isNamed) comparison.seen.set(key, breaks);
  return breaks;
}

function compareFields(
  comparison: Comparison,
  direction: Direction,
  at: string,
  [before, after]: readonly [Schema, Schema],
): readonly Break[] {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const [oldMust, nowMust] = [before.required ?? [], after.required ?? []];
  const isSent = direction === 'sent';
  const isRefused = isSent ? after.additionalProperties === false : true;
  const missing = isSent
    ? nowMust.filter((name) => !oldMust.includes(name))
    : oldMust.filter((name) => !nowMust.includes(name) && name in now);
  const rule: Rule = isSent ? 'field-required' : 'field-optional';
  return [
    ...missing.map((name) => ({ at: `${at}.${name}`, rule })),
    ...Object.entries(old).flatMap(([name, field]): readonly Break[] => {
      const other = now[name];
      if (other) return compareSchemas(comparison, direction, `${at}.${name}`, [field, other]);
      return isRefused ? [{ at: `${at}.${name}`, rule: 'field-removed' }] : [];
    }),
  ];
}

/** The items of a list, the values of a map, and whether what is not known is refused. */
function compareParts(
  comparison: Comparison,
  direction: Direction,
  at: string,
  [before, after]: readonly [Schema, Schema],
): readonly Break[] {
  const [old, now] = [before.additionalProperties, after.additionalProperties];
  const isClosed = direction === 'sent' && before.type === 'object' && old !== false && now === false;
  return [
    ...(isClosed ? [{ at, rule: 'request-closed' } as const] : []),
    ...(before.items && after.items
      ? compareSchemas(comparison, direction, `${at}[]`, [before.items, after.items])
      : []),
    ...(typeof old === 'object' && typeof now === 'object'
      ? compareSchemas(comparison, direction, `${at}.*`, [old, now])
      : []),
  ];
}
