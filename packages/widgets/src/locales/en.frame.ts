/**
 * What stands around a page in a frame, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function frame() {
  return { open: 'Open in a tab of its own' };
}
