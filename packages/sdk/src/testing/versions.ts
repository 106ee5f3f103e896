import { HttpResponse } from 'msw';
import type { OperationEntry } from '../generated/operations.ts';
import { Refusal } from './refusal.ts';

/** The versions of what a mocked platform answered: the latest tag at each address. */
export class Versions {
  readonly #latest = new Map<string, string>();

  /** Refuses a change without the tag it needs, or with another than was last answered for what is to be changed. */
  check({ ifMatch: need }: OperationEntry, request: Request): void {
    const ifMatch = request.headers.get('If-Match');
    if (need === 'required' && ifMatch === null) throw new Refusal('precondition-required');
    if (need === 'none' || ifMatch === null || ifMatch === '*') return;
    const latest = this.#latest.get(new URL(request.url).pathname);
    if (latest === undefined || !ifMatch.split(/,\s*/).includes(latest)) throw new Refusal('precondition-failed');
  }

  /** An answer with its tag, where the contract gives it one, or 304 to who has it. */
  async tagged({ taggedStatuses, method }: OperationEntry, request: Request, response: Response): Promise<Response> {
    if (!taggedStatuses.includes(response.status)) return response;
    const text = await response.clone().text();
    const tag = tagOf(text);
    this.#latest.set(addressOf(request, response.status, text), tag);
    if (method === 'GET' && request.headers.get('If-None-Match') === tag)
      return new HttpResponse(null, { status: 304, headers: { ETag: tag } });
    response.headers.set('ETag', tag);
    return response;
  }
}

/** Where that which was answered is read and changed: of what was just made, behind the address it was made at. */
function addressOf({ url }: Request, status: number, text: string): string {
  const { pathname } = new URL(url);
  return status === 201 ? `${pathname}/${(JSON.parse(text) as { id: string }).id}` : pathname;
}

/** FNV-1a, 32 bits: enough to tell the states of a mock apart. */
function tagOf(text: string): string {
  const hash = [...new TextEncoder().encode(text)].reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  return `"${(hash >>> 0).toString(16)}"`;
}
