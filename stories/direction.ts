const rightToLeft = ['ar'];

/** What the toolbar says: the direction of the language, unless one was chosen. */
export function directionOf(globals: Readonly<Record<string, unknown>>): 'ltr' | 'rtl' {
  const { direction, language } = globals;
  if (direction === 'ltr' || direction === 'rtl') return direction;
  return rightToLeft.includes(String(language)) ? 'rtl' : 'ltr';
}
