/** The language of the page around an element: the nearest `lang`, also across shadow roots, else the browser's. */
export function pageLanguage(element: Element): string {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : navigator.language;
}

/** Calls back whenever a `lang` around the element changes, until the returned function is called. One observer serves all elements. */
export function watchPageLanguage(element: Element, changed: () => void): () => void {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer().observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (!watchers.size) observer().disconnect();
  };
}

/** Has everybody look again who watches, where something else than a `lang` decides what is said. */
export const pageChanged = (): void => watchers.forEach((changed) => changed());

const watchers = new Set<() => void>();
let shared: MutationObserver | undefined;

function observer(): MutationObserver {
  return (shared ??= new MutationObserver(pageChanged));
}
