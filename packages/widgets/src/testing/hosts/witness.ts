import type { Step } from './cells.ts';

/** What stands in a page for one element: ours as it should be, the link inside it, the page’s own element, or nothing. */
export type Shown = 'works' | 'link' | 'theirs' | 'nothing';

/** What the witness must know. All of it is JSON. */
export interface Testimony {
  readonly signs: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  /** What our script may add to the globals of a page, and nothing else. */
  readonly globals: readonly string[];
}

/** The eyes and hands of the tests in a page. Its answers are text, since a host may have changed what JSON makes of a list. */
export interface Witness {
  shown(name: string): Shown;
  /** Waits until each element shows what is wanted, and says what each shows then. */
  wait(wanted: Readonly<Record<string, Shown>>, patience: number): Promise<string>;
  /** Uses an element, step by step; answers what went wrong, or ''. */
  use(name: string, steps: readonly Step[], patience: number): Promise<string>;
  /** Remembers the page as it is. */
  remember(): void;
  /** What is different from the page remembered, a line each. Where focus is counts only until somebody used the page. */
  differences(isUsed: boolean): string;
  /** What about a working element cannot be read or does not fit, a line each. */
  ailments(name: string): string;
  /** Where these words are found outside of our elements. */
  leaks(words: readonly string[]): string;
  /** What was thrown, said on the console or refused by a policy since this was last asked, a line each. */
  complaints(): string;
}

/**
 * Runs in the page before anything else there, and may use nothing but its argument. It keeps the functions of the browser
 * that it needs, since the page may change them.
 */
export function installWitness({ signs, events, globals }: Testimony): void {
  const { error, warn } = console;
  const { setTimeout: later } = globalThis;
  const listOf = Array.from.bind(Array);
  const said: string[] = [];
  const announced: string[] = [];
  let before: Record<string, unknown> = {};

  addEventListener('error', (event) => said.push(`thrown: ${event.message} ${stackOf(event.error)}`));
  addEventListener('unhandledrejection', ({ reason }) => said.push(`rejected: ${String(reason)} ${stackOf(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    said.push(`refused by ${violatedDirective}: ${blockedURI} ${sourceFile}`),
  );
  const saying =
    (name: string, speak: (...words: unknown[]) => void) =>
    (...words: unknown[]) => {
      said.push(`console.${name}: ${words.map(String).join(' ')} ${causeOf(words[0])}`);
      speak.apply(console, words);
    };
  console.error = saying('error', error);
  console.warn = saying('warn', warn);
  events.forEach((name) => addEventListener(name, (event) => announced.push(`${name} ${contentOf(event)}`), true));

  const stackOf = (thrown: unknown) => (thrown as Error | null)?.stack?.slice(0, 600) ?? '';
  const causeOf = (thrown: unknown) => ((thrown as Error | null)?.cause as Error | undefined)?.message ?? '';
  const pause = () => new Promise((done) => later(done, 30));
  const cellOf = (name: string) => document.querySelector<HTMLElement>(`[data-cell="${name}"]`);

  function contentOf(event: Event): string {
    return JSON.stringify(
      Object.fromEntries(Object.getOwnPropertyNames(event).map((key) => [key, event[key as never]])),
    );
  }

  /** The shadow roots in and below an element. */
  function rootsOf(element: Element): ShadowRoot[] {
    const below = listOf(element.querySelectorAll('*')).flatMap(rootOf);
    return [...rootOf(element), ...below];
  }

  function rootOf({ shadowRoot }: Element): ShadowRoot[] {
    return shadowRoot ? [shadowRoot, ...listOf(shadowRoot.querySelectorAll('*')).flatMap(rootOf)] : [];
  }

  function find(name: string, selector: string): HTMLElement | null {
    const cell = cellOf(name);
    for (const root of cell ? rootsOf(cell) : []) {
      const found = root.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return null;
  }

  const isSeen = (element?: Element | null) =>
    listOf(element?.getClientRects() ?? []).some(({ width, height }) => width > 0 && height > 0);

  function shown(name: string): Shown {
    const sign = find(name, signs[name] ?? '');
    if (isSeen(sign) || isSeen(sign?.parentElement)) return 'works';
    const cell = cellOf(name);
    if (isSeen(cell?.querySelector('[data-theirs]'))) return 'theirs';
    // or that of ours to the platform's own page, below a frame that stays empty
    const links = [cell?.querySelector('[data-link]'), find(name, 'a[href*="/p/"]')];
    return links.some(isSeen) ? 'link' : 'nothing';
  }

  /** A link is there before anything else: it is what is shown if it is so for a while. */
  async function wait(wanted: Readonly<Record<string, Shown>>, patience: number): Promise<string> {
    const names = Object.keys(wanted);
    const calm = Object.values(wanted).includes('link') ? 1_500 : 0;
    const deadline = performance.now() + patience;
    let since = performance.now();
    while (performance.now() < deadline) {
      if (names.some((name) => shown(name) !== wanted[name])) since = performance.now();
      else if (document.readyState === 'complete' && performance.now() - since >= calm) break;
      await pause();
    }
    return names.map((name) => `${name}=${shown(name)}`).join('\n');
  }

  async function use(name: string, steps: readonly Step[], patience: number): Promise<string> {
    for (const step of steps) {
      const selector = selectorOf(step);
      const deadline = performance.now() + patience;
      while (!find(name, selector) && performance.now() < deadline) await pause();
      const found = find(name, selector);
      if (!found) return `there is no ${selector}: ${textOf(name)}`;
      take(step, found);
      await pause();
    }
    return '';
  }

  const textOf = (name: string) =>
    rootsOf(cellOf(name) ?? document.body)
      .map((root) => root.querySelector('.attune')?.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .slice(0, 400);

  function selectorOf(step: Step): string {
    if ('press' in step) return step.press;
    if ('see' in step) return step.see;
    return 'send' in step ? 'form' : `[name="${step.type[0]}"]`;
  }

  function take(step: Step, found: HTMLElement): void {
    if ('press' in step) {
      found.focus();
      found.click();
    } else if ('send' in step) (found as HTMLFormElement).requestSubmit();
    else if ('type' in step) type(found as HTMLInputElement, step.type[1]);
  }

  /** As a keyboard does it: whoever prevents a key has no letter. */
  function type(field: HTMLInputElement, words: string): void {
    field.focus();
    const key = (name: string) =>
      field.dispatchEvent(
        new KeyboardEvent(name, { key: words.slice(0, 1), bubbles: true, composed: true, cancelable: true }),
      );
    if (!key('keydown') || !key('keypress')) return;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: words }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    key('keyup');
  }

  /** What a page passes down by inheritance is set again, and nothing is wider than its place. */
  function ailments(name: string): string {
    const ground = find(name, '.attune');
    if (!ground) return '';
    const { lineHeight, fontSize, textTransform, whiteSpace, textIndent, visibility } = getComputedStyle(ground);
    const [size, ratio] = [parseFloat(fontSize), parseFloat(lineHeight) / parseFloat(fontSize)];
    const wrong = {
      [`font-size ${fontSize}`]: size < 13,
      [`line-height ${ratio}`]: ratio < 1.3 || ratio > 1.7,
      [`text-transform ${textTransform}`]: textTransform !== 'none',
      [`white-space ${whiteSpace}`]: whiteSpace !== 'normal',
      [`text-indent ${textIndent}`]: parseFloat(textIndent) !== 0,
      [`visibility ${visibility}`]: visibility !== 'visible',
      [`wider by ${ground.scrollWidth - ground.clientWidth}`]: ground.scrollWidth > ground.clientWidth + 1,
    };
    return Object.keys(wrong)
      .filter((each) => wrong[each])
      .join('\n');
  }

  /** Everything that is the page’s, under a name. */
  function state(): Record<string, unknown> {
    return {
      ...addresses(),
      ...markup(),
      ...looks(),
      ...stored(),
      ...natives(),
      globals: Object.getOwnPropertyNames(globalThis)
        .filter((name) => !globals.includes(name))
        .join(' '),
      symbols: Object.getOwnPropertySymbols(globalThis)
        .map(String)
        .filter((name) => !globals.includes(name))
        .join(' '),
    };
  }

  function addresses(): Record<string, unknown> {
    const url = new URL(location.href);
    for (const name of listOf(url.searchParams.keys())) if (name.startsWith('attune-')) url.searchParams.delete(name);
    const { title, activeElement, adoptedStyleSheets, styleSheets } = document;
    return {
      address: url.href,
      title,
      name: window.name,
      focus: activeElement?.closest('[data-cell]') ? 'ours' : activeElement?.nodeName,
      sheets: `${adoptedStyleSheets.length} ${styleSheets.length}`,
      history: history.length,
    };
  }

  /** The page as it is written, without what stands for our script in its head. */
  function markup(): Record<string, unknown> {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('link[rel=modulepreload]').forEach((link) => link.parentNode?.removeChild(link));
    return { markup: copy.outerHTML };
  }

  const watched =
    'color background-color font-family font-size font-weight line-height letter-spacing text-transform display position margin padding border list-style-type text-decoration-line cursor visibility overflow z-index direction color-scheme';

  function looks(): Record<string, unknown> {
    const theirs = listOf(document.querySelectorAll('html, body, .theirs, .theirs *'));
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      return watched
        .split(' ')
        .map((name) => style.getPropertyValue(name))
        .join('|');
    };
    return Object.fromEntries(theirs.map((each, index) => [`look of ${each.nodeName} ${index}`, look(each)]));
  }

  function stored(): Record<string, unknown> {
    const tried = (read: () => unknown) => {
      try {
        return read();
      } catch {
        return 'blocked';
      }
    };
    return {
      cookie: tried(() => document.cookie),
      local: tried(() => Object.keys(localStorage).join()),
      session: tried(() => Object.keys(sessionStorage).join()),
    };
  }

  /** The functions of the browser, by identity: whoever wraps one for everybody is found out. */
  function natives(): Record<string, unknown> {
    const places = {
      window: globalThis,
      document: Document.prototype,
      history: History.prototype,
      node: Node.prototype,
      element: Element.prototype,
      html: HTMLElement.prototype,
      target: EventTarget.prototype,
      array: Array.prototype,
      object: Object.prototype,
      promise: Promise.prototype,
      registry: CustomElementRegistry.prototype,
    };
    return Object.fromEntries(
      Object.entries(places).flatMap(([place, holder]) =>
        Object.entries(Object.getOwnPropertyDescriptors(holder as object))
          .filter(([name, { value }]) => typeof value === 'function' && !globals.includes(name))
          .map(([name, { value }]) => [`${place}.${name}`, value as unknown]),
      ),
    );
  }

  function differences(isUsed: boolean): string {
    const now = state();
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return names
      .filter((name) => before[name] !== now[name] && !(isUsed && name === 'focus'))
      .map((name) => `${name}: ${excerpt(before[name], now[name])}`)
      .join('\n');
  }

  function excerpt(one: unknown, other: unknown): string {
    const [was, is] = [String(one), String(other)];
    let start = 0;
    while (was[start] === is[start] && start < was.length) start += 1;
    return `“${was.slice(start - 30, start + 120)}” became “${is.slice(start - 30, start + 120)}”`;
  }

  function leaks(words: readonly string[]): string {
    const places: Record<string, string> = {
      'the page': document.documentElement.outerHTML,
      'its address': `${location.href} ${document.title} ${window.name}`,
      'its history': JSON.stringify(history.state),
      'an event': announced.join('\n'),
      'the console': said.join('\n'),
    };
    const found = Object.entries(places).flatMap(([place, text]) =>
      words.filter((word) => text.includes(word)).map((word) => `“${word}” is found in ${place}`),
    );
    return found.join('\n');
  }

  const complaints = () =>
    said
      .splice(0)
      .map((each) => each.replace(/\s+/g, ' '))
      .join('\n');
  const remember = () => {
    before = state();
  };
  const witness: Witness = { shown, wait, use, remember, differences, ailments, leaks, complaints };
  Object.defineProperty(globalThis, Symbol.for('attune.hosts'), { value: witness });
}
