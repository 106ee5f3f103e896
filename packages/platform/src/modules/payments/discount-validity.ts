import { refuseAt } from './discount-scope.ts';

/** 422 for a code that would end before it begins. */
export function refuseEmptyValidity(from: Date | null, until: Date | null): void {
  if (from !== null && until !== null && from >= until) refuseAt('/validUntil', 'must lie after validFrom');
}

/** An instant as a body has it; what is left out or null has no limit. */
export function instantOf(given: string | null | undefined): Date | null {
  return typeof given === 'string' ? new Date(given) : null;
}
