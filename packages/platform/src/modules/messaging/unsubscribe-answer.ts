import type { Deps } from '../../deps.ts';
import type { Tx } from '../../database/transaction.ts';
import { pageHeaders } from '../../http/hosted-pages/page-headers.ts';
import { pagePracticeIn } from '../../http/hosted-pages/page-practice.ts';
import { unsubscribePage, type Unsubscribing } from '../../http/hosted-pages/unsubscribe-page.ts';
import { refuse } from '../../http/problem.ts';
import type { UnsubscribeClaims } from '../trust/links.ts';

/** A whole page, in the language and the look of the practice, that works without script. */
interface PageAnswer {
  readonly status: 200;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page that a link to unsubscribe is answered with. */
export async function unsubscribeAnswer(tx: Tx, at: Unsubscribing): Promise<PageAnswer> {
  const page = await unsubscribePage(await pagePracticeIn(tx, undefined), at);
  return { status: 200, body: String(page), headers: pageHeaders([], 'self') };
}

/** What a link to unsubscribe names. */
export function unsubscribeClaims({ links }: Deps, token: string): UnsubscribeClaims {
  return links.verifyUnsubscribe(token) ?? refuse('not-found');
}
