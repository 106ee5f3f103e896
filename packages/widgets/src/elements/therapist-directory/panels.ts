/** Makes the panel of a disclosure close again, and opens it towards the middle of the page where it would stick out of the row. */
export function placePanel({ lastElementChild: panel, parentElement: row }: Element) {
  row?.addEventListener('focusout', closeWhenLeft);
  row?.addEventListener('keydown', closeOnEscape);
  panel?.classList.remove('inwards');
  const [inner, outer] = [panel, row].map((each) => each?.getBoundingClientRect());
  const isOut = inner && outer && (inner.left < outer.left || inner.right > outer.right);
  panel?.classList.toggle('inwards', isOut);
}

/** Focus went elsewhere: a panel left behind would cover the list. */
function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent) {
  const open = openIn(currentTarget);
  if (open && relatedTarget && !open.contains(relatedTarget as Node)) open.removeAttribute('open');
}

function closeOnEscape(event: KeyboardEvent) {
  const open = openIn(event.currentTarget);
  if (event.key !== 'Escape' || !open) return;
  event.stopPropagation();
  open.removeAttribute('open');
  open.querySelector('summary')?.focus();
}

const openIn = (row: EventTarget | null) => (row as Element).querySelector('details[open]');
