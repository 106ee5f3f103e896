import type { Slot } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { Step } from './journey.ts';
import { addressOf, dateOf, formatName, minutesOf, nameOf, practiceOf, priceOf, timeOf, zoneOf, type View } from './view.ts';

/** Everything about the appointment once more, and the button that books it. */
export function checkView(view: View) {
  const { journey, text } = view;
  const { slot, service } = journey;
  if (!slot || !service) return nothing;
  const hours = Math.round(practiceOf(view).policies.cancellationNoticeMinutes / 60);
  return html`${appointmentView(view, true)}
    <p class="small quiet">${service.approvalRequired ? text.picker.needsApproval : ''} ${text.picker.notice(hours)}</p>
    <div class="bar">
      <button class="button primary" aria-disabled=${journey.busy} @click=${() => journey.book()}>
        ${journey.busy ? text.picker.booking : bookLabel(slot, view)}
      </button>
    </div>`;
}

/** The appointment as a card; with ways to change it before it is booked. */
export function appointmentView(view: View, canChange: boolean) {
  const { journey, offer, text } = view;
  const { form, service, slot } = journey;
  const t = text.picker;
  if (!slot || !service) return nothing;
  const time = html`<strong class="figures">${dateOf(slot, view)}, ${timeOf(slot, view)}</strong><br /><span class="quiet">${zoneOf(slot, view)}</span>`;
  const person = html`${form.text('client/firstName')} ${form.text('client/lastName')}<br /><span class="quiet">${contactLine(view)}</span>`;
  return html`<dl class="card facts" part="appointment">
    ${fact(t.when, time, canChange && change(view, 'time', t.changeTime))}
    ${fact(t.withWhom, nameOf(offer.therapist))}
    ${fact(t.what, html`${service.name} <span class="quiet">· ${minutesOf(service, view)}</span>`)}
    ${fact(t.where, where(view))} ${priceOf(service, view) ? fact(t.price, priceOf(service, view)) : nothing}
    ${fact(t.you, person, canChange && change(view, 'details', t.changeDetails))}
  </dl>`;
}

function fact(name: string, value: unknown, action: unknown = nothing) {
  return html`<div><dt class="quiet small">${name}</dt><dd>${value}</dd>${action || nothing}</div>`;
}

function change({ journey, text }: View, step: Step, label: string) {
  return html`<dd><button class="link small" aria-label=${label} @click=${() => journey.back(step)}>${text.picker.change}</button></dd>`;
}

function where(view: View) {
  const { booking, format } = view.journey;
  return booking?.location ?? ([formatName(format, view), addressOf(format, view)].filter(Boolean).join(', '));
}

const contactLine = ({ journey: { form }, format }: View): string =>
  format.list([form.text('client/email'), form.text('client/phone')].filter(Boolean));

function bookLabel(slot: Slot, view: View): string {
  const { service } = view.journey;
  const { picker } = view.text;
  const date = dateOf(slot, view);
  const time = timeOf(slot, view);
  if (service?.approvalRequired) return picker.request(date, time);
  return service?.price?.amount ? picker.bookFor(date, time, priceOf(service, view)) : picker.book(date, time);
}
