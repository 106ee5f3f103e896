/**
 * The script of the hosted page that an invitation to review leads to. It takes the token out of the address before anything
 * else, and hands the opened link to the form. Opening it changes nothing.
 */
import { openLink, takeToken } from './link.ts';
import { placeElement, showPlace } from './place-element.ts';

void open();
addEventListener('hashchange', () => void open());

async function open(): Promise<void> {
  const token = takeToken();
  showPlace();
  // a link that could not be opened is the form's to speak about: it tries again, and offers a new one
  const link = await openLink(token).catch(() => null);
  placeElement('attune-review-form', { token, link });
}
