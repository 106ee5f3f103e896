/** Why a request failed, in the kinds that a visitor is told apart. */
export type Failure =
  | { readonly kind: 'offline'; readonly error: unknown }
  | { readonly kind: 'limited'; readonly error: unknown; readonly seconds: number }
  | { readonly kind: 'unavailable'; readonly error: unknown };

/** Sorts an error of the SDK. What is not ours is `unavailable`, and keeps its cause. */
export function failureOf(error: unknown): Failure {
  const seconds = retryAfter(error);
  if (seconds !== null) return { kind: 'limited', error, seconds };
  return { kind: navigator.onLine ? 'unavailable' : 'offline', error };
}

function retryAfter(error: unknown): number | null {
  const { status, retryAfter } = error as { status?: unknown; retryAfter?: unknown };
  if (status !== 429) return null;
  return typeof retryAfter === 'number' ? Math.max(1, Math.ceil(retryAfter)) : 30;
}
