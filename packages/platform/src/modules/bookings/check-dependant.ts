import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import type { BookingTerms } from './load-terms.ts';

type Given = Schemas['NewBooking']['dependant'];

const day = 86_400_000;

/**
 * Refuses (422) a booking for nobody where the service is for somebody, for somebody where it is for the client alone, and
 * for somebody who is not born yet or older than anybody.
 */
export function checkDependant({ dependantKind, dependantRequired }: BookingTerms, given: Given, now: Date): void {
  if (given === undefined && dependantRequired) refuseAt('/dependant', `must say for which ${dependantKind ?? 'one'}`);
  if (given !== undefined && dependantKind === null) refuseAt('/dependant', 'the service is for the client alone');
  if (given?.bornOn !== undefined && !isBirthday(given.bornOn, now)) refuseAt('/dependant/bornOn', 'is no birthday');
}

/** Nobody's clock is a day ahead of another's. */
function isBirthday(bornOn: string, now: Date): boolean {
  return bornOn >= '1900' && Date.parse(bornOn) <= now.getTime() + day;
}

function refuseAt(pointer: string, detail: string): never {
  return refuse('validation-failed', {
    detail: 'For whom the booking is does not fit the service.',
    errors: [{ pointer, detail }],
  });
}
