import { refuse } from './problem.ts';

/**
 * Reads a request's body, but never more than `limit` bytes of it. What the caller says of its length is believed only
 * to refuse sooner; what counts is what arrives, so a chunked body is measured as well.
 */
export const readBody = async (request: Request, limit: number): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of arriving(request)) {
    size += chunk.byteLength;
    if (size > limit) tooLarge(limit); // leaving the loop cancels the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};

// a caller who goes away in the middle is no failure of ours
async function* arriving(request: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* (request.body ?? []) as AsyncIterable<Uint8Array>;
  } catch {
    refuse('malformed-request', { detail: 'The body ended before it was whole.' });
  }
}

const tooLarge = (limit: number): never =>
  refuse('request-too-large', { detail: `A body of this operation has at most ${String(limit)} bytes.` });
