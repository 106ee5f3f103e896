import { isRateLimited } from '@attune/sdk';

/** Why a request failed, in the kinds that a visitor is told apart. */
export type Failure =
  | { readonly kind: 'offline'; readonly error: unknown }
  | { readonly kind: 'limited'; readonly error: unknown; readonly seconds: number }
  | { readonly kind: 'unavailable'; readonly error: unknown };

/** Sorts an error of the SDK. What is not ours is `unavailable`, and keeps its cause. */
export function failureOf(error: unknown): Failure {
  if (isRateLimited(error))
    return { kind: 'limited', error, seconds: Math.max(1, error.retryAfterSeconds ?? patience) };
  return { kind: navigator.onLine ? 'unavailable' : 'offline', error };
}

/** Seconds that we ask for when the platform does not. */
const patience = 30;
