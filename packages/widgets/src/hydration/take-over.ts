/** What the element has drawn takes the place of what the server had, in one step; what a visitor has begun is gone on with. */
export function takeOver(drawn: Element, served: HTMLElement): void {
  const before = served.querySelector('.attune');
  if (!before) return served.remove();
  const seen = inView(before);
  const top = seen?.getBoundingClientRect().top ?? 0;
  const { activeElement } = served.getRootNode() as ShadowRoot;
  drawn.querySelectorAll('img').forEach((image) => (image.decoding = 'sync')); // it is there already, and must not blink
  served.hidden = true;
  delete served.dataset['kept'];
  const twin = (element: Element) => twinOf(element, before, drawn);
  for (const field of before.querySelectorAll<Field>('input, select')) goOn(field, twin(field));
  before.querySelectorAll('details[open]').forEach((details) => twin(details)?.setAttribute('open', ''));
  if (seen) scrollBy({ top: (twin(seen)?.getBoundingClientRect().top ?? top) - top, behavior: 'instant' });
  if (activeElement && before.contains(activeElement)) focusOn(twin(activeElement), activeElement);
  served.remove();
}

type Field = HTMLInputElement | HTMLSelectElement;

/** What was typed or chosen since the page came. */
function goOn(field: Field, twin: Element | null): void {
  if (!(twin instanceof field.constructor) || field.value === drawnValueOf(field)) return;
  (twin as Field).value = field.value;
  twin.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

function drawnValueOf(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? field.value;
}

function focusOn(twin: Element | null, before: Element): void {
  if (!(twin instanceof HTMLElement)) return;
  twin.focus({ preventScroll: true });
  if (before instanceof HTMLInputElement && twin instanceof HTMLInputElement)
    twin.setSelectionRange(before.selectionStart, before.selectionEnd);
}

/** The card at the top of the window. */
const inView = (before: Element): Element | undefined =>
  [...before.querySelectorAll('.cards > li')].find((card) => card.getBoundingClientRect().bottom > 0);

/** Both were drawn by the same templates: what is at one place here is at the same place there. */
function twinOf(element: Element, before: Element, drawn: Element): Element | null {
  if (element === before) return drawn;
  const { parentElement } = element;
  const parent = parentElement && twinOf(parentElement, before, drawn);
  return parent?.children[[...(parentElement?.children ?? [])].indexOf(element)] ?? null;
}
