import { isRateLimited } from '@attune/sdk';

/**
 * Why a request failed, in the kinds that a visitor is told apart. Who asked too often is to wait so many `seconds`,
 * `until` an instant in milliseconds since 1970.
 */
export type Failure =
  | { readonly kind: 'offline'; readonly error: unknown }
  | { readonly kind: 'limited'; readonly error: unknown; readonly seconds: number; readonly until: number }
  | { readonly kind: 'unavailable'; readonly error: unknown };

/** Sorts an error of the SDK. What is not ours is `unavailable`, and keeps its cause. */
export function failureOf(error: unknown): Failure {
  if (isRateLimited(error)) {
    const seconds = Math.max(1, error.retryAfterSeconds ?? patience);
    return { kind: 'limited', error, seconds, until: Date.now() + seconds * 1000 };
  }
  return { kind: navigator.onLine ? 'unavailable' : 'offline', error };
}

/** Seconds that we ask for when the platform does not. */
const patience = 30;
