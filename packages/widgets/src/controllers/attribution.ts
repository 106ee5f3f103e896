import type { NewAttribution } from '@attune/sdk';

/**
 * Where the visitor of a page came from, for who books or asks: `utm_*` of the page's address, and the partner's own word for
 * the page, which is the nearest `reference` around the element, else `data-reference` of the page's script. Undefined when
 * nothing is said. Read when something is sent, and never before.
 */
export function attributionOf(element: Element): NewAttribution | undefined {
  const address = new URLSearchParams(location.search);
  const said = ['source', 'medium', 'campaign', 'term', 'content'].map(
    (name) => [name, address.get(`utm_${name}`)] as const,
  );
  const given = [...said, ['reference', referenceOf(element)] as const].flatMap(([name, text]) => {
    const [short] = /^[^\0]{1,200}/u.exec(text?.trim() ?? '') ?? []; // of whole signs, and no NUL: it would be refused
    return short ? [[name, short] as const] : [];
  });
  return given.length ? Object.fromEntries(given) : undefined;
}

/** Across shadow roots: a picker in the dialog of a directory is about the directory's page. */
function referenceOf(element: Element): string | null | undefined {
  const near = element.closest('[reference]')?.getAttribute('reference');
  const root = element.getRootNode();
  if (near || !(root instanceof ShadowRoot))
    return near ?? document.querySelector<HTMLScriptElement>('script[data-reference]')?.dataset.reference;
  return referenceOf(root.host);
}
