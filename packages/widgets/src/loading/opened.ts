/** What is open above the page now, and how each is closed. The last one opened is on top. */
export const opened = new Map<Element, () => void>();
