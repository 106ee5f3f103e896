/**
 * The script of the hosted page that an invitation to book leads to. It takes the token out of the address before
 * anything else, opens the link, shows what the practice has written, and hands the picker what the practice proposes.
 * Opening it changes nothing: the invitation is answered by booking.
 */
import { getBookingInvitation, getTherapist, listTherapists } from '@attune/sdk';
import type { BookingInvitation, Client, LinkSession } from '@attune/sdk';
import { tokenIn } from '../elements/link/code.ts';
import { client, isRefusal, openLink, takeToken } from './link.ts';

type State = 'loading' | 'missing' | 'closed' | 'failed' | 'open';

let token = takeToken();
let round = 0;

addEventListener('hashchange', () => {
  token = takeToken() || token;
  void open();
});
document.querySelector('[data-action=code]')?.addEventListener('submit', paste);
document.querySelector('[data-action=retry]')?.addEventListener('click', () => void open());
void open();

async function open(): Promise<void> {
  const nth = (round += 1);
  show('loading');
  const state = await begin().catch((error: unknown) => (isRefusal(error) ? 'closed' : 'failed'));
  if (nth === round) show(state);
}

/** Who opened the page without its link, but has it: whole, or only its code. */
function paste(event: Event): void {
  event.preventDefault();
  const field = (event.target as HTMLFormElement).querySelector('input');
  token = tokenIn(field?.value ?? '');
  document.querySelector('[data-wrong]')?.toggleAttribute('hidden', token !== '');
  if (!token) return field?.focus();
  if (field) field.value = '';
  void open();
}

async function begin(): Promise<State> {
  const link = await openLink(token);
  if (!client || link?.purpose !== 'booking_invitation') return 'missing';
  const invitation = await getBookingInvitation(client, link.resource.id, { session: link.session });
  if (invitation.status !== 'open') return 'closed';
  const therapistId = await whom(client, invitation);
  if (!therapistId) return 'closed';
  place(link, invitation, therapistId);
  return 'open';
}

/** With whom: the one that the practice names, else whoever of the service is free first. */
async function whom(from: Client, { therapist, service }: BookingInvitation): Promise<string | undefined> {
  if (therapist) return (await getTherapist(from, therapist.id)).id;
  const { data } = await listTherapists(from, { serviceId: service.id, sort: 'soonest', limit: 1 });
  return data[0]?.id;
}

function place(
  link: LinkSession,
  { client: invitee, format, message, service, startsAt }: BookingInvitation,
  id: string,
): void {
  document.querySelectorAll('[data-message]').forEach((each) => {
    each.textContent = message;
    each.toggleAttribute('hidden', !message);
  });
  const { firstName, lastName, email } = invitee;
  const picker = Object.assign(document.createElement('attune-booking-picker'), {
    therapistId: id,
    serviceId: service.id,
    format: format ?? '',
    startsAt: format && startsAt && Date.parse(startsAt) > Date.now() ? written(startsAt) : '',
    invitation: { session: link.session, client: { firstName, lastName, email } },
  });
  document.querySelector('[data-picker]')?.replaceChildren(picker);
}

/** As free times are written, in whole seconds, so that the one that is proposed is found among them. */
function written(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function show(state: State): void {
  document
    .querySelectorAll<HTMLElement>('[data-state]')
    .forEach((each) => (each.hidden = each.dataset['state'] !== state));
}
