import type { Context as HonoContext } from 'hono';
import { readBody } from './body.ts';
import type { OperationEntry } from './contract.ts';
import { parseForm } from './form.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { parseJson } from './json.ts';
import { refuse } from './problem.ts';
import { readQuery } from './query.ts';
import type { Contracted } from './validate.ts';

/** A request's parts, read and found to be what the contract says. */
export interface Input {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The bytes of the body as they came, where the contract wants them kept. */
  readonly raw: Uint8Array | undefined;
}

/** Reads and checks a request: 400 for what cannot be read, 413 and 415, 422 with pointers for what breaks the schema. */
export const readInput = async (c: HonoContext, entry: OperationEntry, contracted: Contracted): Promise<Input> => {
  const { parameters, faultsOf } = contracted;
  const path = c.req.param() as Record<string, string>;
  const query = readQuery(new URL(c.req.url).search, parameters.query);
  const headers = readHeaders(c, entry, contracted);
  const bytes = await readBody(c.req.raw, entry.bodyLimit);
  const body = await readContent(c.req.raw, bytes, contracted);
  const errors = [
    ...faultsOf('path', path),
    ...faultsOf('query', query),
    ...faultsOf('header', headers),
    ...(contracted.bodyTypes.length > 0 ? faultsOf('body', body) : []),
  ];
  if (errors.length > 0) refuse('validation-failed', { errors });
  return { path, query, headers, body, raw: entry.rawBody ? bytes : undefined };
};

const readHeaders = (c: HonoContext, entry: OperationEntry, { parameters }: Contracted): Record<string, string> => {
  const given = parameters.header.map(({ name }) => [name.toLowerCase(), c.req.header(name)] as const);
  const headers = Object.fromEntries(
    given.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  );
  const key = headers['idempotency-key'];
  if (entry.idempotencyKey === 'required' && !key) refuse('idempotency-key-missing');
  if (entry.ifMatch === 'required' && !headers['if-match']) refuse('precondition-required');
  return key === undefined ? headers : { ...headers, 'idempotency-key': readIdempotencyKey(key) };
};

const readContent = async (
  request: Request,
  bytes: Uint8Array,
  { bodyTypes, bodyRequired, longestString }: Contracted,
): Promise<unknown> => {
  if (bodyTypes.length === 0) return undefined; // whatever came is not looked at, but is not without limit either
  const contentType = request.headers.get('content-type') ?? '';
  const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (!bodyRequired && bytes.length === 0 && mediaType === '') return {};
  if (!bodyTypes.includes(mediaType)) refuse('unsupported-media-type');
  return mediaType === 'application/json' ? parseJson(bytes, longestString) : parseForm(bytes, contentType);
};
