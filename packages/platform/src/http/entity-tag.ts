import { createHash } from 'node:crypto';
import { textOf } from './json-text.ts';
import { refuse } from './problem.ts';

/** The strong tag of a body, RFC 9110, 8.8.3: of the very bytes that are sent, so that it changes whenever they do. */
export const tagOf = (body: unknown): string =>
  `"${createHash('sha256').update(textOf(body)).digest('base64url').slice(0, 22)}"`;

/** Whether who sent this `If-None-Match` has the answer already. A cache may have weakened the tag: here that is enough. */
export const isKnown = (ifNoneMatch: string | null, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((known) => ['*', tag].includes(known.trim().replace(/^W\//, '')));

/**
 * Refuses with 412 to change what is no longer as the caller saw it. `read` answers what a GET of theirs would answer now: call
 * this after the rows are locked, in the transaction of the change, so that of two who saw the same only one may go on.
 * @param ifMatch the header as it came; undefined where the contract leaves it to the caller and they sent none
 */
export const refuseStale = async (ifMatch: string | undefined, read: () => Promise<unknown>): Promise<void> => {
  if (ifMatch === undefined) return;
  const tags = tagsOf(ifMatch);
  // a weak tag says that two answers are alike, not that they are the same: it never matches here
  if (tags !== '*' && !tags.includes(tagOf(await read()))) refuse('precondition-failed');
};

/** The tags of an `If-Match`, as they are; 400 for what is no list of tags, most often a tag without its quotes. */
const tagsOf = (header: string): '*' | string[] => {
  const text = header.trim();
  if (text === '*') return text;
  if (!tagList.test(text)) {
    refuse('malformed-request', {
      detail: 'If-Match takes the ETag of an answer with its quotes, several of them, or *.',
    });
  }
  return text.match(tag) ?? [];
};

const tag = /(?:W\/)?"[\x21\x23-\x7e]*"/g;
const tagList = /^(?:W\/)?"[\x21\x23-\x7e]*"(?:[ \t]*,[ \t]*(?:W\/)?"[\x21\x23-\x7e]*")*$/;
