import type { Booking } from '@attune/sdk';
import { html, nothing } from 'lit';
import { contact } from '../contact.ts';
import { face } from '../face.ts';
import { icon, icons } from '../icons.ts';
import { actionsView, isTooLate } from './actions-view.ts';
import type { Managed, Managing } from './managing.ts';
import { obstacleView } from './obstacle-view.ts';
import { clocksOf, elsewhereOf, isSome, spanOf, untilOf, zoneName, zoneOf } from './words.ts';

/** The appointment: how it stands, what it is, and what can be done with it. */
export function appointmentView(managing: Managing, managed: Managed) {
  const { practice, t } = managing;
  return html`${headView(managing, managed)} ${obstacleView(managing)} ${cardView(managing, managed.booking)}
  ${actionsView(managing, managed)}
  ${
    isTooLate(managed)
      ? nothing
      : html`<div class="small quiet ask">
          <p>${t.questions}</p>
          ${contact(practice)}
        </div>`
  }`;
}

/** What was just done, or how it stands; the heading takes focus when that changes. */
function headView(managing: Managing, { booking }: Managed) {
  const { deed, practice, t } = managing;
  const status = t.headings[booking.status] ?? t.label;
  const tone = tones[booking.status] ?? 'good';
  return html`<header class="head">
    <span class="mark ${tone}">${marks[tone]}</span>
    <div>
      <h2 tabindex="-1" data-heading>${deed ? t.deeds[deed] : status}</h2>
      ${deed && deed !== 'cancelled' ? html`<p class="quiet">${status}</p>` : nothing}
      ${hintsOf(managing, booking).map((hint) => html`<p>${hint}</p>`)}
      ${
        booking.cancelReason
          ? html`<p class="quiet" lang=${practice?.locale ?? nothing} dir="auto">
              ${t.reasonWas(booking.cancelReason)}
            </p>`
          : nothing
      }
    </div>
  </header>`;
}

const tones: Readonly<Record<string, 'good' | 'wait' | 'over'>> = {
  pending_approval: 'wait',
  pending_payment: 'wait',
  cancelled: 'over',
  declined: 'over',
  expired: 'over',
  no_show: 'over',
};

const marks = { good: icons.check, wait: icons.clock, over: icon('m7 7 10 10M17 7 7 17') };

function hintsOf(managing: Managing, booking: Booking): string[] {
  const { deed, t } = managing;
  const { cancelledBy, client, payment, respondUntil, status } = booking;
  const until = (instant: string) => untilOf(instant, booking, managing);
  const dueAt = payment?.dueAt ?? respondUntil;
  const hints = {
    pending_approval: respondUntil && t.answerUntil(until(respondUntil)),
    pending_payment: dueAt && t.payUntil(until(dueAt)),
    cancelled: deed !== 'cancelled' && cancelledBy && t.cancelledBy[cancelledBy],
    expired: t.expired,
  } as Readonly<Record<string, string | undefined>>;
  const mail = { cancelled: t.cancelledMail(client.email), moved: t.movedMail(client.email) } as typeof hints;
  return [deed && mail[deed], hints[status]].filter((hint): hint is string => !!hint);
}

function cardView(managing: Managing, booking: Booking) {
  const { format, practice, t, text } = managing;
  const { client, dependant, location, service, startsAt, status, therapist } = booking;
  const zone = zoneOf(booking);
  const isOver = tones[status] === 'over';
  const who = [dependant?.name, `${client.firstName} ${client.lastName}`].filter(Boolean).join(text.common.comma);
  const time = html`<strong class="figures">${spanOf(booking, managing)}</strong>`;
  return html`<dl class="card facts ${isOver ? 'over' : ''}" part="appointment">
    ${fact(t.when, isOver ? html`<s>${time}</s>` : time, [
      zoneName(zone, startsAt, managing),
      elsewhereOf(booking, managing),
      isOver || status === 'completed' ? '' : clocksOf(booking, managing, managing.host.clock.now()),
    ])}
    ${fact(t.whom, html`<span class="line">${face(therapist)} <bdi>${therapist.name}</bdi></span>`)}
    ${fact(t.what, html`<bdi lang=${practice?.locale ?? nothing}>${service.name}</bdi>`, [
      format.number(service.durationMinutes, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
    ])}
    ${fact(t.where, text.common.formats[booking.format] ?? booking.format, [location ?? ''])}
    ${fact(t.who, html`<bdi>${who}</bdi>`)} ${priceView(managing, booking)}
  </dl>`;
}

/** What it costs, and what of that was paid and given back. */
function priceView({ format, t }: Managing, { discount, payment, price, status }: Booking) {
  const due = payment?.amount ?? (price && { ...price, amount: price.amount - (discount?.amount ?? 0) });
  if (!isSome(due) && !isSome(price)) return nothing;
  const isUnpaid = status === 'pending_payment' && !isSome(payment?.captured);
  return fact(t.price, html`<span class="figures">${due ? format.money(due) : nothing}</span>`, [
    isSome(discount) ? t.discounted(format.money(discount)) : '',
    isUnpaid ? t.unpaid : '',
    isSome(payment?.captured) ? t.paid(format.money(payment.captured)) : '',
    isSome(payment?.refunded) ? t.returned(format.money(payment.refunded)) : '',
  ]);
}

function fact(name: string, value: unknown, more: readonly string[] = []) {
  return html`<div>
    <dt class="quiet small">${name}</dt>
    <dd>
      ${value}${more.filter(Boolean).map((each) => html`<br /><span class="quiet figures"><bdi>${each}</bdi></span>`)}
    </dd>
  </div>`;
}
