import { type Break, unique } from './breaks.ts';
import { compareBodies, compareParameters } from './compare-calls.ts';
import type { Comparison } from './compare-schemas.ts';
import { type Contract, type Operation, resolve, type Schema, type Security } from './contract.ts';

/** What a program written against `before` can no longer rely on in `after`. Additions break nothing. */
export function compareContracts(before: Contract, after: Contract): Break[] {
  const comparison: Comparison = { before, after, seen: new Map() };
  const now = new Map(callsOf(after.paths).map((call) => [call.address, call]));
  const calls = callsOf(before.paths).flatMap(({ address, name, operation }): readonly Break[] => {
    const same = now.get(address);
    return same
      ? compareOperations(comparison, name, [operation, same.operation])
      : [{ at: name, rule: 'operation-removed' }];
  });
  return unique([...calls, ...compareWebhooks(comparison), ...compareProblems(comparison)]);
}

interface Call {
  /** Method and path; how a part of the path is called is nobody's concern. */
  readonly address: string;
  readonly name: string;
  readonly operation: Operation;
}

function callsOf(paths: Contract['paths'] = {}): Call[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const address = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
      return { address, name: operation.operationId ?? address, operation };
    }),
  );
}

function compareOperations(
  comparison: Comparison,
  name: string,
  [before, after]: readonly [Operation, Operation],
): readonly Break[] {
  const limit = after['x-body-limit'];
  return [
    ...(before.operationId === after.operationId ? [] : [{ at: name, rule: 'operation-renamed' } as const]),
    ...(limit !== undefined && limit < (before['x-body-limit'] ?? Infinity)
      ? [{ at: name, rule: 'body-limit-lowered' } as const]
      : []),
    ...compareSecurity(comparison, name, [before, after]),
    ...compareParameters(comparison, name, [before.parameters ?? [], after.parameters ?? []]),
    ...compareRequests(comparison, name, [before, after]),
    ...compareAnswers(comparison, name, [before, after]),
  ];
}

/** Each way in which a caller could show who it is must still do, with nothing more to show. */
function compareSecurity(
  { before, after }: Comparison,
  name: string,
  [old, now]: readonly [Operation, Operation],
): Break[] {
  const ways = waysIn(now.security ?? after.security);
  return waysIn(old.security ?? before.security)
    .filter((way) => !ways.some((other) => other.every((scheme) => way.includes(scheme))))
    .map((way) => ({ at: `${name} ${way.join(' + ') || 'without a key'}`, rule: 'security-narrowed' }));
}

const waysIn = (security: readonly Security[] = []) => (security.length > 0 ? security.map(Object.keys) : [[]]);

function compareRequests(
  comparison: Comparison,
  name: string,
  [before, after]: readonly [Operation, Operation],
): readonly Break[] {
  const old = before.requestBody && resolve(comparison.before, before.requestBody).value;
  const now = after.requestBody && resolve(comparison.after, after.requestBody).value;
  const isNeeded = now?.required === true && old?.required !== true;
  return [
    ...(isNeeded ? [{ at: name, rule: 'body-required' } as const] : []),
    ...(old ? compareBodies(comparison, 'sent', `${name} body`, [old, now ?? {}]) : []),
  ];
}

function compareAnswers(
  comparison: Comparison,
  name: string,
  [before, after]: readonly [Operation, Operation],
): readonly Break[] {
  return Object.entries(before.responses ?? {}).flatMap(([status, answer]): readonly Break[] => {
    const same = after.responses?.[status];
    if (!same) return [{ at: `${name} ${status}`, rule: 'status-removed' }];
    const { name: shared, value } = resolve(comparison.before, answer);
    const other = resolve(comparison.after, same).value;
    return compareBodies(comparison, 'answered', shared ?? `${name} ${status}`, [value, other]);
  });
}

/** What the platform sends of its own accord is read as an answer is. */
function compareWebhooks(comparison: Comparison): Break[] {
  const { before, after } = comparison;
  return Object.entries(before.webhooks ?? {}).flatMap(([event, item]): readonly Break[] => {
    const [old, now] = [item.post?.requestBody, after.webhooks?.[event]?.post?.requestBody];
    if (!old) return [];
    if (!now) return [{ at: event, rule: 'webhook-removed' }];
    const bodies = [resolve(before, old).value, resolve(after, now).value] as const;
    return compareBodies(comparison, 'answered', event, bodies);
  });
}

/** The registry of problems says with which status each comes. */
function compareProblems({ before, after }: Comparison): Break[] {
  const [old, now] = [statuses(before), statuses(after)];
  return Object.keys(old)
    .filter((code) => code in now && old[code]?.status !== now[code]?.status)
    .map((code) => ({ at: `ProblemCode "${code}"`, rule: 'problem-code-moved' }));
}

function statuses({ components }: Contract): Record<string, { status: number } | undefined> {
  const registry = components?.schemas?.ProblemCode as Schema | undefined;
  return (registry?.['x-codes'] ?? {}) as Record<string, { status: number }>;
}
