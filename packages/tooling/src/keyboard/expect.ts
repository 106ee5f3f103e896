/** What a page is to come to. */
export interface Expected {
  readonly focus?: string | undefined;
  readonly shows?: string | undefined;
  readonly hides?: string | undefined;
}

/**
 * Runs in a page, so it may use nothing from this file. Waits until all that is expected holds, and says in words what
 * did not within five seconds; nothing if all did.
 */
export async function waitFor({ focus, shows, hides }: Expected): Promise<string> {
  const find = (selector: string, root: ParentNode = document): Element | undefined => {
    const own = [...root.querySelectorAll(selector)].find((each) => each.checkVisibility());
    if (own) return own;
    const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots.map((each) => find(selector, each)).find(Boolean);
  };
  const active = (root: DocumentOrShadowRoot = document): Element | null => {
    const { activeElement } = root;
    return activeElement?.shadowRoot?.activeElement ? active(activeElement.shadowRoot) : activeElement;
  };
  const roleOf = (element: Element): string => {
    const { type } = element as HTMLInputElement;
    const byTag: Record<string, string> = { A: 'link', BUTTON: 'button', SELECT: 'combobox', TEXTAREA: 'textbox' };
    const byType: Record<string, string> = { radio: 'radio', checkbox: 'checkbox', search: 'searchbox' };
    return (
      element.getAttribute('role') ??
      byTag[element.tagName] ??
      (element.tagName === 'INPUT' ? (byType[type] ?? 'textbox') : element.tagName.toLowerCase())
    );
  };
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as ParentNode;
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labelled = ids.map((id) => root.querySelector(`#${id}`)?.textContent ?? '').join(' ');
    const { labels } = element as HTMLInputElement;
    const words = element.getAttribute('aria-label') ?? (labelled || (labels?.[0]?.textContent ?? element.textContent));
    return words.replace(/\s+/g, ' ').trim();
  };
  const faults = (): string[] => {
    const focused = active();
    const is = focused ? `${roleOf(focused)} ${nameOf(focused)}` : 'nothing';
    return [
      ...(focus !== undefined && !new RegExp(focus).test(is) ? [`focus is on “${is}”, not on /${focus}/`] : []),
      ...(shows !== undefined && !find(shows) ? [`there is no ${shows}`] : []),
      ...(hides !== undefined && find(hides) ? [`there still is ${hides}`] : []),
    ];
  };
  for (const end = performance.now() + 5000; performance.now() < end;) {
    if (faults().length === 0) return '';
    await new Promise((next) => setTimeout(next, 20));
  }
  return faults().join(' and ');
}

/** Runs in a page. Gives focus to what a selector finds, through shadow roots; whether there was such a thing. */
export async function focusOn(selector: string): Promise<boolean> {
  const find = (root: ParentNode): HTMLElement | undefined => {
    const own = [...root.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
    if (own) return own;
    const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots.map(find).find(Boolean);
  };
  for (const end = performance.now() + 5000; performance.now() < end;) {
    const found = find(document);
    found?.focus();
    if (found) return true;
    await new Promise((next) => setTimeout(next, 20));
  }
  return false;
}
