import type { Caller } from '../database/caller.ts';
import type { OperationEntry } from './contract.ts';
import { isKnown, tagOf } from './entity-tag.ts';
import { textOf } from './json-text.ts';
import type { Performed } from './perform.ts';

/** Turns what an operation came to into a response, with what caches may do unless the operation says so itself. */
export const toResponse = (
  { status, body, headers = {} }: Performed,
  mediaType: string | undefined,
  caching: Record<string, string>,
): Response => {
  if (mediaType === undefined) return new Response(null, { status, headers: { ...caching, ...headers } });
  const text = textOf(body);
  const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
  return new Response(text, { status, headers: { ...caching, ...headers, 'content-type': type } });
};

/** Only what any visitor sees may be kept by others than the caller. */
export const cachingOf = ({ cache }: OperationEntry, caller: Caller): Record<string, string> =>
  cache !== null && caller.kind === 'visitor' ? { 'cache-control': cache } : { 'cache-control': 'private, no-store' };

/** Adds the tag of what is answered, or answers 304 to who reads it and has it already. */
export const withTag = async (response: Response, request: Request): Promise<Response> => {
  const body = await response.text();
  const tag = tagOf(body);
  const headers = new Headers(response.headers);
  headers.set('etag', tag);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || !isKnown(request.headers.get('if-none-match'), tag))
    return new Response(body, { status: response.status, headers });
  headers.delete('content-type');
  return new Response(null, { status: 304, headers });
};
