import type { frame as source } from './en.frame.ts';

/** What stands around a page in a frame, in Turkish. */
export function frame(): ReturnType<typeof source> {
  return { open: 'Ayrı bir sekmede aç' };
}
