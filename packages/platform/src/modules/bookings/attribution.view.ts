import type { Schemas } from '../../http/contract.ts';
import type { Attribution } from './tables.ts';

/** What is told of where a visitor came from; null when nothing is known. */
export function toAttribution(said: Attribution | null): Schemas['Attribution'] | null {
  const nothing = { source: null, medium: null, campaign: null, term: null, content: null, reference: null };
  return said && { ...nothing, ...said };
}

/** What is kept of what was sent: nothing, where nothing was said. */
export function attributionOf(given: Attribution | undefined): Attribution | null {
  return given && Object.keys(given).length > 0 ? given : null;
}
