import { html, nothing } from 'lit';
import { crisisLine } from '../crisis-line.ts';
import { keepFromPage } from '../keep-from-page.ts';
import type { Changing } from './changing.ts';
import type { Managed } from './managing.ts';
import { obstacleView } from './obstacle-view.ts';
import { isSome, spanOf, untilOf, zoneName, zoneOf } from './words.ts';

/** The question whether to cancel, with what is given back and kept said before; the answer that changes nothing has focus. */
export function cancelView(changing: Changing, managed: Managed) {
  const { form, managing, t } = changing;
  const { doing } = managing;
  const { booking } = managed;
  const submit = (event: Event) => {
    event.preventDefault();
    changing.cancel();
  };
  return html`${crisisLine(managing.practice)}
    <div>
      <h2 id="cancel" tabindex="-1" data-heading>${t.cancelHeading}</h2>
      <p class="figures">
        ${spanOf(booking, managing)}
        <span class="quiet">${zoneName(zoneOf(booking), booking.startsAt, managing)}</span>,
        <bdi>${booking.therapist.name}</bdi>
      </p>
    </div>
    <p class="notice figures" id="cost" data-cost>${costOf(changing, managed)}</p>
    ${obstacleView(managing, t.unsure)}
    <form novalidate @submit=${submit} @input=${form.handleInput} @keydown=${keepFromPage}>
      <div class="entry">
        <label for="reason">${t.reason} <span class="quiet small">${t.optional}</span></label>
        <p class="quiet small" id="reason-hint">${t.reasonHint}</p>
        <textarea
          class="field"
          id="reason"
          name="reason"
          rows="2"
          maxlength="500"
          aria-describedby="reason-hint"
          .value=${form.text('reason')}
        ></textarea>
      </div>
      <div class="row">
        <button
          class="button primary"
          type="button"
          data-keep
          aria-describedby="cancel cost"
          aria-disabled=${!!doing}
          @click=${managing.show}
        >
          ${t.keep}
        </button>
        <button class="button danger" aria-disabled=${!!doing}>${doing ? t.cancelling : t.cancelNow}</button>
      </div>
    </form>`;
}

/** What cancelling costs now, as the platform reckons it. */
function costOf({ managing, t }: Changing, { booking, preview }: Managed) {
  const { format, host } = managing;
  const { freeUntil, kept, paid, refund } = preview;
  if (!isSome(paid)) return t.nothingPaid;
  const until = freeUntil && untilOf(freeUntil, booking, managing);
  const isFree = freeUntil && Date.parse(freeUntil) > host.clock.now();
  if (!isSome(kept))
    return [t.refundAll(format.money(paid)), ' ', until && isFree ? managing.t.freeUntil(until) : nothing];
  const some = isSome(refund)
    ? t.refundPart(format.money(refund), format.money(kept))
    : t.refundNone(format.money(kept));
  return [some, ' ', until && !isFree ? t.freeOver(until) : nothing];
}
