/** Many short texts, written as one: parted by commas, over as many lines as they take. */
export const list = (text) => text.trim().split(/,\s+/);
