/**
 * The script of the hosted page that every mail about a booking leads to. It takes the token out of the address before
 * anything else, and hands the opened link to the manager. Opening it changes nothing.
 */
import { openLink, remember, takeToken } from './link.ts';
import { placeElement, showPlace } from './place-element.ts';

void open();
addEventListener('hashchange', () => void open());
// its time was changed: the link that opened this page is void, and the entry of the history remembers the new one
addEventListener('attune-booking-rescheduled', () => {
  const { link } = document.querySelector('attune-booking-manager') ?? {};
  if (link) remember(link);
});

async function open(): Promise<void> {
  const token = takeToken();
  showPlace();
  // a link that could not be opened is the manager's to speak about: it tries again, and offers a new one
  const link = await openLink(token).catch(() => null);
  placeElement('attune-booking-manager', { token, link });
}
