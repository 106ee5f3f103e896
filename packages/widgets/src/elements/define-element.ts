/** Registers an element unless its tag is taken: the first script of a page wins, a second one changes nothing and throws nothing. */
export function defineElement(tag: string, element: CustomElementConstructor) {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry?.get(tag)) registry?.define(tag, element);
}
