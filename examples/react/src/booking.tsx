import { AttuneBookingPicker, type AttuneSlotChosenEvent } from '@attune/react';
import { useEffect, useRef, useState } from 'react';

interface Props {
  readonly slot: AttuneSlotChosenEvent;
  readonly onBack: () => void;
}

/** The chosen time, booked in the page; leaving gives it back. */
export function Booking({ slot, onBack }: Props) {
  const [bookingId, setBookingId] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="booking">
      <button type="button" className="back" onClick={onBack}>
        ‹ All psychologists
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {bookingId ? 'See you there' : 'Your session'}
      </h1>
      <p className="intro" role="status">
        {bookingId ? `The library pays for it. Should you ever ask us about it, say ${bookingId.slice(-6)}.` : ''}
      </p>
      <AttuneBookingPicker
        therapistId={slot.therapistId}
        serviceId={slot.serviceId}
        format={slot.format}
        startsAt={slot.startsAt}
        onBookingConfirmed={(event) => setBookingId(event.bookingId)}
      >
        <a href="/p/bloomfield">Book at Bloomfield</a>
      </AttuneBookingPicker>
    </section>
  );
}
