import type { BookingCreated } from '@attune/sdk';
import { html, nothing } from 'lit';
import { fullName } from '../full-name.ts';
import { icon } from '../icons.ts';
import type { Booking } from './booking.ts';
import { fieldsOf } from './details-view.ts';
import type { Journey, Step } from './journey.ts';
import { adviceView, factsOf, meetingOf, placeFor, timeOf, untilOf, zoneOf } from './words.ts';

/** Everything about the appointment once more, and the button that books it. */
export function checkView(booking: Booking, journey: Journey) {
  const { discount, t } = booking;
  const { format, isBusy, practice, service, slot, times } = journey;
  if (!slot || !service) return nothing;
  const due = discount?.due ?? service.price;
  const price = due?.amount ? format.money(due) : '';
  const book = service.approvalRequired ? t.request : t.book;
  const { changeNoticeMinutes = 0 } = practice?.policies ?? {};
  return html`${appointment(booking, journey)} ${codeView(booking, journey)}
    <p class="small quiet">
      ${service.approvalRequired ? t.needsApproval : nothing}
      ${changeNoticeMinutes ? t.notice(format.number(changeNoticeMinutes / 60, { style: 'unit', unit: 'hour', unitDisplay: 'long' })) : t.noticeNone}
    </p>
    <div class="bar">
      <button class="button primary" aria-disabled=${isBusy} @click=${() => booking.book(service, slot)}>
        ${booking.hold.isSettling ? t.booking : book(format.longDate(slot.startsAt, times.zone), timeOf(slot, journey), price)}
      </button>
    </div>`;
}

/** Where something is charged, a visitor may have a code for less. */
function codeView(booking: Booking, { isBusy, service }: Journey) {
  const { discount, t } = booking;
  if (!service?.price?.amount) return nothing;
  if (discount) return discount.view();
  return html`<p>
    <button class="link small" aria-disabled=${isBusy} @click=${() => booking.openDiscount()}>${t.haveCode}</button>
  </p>`;
}

/** What happens now, the appointment, and its calendar entry; nothing for a calendar before it is paid. */
export function bookedView(booking: Booking, made: BookingCreated, journey: Journey) {
  const { t } = booking;
  if (made.status === 'pending_payment') return [payView(booking, made, journey), appointment(booking, journey)];
  return html`${nextView(booking, made, journey)} ${lessView(booking, made, journey)} ${appointment(booking, journey)}
    <p>
      <button class="button" @click=${() => booking.saveCalendar(made)}>${calendar} ${t.addToCalendar}</button>
    </p>
    <p class="small quiet">${t.changeLater}</p>`;
}

function nextView(booking: Booking, made: BookingCreated, journey: Journey) {
  const { t } = booking;
  const { email } = made.client;
  if (made.status !== 'pending_approval') return html`<p>${t.bookedMail(email)}</p>`;
  const until = made.respondUntil && untilOf(made.respondUntil, journey);
  return html`<p>${t.requestedMail(email)} ${until ? t.answeredBy(until) : nothing}</p>`;
}

/** What a code was good for: the prices around it are those of the service. */
function lessView({ t }: Booking, { discount, price }: BookingCreated, { format }: Journey) {
  if (!discount?.amount || !price) return nothing;
  const due = { ...price, amount: price.amount - discount.amount };
  return html`<p>${t.codeGood(format.money(discount), format.money(due))}</p>`;
}

/** The one step that is left, how much it is, and how long the time is kept for it. */
function payView(booking: Booking, made: BookingCreated, journey: Journey) {
  const { checkoutUrl, t } = booking;
  const { format, isBusy } = journey;
  const amount = made.payment ? format.money(made.payment.amount) : '';
  const dueBy = made.payment?.dueAt ?? made.respondUntil;
  return html`<p>${dueBy ? t.payBy(amount, untilOf(dueBy, journey)) : nothing} ${t.paidThere}</p>
    <p>
      ${
        checkoutUrl
          ? html`<a class="button primary" href=${checkoutUrl} target="_blank" rel="noopener">${t.payInTab(amount)}</a>`
          : html`<button class="button primary" aria-disabled=${isBusy} @click=${() => booking.pay(made)}>
              ${isBusy ? t.paying : t.pay(amount)}
            </button>`
      }
    </p>`;
}

const calendar = icon('M5 6.5h14V20H5ZM5 10.5h14M8.5 4v4M15.5 4v4');

function appointment(booking: Booking, journey: Journey) {
  const { made, t } = booking;
  const { format, meeting, service, slot, text, therapist, times } = journey;
  if (!service || !slot || !therapist) return nothing;
  const [who, ...reach] = peopleOf(booking, journey);
  const time = html`<strong class="figures"
    >${format.longDate(slot.startsAt, times.zone)}${text.common.comma}${timeOf(slot, journey)}</strong
  >`;
  return html`<dl class="card facts" part="appointment">
    ${fact(booking, journey, t.when, time, zoneOf(slot.startsAt, journey), 'time')}
    ${fact(booking, journey, t.what, service.name, [html`<bdi>${fullName(therapist)}</bdi> · ${factsOf(service, '', journey)}`, adviceView(service, journey)])}
    ${fact(booking, journey, t.where, meetingOf(meeting, journey), html`<bdi>${made?.location ?? placeFor(meeting, journey)}</bdi>`)}
    ${fact(
      booking,
      journey,
      t.you,
      who,
      reach.map((each, nth) => [nth ? text.common.comma : nothing, html`<bdi>${each}</bdi>`]),
      'details',
    )}
  </dl>`;
}

/** For whom it is, a child or a pet before who books for them, and how they are reached. */
function peopleOf(booking: Booking, journey: Journey): string[] {
  const { format } = journey;
  const typed = (name: string) => booking.form.text(name);
  const dependant = fieldsOf(booking, journey)
    .filter(({ id }) => id.startsWith('dependant/'))
    .map(
      ({ id, type }) =>
        typed(id) && (type ? format.dateTime(typed(id), { timeZone: 'UTC', dateStyle: 'long' }) : typed(id)),
    );
  const client = `${typed('client/firstName')} ${typed('client/lastName')}`;
  return [dependant.filter(Boolean).join(', '), client, typed('client/email'), typed('client/phone')].filter(Boolean);
}

function fact(booking: Booking, journey: Journey, name: string, value: unknown, more: unknown, step?: Step) {
  return html`<div>
    <dt class="quiet small">${name}</dt>
    <dd><bdi>${value}</bdi><br /><span class="quiet">${more}</span></dd>
    ${
      step && !booking.made
        ? html`<dd>
            <button class="link small" aria-label="${journey.t.change}: ${name}" @click=${() => journey.back(step)}>
              ${journey.t.change}
            </button>
          </dd>`
        : nothing
    }
  </div>`;
}
