import type { frame as source } from './en.frame.ts';

/**
 * What stands around a page in a frame, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function frame(): ReturnType<typeof source> {
  return { open: 'Åbn i sin egen fane' };
}
