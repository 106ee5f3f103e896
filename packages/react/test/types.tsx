// Nothing here runs: it has to compile, and each line that must not compile says so.
import {
  AttuneBookingManager,
  AttuneBookingPicker,
  AttuneProvider,
  AttuneReviews,
  AttuneTherapistDirectory,
  type AttuneSlotChosenEvent,
} from '@attune/react';
import { type ComponentRef, useRef } from 'react';

export function Components({ therapist }: { therapist?: string }) {
  const picker = useRef<ComponentRef<typeof AttuneBookingPicker>>(null);
  const chosen = (event: AttuneSlotChosenEvent) => event.startsAt.toUpperCase();
  return (
    <AttuneProvider publishableKey="pk_demo_kiez" api="https://api.example">
      <AttuneTherapistDirectory
        pageSize={6}
        noUrl
        lang="de"
        id="find"
        onSlotChosen={chosen}
        onFiltersChanged={undefined}
      >
        <a href="/p/kiez">Find a therapist</a>
      </AttuneTherapistDirectory>
      <AttuneBookingPicker
        ref={picker}
        therapistId={therapist}
        startsAt="2026-11-24T08:00:00Z"
        aria-label="Times"
        onBookingConfirmed={({ bookingId }) => bookingId.toUpperCase()}
      />
      <AttuneBookingManager mode="inline" onBookingCancelled={({ bookingId }) => bookingId} />
      {picker.current?.therapistId.toUpperCase()}
    </AttuneProvider>
  );
}

export function Mistakes() {
  return (
    <>
      {/* @ts-expect-error a tag has no such property */}
      <AttuneBookingPicker therapist="1" />
      {/* @ts-expect-error a number is asked for */}
      <AttuneReviews pageSize="many" />
      {/* @ts-expect-error only these two words */}
      <AttuneBookingManager mode="popup" />
      {/* @ts-expect-error the directory fires no such event */}
      <AttuneTherapistDirectory onReviewSubmitted={() => undefined} />
      {/* @ts-expect-error this event carries no name, only ids */}
      <AttuneBookingPicker onBookingConfirmed={({ name }) => typeof name} />
      {/* @ts-expect-error what Lit does inside is not for React */}
      <AttuneBookingPicker renderOptions={{}} />
    </>
  );
}
