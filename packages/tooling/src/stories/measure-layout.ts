/** How the page is to be seen: the size of text in percent, and whether with the spacing of WCAG 2.2, 1.4.12. */
export interface Sight {
  readonly text: number;
  readonly spaced: boolean;
}

/**
 * Runs in the page of a story, so it may use nothing from this file. Says what of our elements is cut off, sticks out of
 * the room that its page gave the element, or is too small to hit (2.5.8), at most three of each. Under a modal dialog
 * nothing can be hit, so only the dialog is looked at.
 */
export async function measureLayout({ text, spaced }: Sight): Promise<string[]> {
  const root = document.querySelector('#storybook-root') as HTMLElement;
  const ours = [...root.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('attune-'));
  for (const { parentElement, style } of ours) {
    if (parentElement?.closest('attune-provider')) continue; // it has its text from there
    style.fontSize = text === 100 ? '' : `${text}%`;
    style.letterSpacing = spaced ? '0.12em' : '';
    style.wordSpacing = spaced ? '0.16em' : '';
  }
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

  const within = (from: ParentNode): HTMLElement[] =>
    [...from.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? within(each.shadowRoot) : []),
    ]);
  const parentOf = (each: Element): Element => each.parentElement ?? (each.getRootNode() as ShadowRoot).host;
  const outermost = (each: Element): Element => {
    const around = each.getRootNode();
    return around instanceof ShadowRoot ? outermost(around.host) : each;
  };
  const isIn = (each: Element, above: Element): boolean =>
    each === above || (each !== document.body && isIn(parentOf(each), above));
  const scrolls = (each: Element): boolean =>
    each !== document.body && (/auto|scroll/.test(getComputedStyle(each).overflowX) || scrolls(parentOf(each)));

  const all = within(root).filter((each) => each.getRootNode() instanceof ShadowRoot);
  const shown = all.filter((each) => each.checkVisibility() && !each.closest('.unseen, svg, [aria-hidden]'));
  const dialog = shown.find((each) => each.matches(':modal'));
  const seen = dialog ? shown.filter((each) => each !== dialog && isIn(each, dialog)) : shown;

  const floats = (each: Element): boolean =>
    each !== document.body && (getComputedStyle(each).position === 'fixed' || floats(parentOf(each)));
  const outside = seen.filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    const isFree = dialog !== undefined || floats(each);
    const room = isFree ? { left: 0, right: innerWidth } : outermost(each).getBoundingClientRect();
    return width > 0 && (right > room.right + 1 || left < room.left - 1) && !scrolls(each);
  });

  const isOver = (overflow: string, content: number, room: number) =>
    /hidden|clip/.test(overflow) && content > room + 1;
  const cut = seen.filter((each) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
    if (textOverflow === 'ellipsis' || each.matches('input, select')) return false; // what is typed may be longer
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = each;
    return isOver(overflowX, scrollWidth, clientWidth) || isOver(overflowY, scrollHeight, clientHeight);
  });

  const boxOf = (target: HTMLElement) => ((target as HTMLInputElement).labels?.[0] ?? target).getBoundingClientRect();
  const isInText = (each: HTMLElement) =>
    getComputedStyle(each).display === 'inline' && parentOf(each).textContent.trim() !== each.textContent.trim();
  const targets = seen.filter((each) =>
    each.matches('button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button]'),
  );
  const crowds = (other: HTMLElement, each: HTMLElement, x: number, y: number) => {
    const box = boxOf(other);
    if (box.width === 0 || other.contains(each) || each.contains(other)) return false;
    return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 12;
  };
  const small = targets.filter((each) => {
    const { width, height, left, top } = boxOf(each);
    if ((width >= 23.9 && height >= 23.9) || width === 0 || isInText(each)) return false;
    return targets.some((other) => crowds(other, each, left + width / 2, top + height / 2));
  });

  const called = (each: HTMLElement) => {
    const words = (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim().slice(0, 40);
    return `<${each.localName}${each.className ? ` class="${each.className}"` : ''}> “${words}”`;
  };
  const say = (those: HTMLElement[], what: string) => those.slice(0, 3).map((each) => `${called(each)} ${what}`);
  return [
    ...say(outside, 'sticks out of the element'),
    ...say(cut, 'is cut off'),
    ...say(small, 'is too small to hit'),
  ];
}
