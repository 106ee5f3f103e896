/**
 * The script of the hosted page to choose what mail comes. Before anything else it takes two tokens out of the address: that
 * of the session behind #, and that in the path, which the plain form on the page carries as well. With a link that opens,
 * the plain form makes way for the whole choice; without one it stays, and works.
 */
import { openLink, takeToken } from './link.ts';
import { placeElement, showPlace } from './place-element.ts';

void open();
addEventListener('hashchange', () => void open());

async function open(): Promise<void> {
  const token = takeToken(location.pathname.replace(/\/unsubscribe\/.*$/, '/unsubscribe'));
  showPlace();
  const link = await openLink(token).catch(() => null);
  if (link || !document.querySelector('[data-plain]')) placeElement('attune-unsubscribe-form', { token, link });
}
