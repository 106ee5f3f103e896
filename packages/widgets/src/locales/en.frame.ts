/** What stands around a page in a frame, in English. */
export function frame() {
  return { open: 'Open in a tab of its own' };
}
