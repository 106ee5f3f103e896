import type { frame as source } from './en.frame.ts';

/** What stands around a page in a frame, in Spanish. */
export function frame(): ReturnType<typeof source> {
  return { open: 'Abrir en otra pestaña' };
}
