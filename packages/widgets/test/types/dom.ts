// Nothing here runs: the elements for whoever writes to the DOM, in plain TypeScript or Angular. It has to compile.
import '@attune/widgets';

const directory = document.createElement('attune-therapist-directory');
directory.pageSize = 6;
directory.addEventListener('attune-slot-chosen', (event) => {
  event.preventDefault();
  document.querySelector('attune-booking-picker')?.setAttribute('starts-at', event.startsAt.toUpperCase());
});

// @ts-expect-error a number is asked for
directory.pageSize = 'many';

// @ts-expect-error this event carries no name, only ids
directory.addEventListener('attune-booking-confirmed', (event) => typeof event.clientName);
