import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import type { Changing } from './changing.ts';
import type { Managed } from './managing.ts';

/** The picker, with the appointment's own time among the free ones, and the way back. */
export function moveView(changing: Changing, { booking }: Managed) {
  const { managing, move, t } = changing;
  const { format, host, text } = managing;
  return html`<div>
      <button class="button plain back" type="button" @click=${managing.show}>${icons.back} ${t.back}</button>
      <h2 tabindex="-1" data-heading>${managing.t.move}</h2>
    </div>
    <attune-booking-picker
      lang=${format.words}
      dir=${host.dir || nothing}
      address=${host.address ?? nothing}
      therapist-id=${booking.therapist.id}
      service-id=${booking.service.id}
      format=${booking.format}
      .clock=${host.clock}
      .move=${move}
      @attune-booking-failed=${changing.handleMoveFailed}
      >${text.common.loading}</attune-booking-picker
    >`;
}
