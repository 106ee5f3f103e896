// Nothing here runs: the elements as tags of React 19, without the components. It has to compile.
import type { AttuneElements } from '@attune/widgets/jsx';
import { useRef } from 'react';

declare module 'react' {
  // what React declares is a namespace
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // a module can only be added to by an interface
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends AttuneElements {}
  }
}

export function Tags() {
  const directory = useRef<HTMLElementTagNameMap['attune-therapist-directory']>(null);
  return (
    <attune-provider publishable-key="pk_demo_kiez">
      <attune-therapist-directory
        ref={directory}
        key="directory"
        page-size={6}
        no-url
        onattune-slot-chosen={(event) => event.preventDefault()}
        onattune-filters-changed={({ fields }) => fields.join()}
      >
        <a href="/p/kiez">Find a therapist</a>
      </attune-therapist-directory>
      <attune-booking-picker therapistId="1" class="wide" lang="de" />
    </attune-provider>
  );
}

export function Mistakes() {
  return (
    <>
      {/* @ts-expect-error a tag has no such property */}
      <attune-booking-picker therapist="1" />
      {/* @ts-expect-error a number is asked for */}
      <attune-reviews page-size="many" />
      {/* @ts-expect-error this event carries an id */}
      <attune-booking-picker onattune-booking-confirmed={(event: { bookingId: number }) => event} />
    </>
  );
}
