import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { script } from './script.ts';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/**
 * Where an invitation to book leads. The page says nothing of it: its script takes the token out of the address, opens
 * it, and fills in the practice's words and the picker. Every sentence of its states is here.
 */
export function invitationPage(practice: PagePractice, key: string, bundles: CdnFiles): Markup {
  const { text } = practice;
  return shell(
    practice,
    text.invitationTitle,
    html`${script(bundles, 'attune.js', key)} ${script(bundles, 'hosted-invitation.js', key)}`,
    html`<noscript><p>${text.linkNeedsScript} ${contact(practice)}</p></noscript>
      <div aria-live="polite">
        <p data-state="loading" hidden>${text.invitationLoading}</p>
        <p data-state="missing" hidden>${text.invitationMissing}</p>
        <p data-state="closed" hidden>${text.invitationClosed} ${contact(practice)}</p>
        <div data-state="failed" hidden>
          <p>${text.invitationFailed} ${contact(practice)}</p>
          <button type="button" data-action="retry">${text.tryAgain}</button>
        </div>
      </div>
      <form class="card" data-state="missing" data-action="code" hidden>
        <label for="code">${text.codeLabel}</label>
        <p class="quiet" id="code-hint">${text.codeHint}</p>
        <input
          id="code"
          name="code"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-describedby="code-hint code-wrong"
        />
        <p role="alert" id="code-wrong" data-wrong hidden>${text.codeWrong}</p>
        <button>${text.codeOpen}</button>
      </form>
      <div data-state="open" hidden>
        <p class="card words" dir="auto" data-message hidden></p>
        <div data-picker></div>
      </div>`,
  );
}
