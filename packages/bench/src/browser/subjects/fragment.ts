/** The one element that this code stands for, to be cloned. */
export function fragment(code: string): Element {
  const holder = document.createElement('template');
  holder.innerHTML = code;
  return holder.content.firstElementChild as Element;
}

/** A copy, with words in its last, or only, element. */
export function filled(element: Element, words: string): Element {
  const copy = element.cloneNode(true) as Element;
  (copy.lastElementChild ?? copy).textContent = words;
  return copy;
}
