import { hand } from '../contexts/answers.ts';
import type { Answers } from '../contexts/answers.ts';
import { pageClient } from '../contexts/page-client.ts';
import { pageConfiguration } from '../contexts/page-configuration.ts';
import { takeOver } from './take-over.ts';

/**
 * Prepares for elements that a server has drawn, before they are defined: they begin with what the server was answered, so
 * nothing is asked twice; and when one has drawn itself, what a visitor has begun in the server's is gone on with there:
 * focus, words in fields, what was opened, and the place on the page.
 */
export function hydrate(page: ParentNode = document): void {
  for (const { shadowRoot } of page.querySelectorAll('attune-therapist-directory')) {
    const served = shadowRoot?.querySelector<HTMLElement>('.served');
    if (!shadowRoot || !served || served.dataset['kept'] !== undefined) continue;
    served.dataset['kept'] = '';
    takeAnswers(served, shadowRoot.host);
    takeOverWhenReady(shadowRoot, served);
  }
}

/** What a server hands over: when it asked, with which key, and what it was answered. */
interface HandedOver {
  readonly at: number;
  readonly key: string;
  readonly answers: Answers;
}

/** Older answers are asked for again: the times in them may be gone. A visitor's clock that is wrong costs a request. */
const freshFor = 60_000;

function takeAnswers(served: HTMLElement, element: Element): void {
  const given = served.querySelector('script')?.textContent;
  const { at, key, answers } = given ? (JSON.parse(given) as HandedOver) : nothing;
  const isOurs = key === pageConfiguration()?.key && !element.closest('attune-provider');
  const client = isOurs && Math.abs(Date.now() - at) < freshFor ? pageClient() : null;
  if (client) hand(client, answers);
}

const nothing: HandedOver = { at: 0, key: '', answers: {} };

function takeOverWhenReady(root: ShadowRoot, served: HTMLElement): void {
  const look = () => {
    const drawn = [...root.children].find((child) => child.matches(whole));
    if (!drawn) return;
    observer.disconnect();
    takeOver(drawn, served);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  look();
}

/** The same as the style sheet of what the server drew says. */
const whole = '.attune:has(ul.cards[aria-busy], div.card):not(:has(.bone))';
