/** The language of the page around an element: the nearest `lang`, also across shadow roots, else the browser's. */
export function pageLanguage(element: Element): string {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : navigator.language;
}

/** Calls back whenever any `lang` of the page changes, until the returned function is called. One observer serves all elements. */
export function watchPageLanguage(changed: () => void): () => void {
  if (!watchers.size) observer().observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (!watchers.size) observer().disconnect();
  };
}

const watchers = new Set<() => void>();
let shared: MutationObserver | undefined;

function observer(): MutationObserver {
  return (shared ??= new MutationObserver(() => watchers.forEach((changed) => changed())));
}
