/**
 * Keeps a floating button off what has focus (WCAG 2.4.11): it steps to the other corner, and away altogether where that
 * one is taken too, until focus moves on. Ends with the function it returns.
 */
export function keepClear(button: HTMLElement, own: Element): () => void {
  const step = () => {
    const focused = document.activeElement;
    button.dataset.place = places.find((place) => isClear(button, place, focused === own ? null : focused)) ?? 'away';
  };
  document.addEventListener('focusin', step);
  document.addEventListener('focusout', step);
  document.addEventListener('scroll', step, { passive: true, capture: true });
  return () => {
    document.removeEventListener('focusin', step);
    document.removeEventListener('focusout', step);
    document.removeEventListener('scroll', step, { capture: true });
  };
}

const places = ['end', 'start'];

function isClear(button: HTMLElement, place: string, focused: Element | null): boolean {
  button.dataset.place = place;
  if (!focused || focused === document.body || focused === document.documentElement) return true;
  const a = button.getBoundingClientRect();
  const b = focused.getBoundingClientRect();
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}
