import { randomUUID } from 'node:crypto';
import { operationTable, type OperationEntry, type OperationId } from '../../src/http/contract.ts';
import type { Arranged } from './arrange.ts';
import { credentialsOf, type CallerName, type Linked, type World } from './callers.ts';

/** Calls an operation, as arranged, in the name of a caller; of a link holder, who may hold a link to another thing. */
export async function call(
  world: World,
  id: OperationId,
  caller: CallerName,
  arranged: Arranged,
  another: Linked = linkedOf({ names: [] }),
): Promise<Response> {
  const { method, path }: OperationEntry = operationTable[id];
  const { key, headers } = await credentialsOf(caller, world, { linked: linkedOf(arranged), another });
  const url = new URL(`http://platform.test/v1${path.replace(/\{\w+\}/, arranged.id ?? '')}`);
  url.search = arranged.query ?? '';
  if (key !== undefined) url.searchParams.set('key', key);
  const contentType = arranged.form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  return world.platform.fetch(`${url.pathname}${url.search}`, {
    method,
    headers: {
      ...headers,
      'content-type': contentType,
      'idempotency-key': randomUUID(),
      'if-match': '*',
      ...arranged.headers,
    },
    ...(method === 'GET' ? {} : { body: arranged.form ?? JSON.stringify(arranged.body ?? {}) }),
  });
}

/** What a link to what is arranged is for. */
export const linkedOf = (arranged: Arranged): Linked =>
  arranged.linked ?? { purpose: 'manage_booking', id: arranged.id ?? randomUUID() };

/** Success, or the code of the refusal. */
export const heard = async (response: Response): Promise<string> =>
  response.ok ? 'success' : ((await response.json()) as { code: string }).code;

/** The same call, naming something else in place of one thing. */
export const renamed = (arranged: Arranged, name: string, other: string): Arranged =>
  JSON.parse(JSON.stringify(arranged).replaceAll(name, other)) as Arranged;

/** An answer, but for what is never the same twice. */
export const seen = async (response: Response): Promise<unknown> => {
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
  const body = (await response.text()).replace(/"requestId":"[^"]*"/, '');
  return { status: response.status, headers, body };
};
