/** What the toolbar says: an element runs from left to right unless its own `dir` says otherwise. */
export function directionOf(globals: Readonly<Record<string, unknown>>): 'ltr' | 'rtl' {
  return globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
}
