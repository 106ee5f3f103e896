import type { Break, Rule } from './breaks.ts';
import type { Direction } from './compare-schemas.ts';
import type { Schema } from './contract.ts';
import { allowsAll } from './patterns.ts';

const most = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const least = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const exact = ['multipleOf', 'uniqueItems'];

type Pair = readonly [before: unknown, after: unknown];

/** What a change of the values that a schema allows breaks: a list of them, limits, the form of a text, the default. */
export function compareValues(
  direction: Direction,
  at: string,
  [before, after]: readonly [Schema, Schema],
): readonly Break[] {
  const changed = (keywords: readonly string[], rule: Rule, isBroken: (pair: Pair) => boolean) =>
    keywords
      .filter((keyword) => isBroken([before[keyword], after[keyword]]))
      .map((keyword) => ({ at: `${at} ${keyword}`, rule }));
  const values = valuesLost(direction, at, before, after);
  if (direction === 'answered') {
    return [
      ...values,
      ...changed(['format'], 'format-changed', ([old, now]) => old !== undefined && old !== now),
      ...changed(['pattern'], 'format-changed', ([old, now]) => !allowsAll(old, now)),
    ];
  }
  return [
    ...values,
    ...changed(['format'], 'format-changed', isNew),
    ...changed(['pattern'], 'format-changed', ([old, now]) => !allowsAll(now, old)),
    ...changed(most, 'limit-tightened', ([old, now]) => isNumber(now) && !(isNumber(old) && old <= now)),
    ...changed(least, 'limit-tightened', ([old, now]) => isNumber(now) && !(isNumber(old) && old >= now)),
    ...changed(exact, 'limit-tightened', isNew),
    ...changed(['default'], 'default-changed', ([old, now]) => JSON.stringify(old) !== JSON.stringify(now)),
  ];
}

const isNew = ([old, now]: Pair) => now !== undefined && now !== false && now !== old;

const isNumber = (value: unknown) => typeof value === 'number';

/** Answers may have new values, but none may go: a program that waits for one would wait for ever. */
function valuesLost(direction: Direction, at: string, before: Schema, after: Schema): Break[] {
  const [old, now] = [allowed(before), allowed(after)];
  if (now === undefined) return [];
  if (old === undefined) return direction === 'sent' ? [{ at: `${at} enum`, rule: 'value-removed' }] : [];
  const rule = at === 'ProblemCode' ? 'problem-code-removed' : 'value-removed';
  return old.filter((value) => !now.includes(value)).map((value) => ({ at: `${at} ${JSON.stringify(value)}`, rule }));
}

const allowed = ({ enum: values, const: only }: Schema) => values ?? (only === undefined ? undefined : [only]);
