/**
 * Registers the `attune-*` tags that it finds on the page, now or later, and says what it could not load.
 * The first script of a page wins: a second one, of this version or another, changes nothing.
 */
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
const page = globalThis as { [pageKey]?: unknown };

if (!(pageKey in page)) {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-key]')];
  page[pageKey] = scripts.find(({ src }) => src === import.meta.url);
  const look = () => {
    Object.keys(elements).forEach((tag) => document.querySelector(tag) && load(tag));
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** An element that cannot be loaded stays what the page put inside it: its fallback link. */
function load(tag: string) {
  const start = elements[tag];
  Reflect.deleteProperty(elements, tag);
  if (!start || customElements.get(tag)) return;
  start().catch((cause: unknown) =>
    console.error(new Error(`Attune: <${tag}> could not be loaded; its fallback stays`, { cause })),
  );
}
