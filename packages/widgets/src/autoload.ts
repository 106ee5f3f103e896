/**
 * Registers the `attune-*` tags that it finds on the page, now or later, tries again what could not be loaded, and says
 * what is missing and when all is there. The first script of a page wins: a second one, of this version or another, changes
 * nothing. What few pages want (calls, openers, lazy elements, the doctor) is a file of its own: loading/page.ts.
 */
import { loadCheck, type Check } from './loading/check.ts';
import type { AttunePage } from './page-api.ts';

const elements: Record<string, () => Promise<unknown>> = {
  'attune-booking-manager': () => import('./elements/booking-manager/define.ts'),
  'attune-booking-picker': () => import('./elements/booking-picker/define.ts'),
  'attune-booking-request': () => import('./elements/booking-request/define.ts'),
  'attune-provider': () => import('./elements/provider/define.ts'),
  'attune-report-card': () => import('./elements/report-card/define.ts'),
  'attune-review-form': () => import('./elements/review-form/define.ts'),
  'attune-reviews': () => import('./elements/reviews/define.ts'),
  'attune-therapist-directory': () => import('./elements/therapist-directory/define.ts'),
  'attune-unsubscribe-form': () => import('./elements/unsubscribe-form/define.ts'),
};

/** Read by the elements: see contexts/page-configuration.ts, which is not imported, so that this file stays one request. */
const pageKey = Symbol.for('attune.page');
const page = globalThis as { [pageKey]?: unknown; attune?: unknown };
const loads: Record<string, Promise<void>> = {};
/** What could not be loaded yet, and why. */
const missing = new Map<string, unknown>();
const queue: unknown = page.attune ?? [];
let rest: Promise<AttunePage> | undefined;
let check: Promise<Check> | undefined;

/** What few pages want. Where the page has an `attune` of its own, `import { attune }` of this script is the way to it. */
export const attune = (): Promise<AttunePage> =>
  (rest ??= import('./loading/page.ts').then(({ begin }) => begin({ load, missing, queue })));

if (pageKey in page) console.warn(`Attune: ${import.meta.url} changes nothing; another script of ours came first`);
else begin();

function begin() {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-key]')];
  const script = scripts.find(({ src }) => src === import.meta.url);
  page[pageKey] = script;
  if (script && 'check' in script.dataset) check = loadCheck();
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  void Promise.all(Object.values(loads)).then(() => document.dispatchEvent(new Event('attune-ready')));
  listen();
  if (/[?&]attune-doctor/.test(location.search) || (script && 'doctor' in script.dataset))
    void attune().then((api) => api.doctor());
}

/** Keeps the calls of the page, `(globalThis.attune ??= []).push((attune) => …)`, and has them answered. */
function listen() {
  if (!Array.isArray(queue)) return console.warn('Attune: the page has an "attune" of its own; it stays');
  page.attune = queue;
  queue.push = (...calls: unknown[]) => {
    queue.splice(queue.length, 0, ...calls);
    void attune();
    return queue.length;
  };
  if (queue.length) void attune();
}

function look() {
  for (const tag of Object.keys(elements)) if (document.querySelector(`${tag}:not([loading=lazy])`)) void load(tag);
  if (document.querySelector('[loading=lazy]:not(:defined),[data-attune-open]')) void attune();
}

/** Kept when the element is there. */
function load(tag: string): Promise<void> {
  return (loads[tag] ??= attempt(tag));
}

/** Until then an element stays what the page put inside it: its fallback link. */
async function attempt(tag: string, tries = 1): Promise<void> {
  try {
    await (
      await check
    )?.(tag);
    if (document.querySelector(tag)?.shadowRoot) await import('./hydrate.ts'); // a server has drawn it
    if (!customElements.get(tag)) await elements[tag]?.();
    missing.delete(tag);
  } catch (cause) {
    await (tries % 3 ? new Promise((resolve) => setTimeout(resolve, tries * 1000)) : lose(tag, cause));
    return attempt(tag, tries + 1);
  }
}

/** Says so, and waits for the next connection. */
function lose(tag: string, cause: unknown): Promise<unknown> {
  missing.set(tag, cause);
  console.error(new Error(`Attune: <${tag}> could not be loaded; its fallback stays`, { cause }));
  document.dispatchEvent(new CustomEvent('attune-load-failed', { detail: { tag } }));
  return new Promise((resolve) => addEventListener('online', resolve, { once: true }));
}
