import { html, nothing } from 'lit';
import { contact } from '../contact.ts';
import { icon } from '../icons.ts';
import type { Managed, Managing } from './managing.ts';
import { isSome, noticeOf, untilOf } from './words.ts';

const HOUR = 3_600_000;
const calendar = icon('M5 6.5h14V20H5ZM5 10.5h14M8.5 4v4M15.5 4v4');
const openStates = /^(?:confirmed|pending_)/;

/** What can be done with the appointment: what is due first, then what may be changed, and until when. */
export function actionsView(managing: Managing, managed: Managed) {
  const { status } = managed.booking;
  if (!openStates.test(status)) return nothing;
  return html`<div class="actions" part="actions">
    ${dueView(managing, managed)} ${changeView(managing, managed)}
    ${status === 'confirmed' ? notesView(managing, managed) : nothing}
  </div>`;
}

/** Whether it stands, and the time in which its client may change it is over. */
export const isTooLate = ({ booking, preview }: Managed): boolean =>
  openStates.test(booking.status) && [preview.reason, preview.reschedule.reason].includes('notice');

/** What wants to be done now: to pay, to come in, to join. */
function dueView(managing: Managing, { booking }: Managed) {
  const { checkoutUrl, doing, format, host, t } = managing;
  const { checkedInAt, endsAt, joiningLink, payment, startsAt, status, timeZone } = booking;
  const now = host.clock.now();
  const amount = payment ? format.money(payment.amount) : '';
  const isNear = status === 'confirmed' && now >= Date.parse(startsAt) - HOUR && now < Date.parse(endsAt);
  if (status === 'pending_payment') {
    return checkoutUrl
      ? html`<a class="button primary" href=${checkoutUrl} target="_blank" rel="noopener"
          >${t.pay(amount)} ${t.newTab}</a
        >`
      : act(managing, doing === 'pay' ? t.paying : t.pay(amount), () => managing.pay());
  }
  return [
    joiningLink
      ? html`<a class="button ${isNear ? 'primary' : ''}" href=${joiningLink} target="_blank" rel="noopener noreferrer"
          >${t.join} <span class="small">${t.newTab}</span></a
        >`
      : nothing,
    checkedInAt
      ? html`<p class="small">${t.checkedIn(format.time(checkedInAt, timeZone))}</p>`
      : isNear
        ? act(
            managing,
            doing === 'checkIn' ? t.checkingIn : t.checkIn,
            () => managing.checkIn(),
            joiningLink ? '' : 'primary',
          )
        : nothing,
  ];
}

/** Another time, the calendar, the end; or why the client cannot do that here, and who can. */
function changeView(managing: Managing, managed: Managed) {
  const { preview } = managed;
  const { practice, t } = managing;
  return html`<div class="row">
      ${preview.reschedule.allowed ? act(managing, t.move, () => managing.begin('move', managed), '') : nothing}
      ${
        // a frame of ours may not hand out files
        window.top === window
          ? act(managing, html`${calendar} ${t.calendar}`, () => managing.saveCalendar(), '')
          : nothing
      }
      ${preview.allowed ? act(managing, t.cancel, () => managing.begin('cancel', managed), 'plain') : nothing}
    </div>
    ${
      isTooLate(managed)
        ? html`<div class="notice warn">
            <h3>${t.tooLate}</h3>
            <p>${t.tooLateHint(noticeOf(preview, managing))}</p>
            ${contact(practice)}
          </div>`
        : untilView(managing, managed)
    }`;
}

/** Until when it can be changed, and until when that is free: only what is still to come. */
function untilView(managing: Managing, { booking, preview }: Managed) {
  const { host, t } = managing;
  const { allowed, changeUntil, freeUntil, noticeMinutes } = preview;
  if (!allowed) return nothing;
  const isFree =
    freeUntil && Date.parse(freeUntil) > host.clock.now() && isSome(booking.payment?.amount ?? booking.price);
  return html`<p class="small quiet">
    ${changeUntil && noticeMinutes ? t.changeUntil(untilOf(changeUntil, booking, managing)) : nothing}
    ${isFree ? t.freeUntil(untilOf(freeUntil, booking, managing)) : nothing}
  </p>`;
}

/** Whom to call, and what the practice should know. */
function notesView(managing: Managing, managed: Managed) {
  const { t } = managing;
  const { emergencyContact, notes } = managed.booking;
  const reach = emergencyContact && [emergencyContact.name, emergencyContact.relation, emergencyContact.phone];
  return html`<dl class="notes">
    ${note(managing, t.emergency, reach?.filter(Boolean).join(managing.text.common.comma), () => managing.begin('emergency', managed))}
    ${note(managing, t.note, notes.client, () => managing.begin('note', managed))}
  </dl>`;
}

function note({ doing, t }: Managing, name: string, words: string | null | undefined, write: () => void) {
  const verb = words ? t.change : t.add;
  return html`<div>
    <dt>${name}</dt>
    ${words ? html`<dd class="quiet" dir="auto">${words}</dd>` : nothing}
    <dd>
      <button class="link" type="button" aria-label="${verb}: ${name}" aria-disabled=${!!doing} @click=${write}>
        ${verb}
      </button>
    </dd>
  </div>`;
}

const act = ({ doing }: Managing, words: unknown, click: () => void, kind = 'primary') =>
  html`<button class="button ${kind}" type="button" aria-disabled=${!!doing} @click=${click}>${words}</button>`;
