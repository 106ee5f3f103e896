import type { Caller } from '../database/caller.ts';
import type { Tx } from '../database/transaction.ts';
import type { Deps } from '../deps.ts';
import type { OperationId, operations, operationTable } from './contract.ts';
import type { JsonText } from './json-text.ts';
import type { Next } from './paging.ts';

type Part<Id extends OperationId, Name extends 'path' | 'query' | 'header'> =
  operations[Id]['parameters'] extends Partial<Record<Name, infer Given>>
    ? OrNothing<Exclude<Given, undefined>>
    : never;

type OrNothing<Given> = [Given] extends [never] ? Readonly<Record<string, never>> : Given;

type Body<Id extends OperationId> = operations[Id] extends { requestBody?: { content: infer Sent } }
  ? Exclude<Sent, undefined>[keyof Exclude<Sent, undefined>]
  : undefined;

/** What an operation is given: everything typed by the contract and checked against it before. */
export interface Context<Id extends OperationId> {
  readonly path: Part<Id, 'path'>;
  readonly query: Part<Id, 'query'>;
  /** The headers that the contract names for this operation, by their lower-case names. */
  readonly headers: LowerCaseKeys<Part<Id, 'header'>>;
  readonly body: Body<Id>;
  /** The bytes of the body as they came, where a signature over them is to be checked. */
  readonly raw: (typeof operationTable)[Id]['rawBody'] extends true ? Uint8Array : undefined;
  /** The transaction of this request, inside the caller's practice and role. It commits when the operation returns. */
  readonly tx: Tx;
  readonly caller: Caller;
  /** `app_now()` as the transaction began. After waiting for a lock, ask `databaseNow(tx)` again. */
  readonly now: Date;
  /** The caller's address as an HMAC under today's key; fit to be compared, not to be read. */
  readonly address: string;
  readonly deps: Deps;
  /** Of a list: says where the next page is, which begins behind that place; null where there is none. `query.cursor` is such a place. */
  readonly next: (place: string | null) => Next;
  /** Does something once the transaction has committed; a failure is logged and does not reach the caller. */
  after(act: () => Promise<void> | void): void;
}

type LowerCaseKeys<Given> = { [Name in keyof Given as Name extends string ? Lowercase<Name> : never]: Given[Name] };

type Success = 200 | 201 | 202 | 204;

type Content<Declared> = Declared extends { content: infer Types }
  ? { readonly body: Types[keyof Types] | JsonText<Types[keyof Types]> }
  : { readonly body?: undefined };

/** A success that the contract declares for this operation: one member per status. Everything else is refused. */
export type Answer<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses'] & Success]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
  } & Content<operations[Id]['responses'][Status]>;
}[keyof operations[Id]['responses'] & Success];

/** One operation of the contract: load, decide, change, answer. */
export type Handler<Id extends OperationId> = (context: Context<Id>) => Promise<Answer<Id>>;

/**
 * An operation that happens once per `Idempotency-Key`; where the contract leaves the key to the caller, once per call without
 * one. `act` does it and returns the id of what now exists;
 * `render` says what that looks like, for the first call and for each repetition alike: the answer is never stored.
 */
export interface Idempotent<Id extends OperationId> {
  readonly resource: string;
  readonly act: (context: Context<Id>) => Promise<string>;
  readonly render: (context: Context<Id>, resourceId: string) => Promise<Answer<Id>>;
}

/** A context without a transaction, and the way to one. */
export interface OutsideContext<Id extends OperationId> extends Omit<Context<Id>, 'tx' | 'now' | 'after'> {
  /** A transaction inside the caller's practice and role, committed when `work` returns; then comes what it left for afterwards. */
  readonly transaction: <T>(work: (context: Context<Id>) => Promise<T>) => Promise<T>;
}

/**
 * An operation that asks somebody outside, and keeps no transaction open meanwhile: others would wait for its locks and its
 * connection for as long as that takes.
 */
export type Outside<Id extends OperationId> = (context: OutsideContext<Id>) => Promise<Answer<Id>>;

/** An operation as the router takes it. */
export type Operation<Id extends OperationId> = { readonly id: Id } & (
  | { readonly handle: Handler<Id>; readonly idempotent?: undefined; readonly outside?: undefined }
  | { readonly handle?: undefined; readonly idempotent: Idempotent<Id>; readonly outside?: undefined }
  | { readonly handle?: undefined; readonly idempotent?: undefined; readonly outside: Outside<Id> }
);

/** Declares the operation of that name; path, method and shapes come from the contract. */
export const operation = <Id extends OperationId>(
  id: Id,
  does: Handler<Id> | { readonly idempotent: Idempotent<Id> } | { readonly outside: Outside<Id> },
): Operation<Id> => (typeof does === 'function' ? { id, handle: does } : { id, ...does });
