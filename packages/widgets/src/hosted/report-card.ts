/**
 * The script of the hosted page that the mail about a report card leads to. It takes the token out of the address before
 * anything else; the link is opened when a person asks for the report, because that counts as reading it.
 */
import { isRefusal, openLink, remembered, takeToken } from './link.ts';
import { placeElement, showPlace } from './place-element.ts';

const focusable = { tabindex: '-1' };
let token = '';

begin();
addEventListener('hashchange', begin);
document.querySelector('[data-action=show]')?.addEventListener('click', () => void open());

function begin(): void {
  token = takeToken();
  ask(token !== '');
  if (!token) placeElement('attune-report-card', { token, link: remembered() }, focusable);
}

async function open(): Promise<void> {
  ask(false);
  showPlace();
  try {
    placeElement('attune-report-card', { token, link: await openLink(token) }, focusable);
  } catch (error) {
    // a link that opens nothing is as good as none, for which the element offers a new one; any other it tries again, and says what is wrong
    placeElement(
      'attune-report-card',
      { token: isRefusal(error) ? '' : token, link: null },
      { ...focusable, unsealed: '' },
    );
  }
  document.querySelector<HTMLElement>('attune-report-card')?.focus(); // the button that had it is gone
}

function ask(isAsking: boolean): void {
  document.querySelector('[data-ask]')?.toggleAttribute('hidden', !isAsking);
  document.querySelector('attune-report-card')?.toggleAttribute('hidden', isAsking);
}
