import { createAttune, type Answer, type Attune, type ListAnswer } from '@attune/sdk';
import type { operations } from '@attune/sdk/contract';
import { operationTable, type OperationEntry, type OperationId } from '../../src/http/contract.ts';
import type { Arranged } from '../caller-matrix/arrange.ts';
import { arrangements } from '../caller-matrix/arrangements.ts';
import type { World } from '../caller-matrix/callers.ts';
import { operationRights } from '../matrix/matrix.ts';

/** How an operation is called by the SDK, so that the real platform does what is wanted. */
export interface RoundTrip<Id extends OperationId> {
  /** Makes what the example of that name needs; what the caller matrix needs, when left out. */
  readonly arrange?: (world: World, example: string) => Promise<Arranged>;
  /** The example as it is sent. When left out, ids and secrets are what they are here in place of what they are there. */
  readonly sends?: (example: BodyOf<Id>, real: Readonly<Record<string, unknown>>) => BodyOf<Id>;
  /** By the method for it, and no other: what a method returns remembers its operation. */
  readonly call: (attune: Attune, asked: Asked<Id>) => Answer<Id> | ListAnswer<Id>;
}

/** What an operation is asked: of which thing, and with what. */
export interface Asked<Id extends OperationId> {
  readonly id: string;
  readonly body: BodyOf<Id>;
  readonly query: QueryOf<Id>;
  readonly headers: Readonly<Record<string, string>>;
}

export type RoundTrips = { readonly [Id in OperationId]: RoundTrip<Id> };

/** One call, as it went through the SDK and the platform. */
export interface Trip {
  readonly request: Request;
  /** What was sent, read from JSON; undefined when nothing was. */
  readonly sent: unknown;
  readonly status: number;
  /** What the platform answered, read from JSON where it is; undefined when nothing was. */
  readonly answered: unknown;
  /** What the SDK gave back. */
  readonly given: unknown;
}

/** Sends an example on its way: through the SDK to the platform, and back. */
export const travel = async <Id extends OperationId>(
  id: Id,
  { arrange = arrangements[id], sends = withIdsOf, call }: RoundTrip<Id>,
  world: World,
  example: { readonly name: string; readonly value: unknown },
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Trip> => {
  const arranged = await arrange(world, example.name);
  const body = sends(example.value as BodyOf<Id>, { ...arranged.body });
  const query = { ...Object.fromEntries(new URLSearchParams(arranged.query)), ...parameters } as QueryOf<Id>;
  const { attune, trip } = await recording(world, id, arranged);
  const given = await call(attune, { id: arranged.id ?? '', body, query, headers: arranged.headers ?? {} });
  return { ...trip(), given };
};

/** The SDK in the hands of the least of those who may: a visitor, or whoever holds the link to it, or the practice. */
const recording = async (world: World, id: OperationId, arranged: Arranged) => {
  const { platform, own } = world;
  const whoMay = [...(arranged.linked ? [] : ['visitor' as const]), 'linkHolder', 'secretKey'] as const;
  const caller = whoMay.find((name) => operationRights[id][name] === 'success');
  const linked = arranged.linked ?? { purpose: 'manage_booking', id: arranged.id ?? '' };
  const claims = { ...linked, practiceId: own.id, generation: 1 };
  const { session } = platform.deps.links.session(claims, await platform.clock.now());
  const trips: Omit<Trip, 'given'>[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const text = await request.clone().text();
    const init = { method: request.method, headers: request.headers, ...(text && { body: text }) };
    const response = await platform.fetch(pathname + search, init);
    const answered = read(await response.clone().text());
    trips.push({ request, sent: read(text), status: response.status, answered });
    return response;
  };
  const attune = createAttune({
    key: caller === 'secretKey' ? own.secretKey : own.publishableKey,
    ...(caller === 'linkHolder' ? { session } : {}),
    api: 'http://platform.test',
    maxRetries: 0,
    fetch,
  });
  const trip = () => {
    const [only, ...others] = trips;
    if (!only || others.length > 0) throw new Error(`${id} made ${String(trips.length)} requests in place of one`);
    return only;
  };
  return { attune, trip };
};

/** Whether a request went to the method and the address that the contract has for an operation. */
export const wentTo = ({ method, url }: Request, id: OperationId): boolean => {
  const entry: OperationEntry = operationTable[id];
  const address = new RegExp(`^/v1${entry.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return method === entry.method && address.test(new URL(url).pathname);
};

const withIdsOf = <Body>(example: Body, arranged: Readonly<Record<string, unknown>>): Body => {
  const real = Object.entries(arranged).filter(
    ([name]) => /(?:Ids?|[sS]ecret|token|reschedules)$/.test(name) && name in Object(example),
  );
  return example && { ...example, ...Object.fromEntries(real) };
};

const read = (text: string): unknown => {
  if (text === '') return undefined;
  return /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : text;
};

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { 'application/json': infer Json } }
    ? Json
    : undefined
  : undefined;

type QueryOf<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Query }
  ? NonNullable<Query>
  : undefined;
