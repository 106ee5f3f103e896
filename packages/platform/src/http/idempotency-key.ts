import { refuse } from './problem.ts';

/**
 * The key in an `Idempotency-Key`: a string of structured fields (RFC 9651), as the draft has it, or a bare token, as most send it.
 * Both of the same text are one key. 400 for what is neither, and for more than 255 characters.
 */
export const readIdempotencyKey = (header: string): string => {
  const text = header.trim();
  const key = bare.test(text) ? text : quoted.test(text) ? unescaped(text) : '';
  if (key.length === 0 || key.length > longest)
    refuse('malformed-request', { detail: 'Idempotency-Key takes 1 to 255 characters of ASCII, bare or in quotes.' });
  return key;
};

const longest = 255;
const bare = /^[\x21\x23-\x7e]+$/;
const quoted = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"$/;

const unescaped = (text: string): string => text.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
