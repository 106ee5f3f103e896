/**
 * Keeps a floating button off what has focus (WCAG 2.4.11): it steps to the other corner, and away altogether where that
 * one is taken too, until focus moves on. Ends with the function it returns.
 */
export function keepClear(button: HTMLElement, own: Element): () => void {
  const step = () => {
    const focused = document.activeElement === own ? null : focusedIn(document);
    button.dataset.place = places.find((place) => isClear(button, place, focused)) ?? 'away';
  };
  document.addEventListener('focusin', step);
  document.addEventListener('focusout', step);
  document.addEventListener('keyup', step); // within a component of the page focus moves unheard
  document.addEventListener('scroll', step, { passive: true, capture: true });
  return () => {
    document.removeEventListener('focusin', step);
    document.removeEventListener('focusout', step);
    document.removeEventListener('keyup', step);
    document.removeEventListener('scroll', step, { capture: true });
  };
}

const places = ['end', 'start'];

/** What has focus, also inside a component of the page: where that stands says nothing. */
function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  const within = activeElement?.shadowRoot;
  return (within && focusedIn(within)) ?? activeElement;
}

function isClear(button: HTMLElement, place: string, focused: Element | null): boolean {
  button.dataset.place = place;
  if (!(focused instanceof HTMLElement)) return true;
  const a = button.getBoundingClientRect();
  const b = focused.getBoundingClientRect();
  if (focused.tabIndex < 0 && b.height > innerHeight / 2) return true; // the page's content, which no button hides
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}
