import type { frame as source } from './en.frame.ts';

/**
 * What stands around a page in a frame, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function frame(): ReturnType<typeof source> {
  return { open: 'Abrir en otra pestaña' };
}
