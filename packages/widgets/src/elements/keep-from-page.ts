/**
 * Pages have shortcuts on single letters, and hear a letter in any of the three events that a key makes; what is typed here is
 * not meant for them. Escape closes their dialogs still.
 */
export function keepFromPage(event: KeyboardEvent) {
  if (event.key === 'Escape') return;
  event.stopPropagation();
  for (const type of ['keypress', 'keyup']) event.currentTarget?.addEventListener(type, keepFromPage as EventListener);
}
