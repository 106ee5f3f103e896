import { html } from 'hono/html';
import { crisis } from './crisis.ts';
import type { PagePractice } from './page-practice.ts';
import { shell, type Markup } from './shell.ts';
import { unsubscribeText, type UnsubscribeText } from './unsubscribe-text.ts';

/** Where somebody stands who came to get no more of a kind of mail. */
export type Unsubscribing =
  | { readonly phase: 'asking' | 'resumed'; readonly token: string; readonly topic: Topic }
  | { readonly phase: 'stopped'; readonly token: string; readonly topic: Topic; readonly change: string | null };

type Topic = keyof UnsubscribeText['ask'];

/**
 * One form that works without script. It is what the page of a link in mail shows, until its script finds a token for everything
 * else in the address, and what either form is answered with.
 */
export function unsubscribePage(practice: PagePractice, at: Unsubscribing, scripts: Markup = html``): Markup {
  const text = unsubscribeText(practice.language, practice.polite);
  return shell(
    practice,
    text.title,
    scripts,
    html`<div data-place data-plain>
      ${crisis(practice)}
      <div class="card">${parts[at.phase](text, at)}</div>
      <p class="quiet">${text.still}</p>
    </div>`,
  );
}

const parts: Readonly<Record<Unsubscribing['phase'], (text: UnsubscribeText, at: Unsubscribing) => Markup>> = {
  asking: (text, { token, topic }) =>
    html`<p>${text.ask[topic]}</p>
      ${form(token, 'List-Unsubscribe', 'One-Click', text.stop)}`,
  stopped: (text, at) =>
    html`<p role="status">${text.stopped[at.topic]}</p>
      ${'change' in at && at.change !== null ? form(at.token, 'undo', at.change, text.undo) : ''}`,
  resumed: (text, { token, topic }) =>
    html`<p role="status">${text.resumed[topic]}</p>
      ${form(token, 'List-Unsubscribe', 'One-Click', text.stop)}`,
};

function form(token: string, name: string, value: string, label: string): Markup {
  return html`<form method="post" action="/v1/unsubscribe/${token}">
    <input type="hidden" name="${name}" value="${value}" />
    <button>${label}</button>
  </form>`;
}
