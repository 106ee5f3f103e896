/** Pages have shortcuts on single letters; what is typed here is not meant for them. Escape closes their dialogs still. */
export function keepFromPage(event: KeyboardEvent) {
  if (event.key !== 'Escape') event.stopPropagation();
}
