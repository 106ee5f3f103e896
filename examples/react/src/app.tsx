import { AttuneProvider, AttuneTherapistDirectory, type AttuneSlotChosenEvent } from '@attune/react';
import { useRef, useState } from 'react';
import { Booking } from './booking.tsx';

/** The staff pages of a library: find somebody, then book in the page's own place for it, in place of our dialog. */
export function App() {
  const [slot, setSlot] = useState<AttuneSlotChosenEvent>();
  const heading = useRef<HTMLHeadingElement>(null);

  const choose = (event: AttuneSlotChosenEvent) => {
    event.preventDefault(); // else the directory opens its own dialog
    setSlot(event);
  };
  const goBack = () => {
    setSlot(undefined);
    requestAnimationFrame(() => heading.current?.focus()); // it cannot take focus while it is hidden
  };

  return (
    <AttuneProvider publishableKey="pk_demo_bloomfield">
      <header>
        <a className="brand" href="/examples/">
          <img src="mark.svg" alt="" width="40" height="40" /> Merrow Library
        </a>
        <span className="quiet">For our staff</span>
      </header>
      <main>
        <section hidden={slot !== undefined}>
          <h1 ref={heading} tabIndex={-1}>
            Somebody to talk to
          </h1>
          <p className="intro">
            Your first six sessions with a psychologist at Bloomfield are paid by the library. Nobody here learns who
            goes, or why: we get a number once a year, and no names.
          </p>
          <AttuneTherapistDirectory onSlotChosen={choose}>
            <a href="/p/bloomfield">Find a psychologist at Bloomfield</a>
          </AttuneTherapistDirectory>
        </section>
        {slot && <Booking slot={slot} onBack={goBack} />}
      </main>
    </AttuneProvider>
  );
}
