import type { Break } from './breaks.ts';
import { type Comparison, compareSchemas, type Direction } from './compare-schemas.ts';
import { type Body, type Contract, type Operation, type Parameter, resolve } from './contract.ts';

type Parameters = NonNullable<Operation['parameters']>;

/** What a call carries beside its body: in the path, the query and the headers. */
export function compareParameters(
  comparison: Comparison,
  name: string,
  [before, after]: readonly [Parameters, Parameters],
): readonly Break[] {
  const old = byPlace(comparison.before, before);
  const now = byPlace(comparison.after, after);
  const demanded = [...now]
    .filter(([place, { required }]) => required === true && old.get(place)?.required !== true)
    .map(([, parameter]) => ({ at: `${name} ${parameter.name}`, rule: 'parameter-required' as const }));
  const changed = [...old].flatMap(([place, parameter]): readonly Break[] => {
    const at = `${name} ${parameter.name}`;
    const other = now.get(place);
    if (!other) return [{ at, rule: 'parameter-removed' }];
    return compareSchemas(comparison, 'sent', at, [parameter.schema ?? {}, other.schema ?? {}]);
  });
  return [...demanded, ...changed];
}

/** Parts of a path are known by their order, headers whatever their case. */
function byPlace(contract: Contract, parameters: Parameters): Map<string, Parameter> {
  const resolved = parameters.map((each) => resolve<Parameter>(contract, each).value);
  const inPath = resolved.filter((each) => each.in === 'path');
  return new Map(
    resolved.map((each) => {
      const name = each.in === 'header' ? each.name.toLowerCase() : each.name;
      return [`${each.in} ${each.in === 'path' ? inPath.indexOf(each) : name}`, each];
    }),
  );
}

/** A body with its headers, for each type it can have. */
export function compareBodies(
  comparison: Comparison,
  direction: Direction,
  at: string,
  [before, after]: readonly [Body, Body],
): readonly Break[] {
  const headers = new Set(Object.keys(after.headers ?? {}).map((name) => name.toLowerCase()));
  const gone = Object.keys(before.headers ?? {})
    .filter((name) => !headers.has(name.toLowerCase()))
    .map((name) => ({ at: `${at} ${name}`, rule: 'header-removed' as const }));
  const contents = Object.entries(before.content ?? {}).flatMap(([type, { schema = {} }]): readonly Break[] => {
    const other = after.content?.[type];
    if (!other) return [{ at: `${at} ${type}`, rule: 'media-type-removed' }];
    const kind = type === 'application/problem+json' ? 'refused' : direction;
    return compareSchemas(comparison, kind, at, [schema, other.schema ?? {}]);
  });
  return [...gone, ...contents];
}
