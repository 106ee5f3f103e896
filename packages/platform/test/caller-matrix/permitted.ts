import { operationTable, type OperationEntry, type OperationId } from '../../src/http/contract.ts';
import { operationRights } from '../matrix/matrix.ts';
import type { Arranged } from './arrange.ts';
import { arrangements } from './arrangements.ts';
import { linkedOf } from './call.ts';
import { credentialsOf, type CallerName, type World } from './callers.ts';

type Headers = Readonly<Record<string, string>>;

/** What is sent in place of what was arranged. */
export interface Differing {
  readonly id?: string;
  readonly body?: object;
  /** The body as it is sent, whatever it is. */
  readonly raw?: string | ReadableStream;
  readonly headers?: Headers;
  /** Added to the query. */
  readonly query?: Headers;
  /** An operation at the same address. */
  readonly method?: string;
}

/** An operation with something to call it on, in the name of somebody who may. */
export interface Permitted {
  readonly arranged: Arranged;
  call(differing?: Differing): Promise<Response>;
}

export const operations: Readonly<Record<OperationId, OperationEntry>> = operationTable;
export const operationIds = Object.keys(operations) as OperationId[];

/** Makes something to call an operation on, early on the day of all rows, and says how to call it. */
export const permitted = async (world: World, id: OperationId): Promise<Permitted> => {
  await world.platform.clock.set('2026-03-02T06:00:00Z');
  const arranged = await arrangements[id](world);
  const linked = linkedOf(arranged);
  const caller = mayCall.find((name) => operationRights[id][name] === 'success') ?? 'withoutKey';
  const { key, headers: shown } = await credentialsOf(caller, world, { linked, another: linked });
  const call = ({ id: other, body, raw, headers = {}, query = {}, method = operations[id].method }: Differing = {}) => {
    const url = new URL(`http://platform.test/v1${operations[id].path.replace(/\{\w+\}/, other ?? arranged.id ?? '')}`);
    url.search = arranged.query ?? '';
    if (key !== undefined) url.searchParams.set('key', key);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const type = arranged.form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
    return world.platform.fetch(`${url.pathname}${url.search}`, {
      method,
      headers: { 'content-type': type, ...shown, ...arranged.headers, ...headers },
      ...(method === 'GET' ? {} : { body: raw ?? arranged.form ?? JSON.stringify(body ?? arranged.body ?? {}) }),
      ...(raw instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
  };
  return { arranged, call };
};

const mayCall: readonly CallerName[] = ['secretKey', 'linkHolder', 'visitor'];

/** `200`, or status and code of the problem. */
export const heardOf = async (response: Response): Promise<string> =>
  response.ok ? String(response.status) : `${response.status} ${((await response.json()) as { code: string }).code}`;
