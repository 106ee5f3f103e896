/** Which of the two colour schemes an element is drawn in. */
export type Scheme = 'light' | 'dark';

/** The scheme that the page around an element has chosen, or the visitor where the page leaves it to them. */
export function schemeOf(element: Element): Scheme {
  const said = getComputedStyle(element).colorScheme.split(' ');
  if (said.includes('dark') && said.includes('light')) return prefersDark().matches ? 'dark' : 'light';
  return said.includes('dark') ? 'dark' : 'light';
}

export const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');
