import { refuse } from './problem.ts';

/** How deep JSON may nest. */
export const maxDepth = 32;

/** How long a string may be where the contract does not allow more. */
export const maxStringLength = 10_000;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON that a stranger sent. Refuses with 400 what cannot be read or could not be stored as it is: bytes that are
 * not UTF-8, NUL and lone surrogates, keys that reach for a prototype, too deep, too long.
 */
export const parseJson = (bytes: Uint8Array, longestString = maxStringLength): unknown => {
  const value = parsed(decoded(bytes));
  check(value, 1, Math.max(longestString, maxStringLength));
  return value;
};

/** Refuses text that PostgreSQL cannot keep or that is no text at all. */
export const checkText = (text: string): void => {
  if (text.includes('\0')) malformed('A text holds the character U+0000.');
  if (!text.isWellFormed()) malformed('A text holds half a surrogate pair.');
};

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return malformed('The body is not UTF-8.'); // the decoder's own words say no more
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return malformed('The body is not JSON.'); // the parser's own words quote what was sent
  }
};

const check = (value: unknown, depth: number, longestString: number): void => {
  if (typeof value === 'string') return checkString(value, longestString);
  if (typeof value !== 'object' || value === null) return;
  if (depth > maxDepth) malformed(`The body nests deeper than ${String(maxDepth)} levels.`);
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) checkKey(key);
    check(inner, depth + 1, longestString);
  }
};

const checkKey = (key: string): void => {
  if (forbiddenKeys.has(key)) malformed('The body has a key that no object of ours may have.');
  checkString(key, maxStringLength);
};

const checkString = (text: string, longest: number): void => {
  if (text.length > longest) malformed(`A text is longer than ${String(longest)} characters.`);
  checkText(text);
};

const malformed = (detail: string): never => refuse('malformed-request', { detail });
