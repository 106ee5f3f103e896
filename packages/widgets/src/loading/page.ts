import { giveTexts } from '../controllers/locale-controller.ts';
import type { OwnTexts } from '../locales/own-texts.ts';
import type { AttuneCall, AttunePage } from '../page-api.ts';
import { version } from './version.ts';
import { near } from './near.ts';
import { opened } from './opened.ts';
import { listenToOpeners } from './openers.ts';
import { AttunePageError } from './page-error.ts';
import { findTarget, present, seekTarget } from './targets.ts';

/** What the script of the page, or the package imported from npm, knows of loading. */
export interface Entry {
  /** Loads an element, once; kept when it is there. */
  readonly load: (tag: string) => Promise<unknown>;
  /** What could not be loaded yet, and why. */
  readonly missing: ReadonlyMap<string, unknown>;
  /** The calls that were made before, or whatever else the page has under our name. */
  readonly queue: unknown;
}

/** Answers the calls of a page, those made before included, and lets it open our elements. */
export function begin({ load, missing, queue }: Entry): AttunePage {
  let ownTexts: OwnTexts | undefined;
  const loaded = (elements: readonly Element[]) => orLost(elements, load, missing);
  const attune: AttunePage = {
    version,
    push: (...calls) => calls.map((call) => answer(call, attune)).length,
    open: async (target, attributes = {}) => {
      const element = findTarget(target, attributes);
      await loaded([element]);
      await (await import('./present.ts')).open(element);
      return element;
    },
    close: (target) => {
      if (target === undefined) [...opened.values()].reverse().forEach((close) => close());
      else closeOf(seekTarget(target))?.();
    },
    toggle: async (target, attributes = {}) => {
      const element = findTarget(target, attributes);
      const close = opened.get(element);
      if (!close) return attune.open(element);
      close();
      return element;
    },
    refresh: (target) => {
      const elements = target === undefined ? present() : [seekTarget(target)];
      elements.forEach((element) => element?.dispatchEvent(new Event('attune-refresh')));
    },
    remove: (target) => {
      attune.close(target);
      seekTarget(target)?.remove();
    },
    get texts() {
      return ownTexts;
    },
    set texts(texts) {
      ownTexts = texts;
      giveTexts(document, texts);
    },
    whenReady: () => loaded(present().filter((element) => !isWaiting(element))),
    doctor: async () => (await import('./doctor/doctor.ts')).examine(missing),
  };
  watchForLazy(load);
  listenToOpeners(attune, (tag) => {
    if (tag.startsWith('attune-')) void load(tag);
  });
  take(queue, attune);
  return attune;
}

const closeOf = (element: Element | undefined) => element && opened.get(element);

/** From now on the page's `attune` is ours, and so is the queue that a page may have kept for itself. */
function take(queue: unknown, attune: AttunePage): void {
  if (!Array.isArray(queue)) return;
  const calls = queue.splice(0) as AttuneCall[];
  Object.assign(queue, { push: attune.push });
  globalThis.attune = attune;
  attune.push(...calls);
}

/** What a page gets wrong in one call keeps no other from being answered. */
function answer(call: AttuneCall, attune: AttunePage): void {
  try {
    call(attune);
  } catch (error) {
    reportError(error);
  }
}

/** Elements that ask for it are loaded when they are scrolled near. */
function watchForLazy(load: Entry['load']): void {
  const seen = new WeakSet<Element>();
  const look = () =>
    document.querySelectorAll('[loading=lazy]:not(:defined)').forEach((element) => {
      if (seen.has(element)) return;
      seen.add(element);
      void near(element).then(() => load(element.localName));
    });
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

const isWaiting = (element: Element): boolean => element.matches('[loading=lazy]:not(:defined)');

/** Kept when all are there; broken as soon as one is known to be missing. */
function orLost(elements: readonly Element[], load: Entry['load'], missing: Entry['missing']): Promise<void> {
  const tags = [...new Set(elements.map(({ localName }) => localName))];
  return new Promise((resolve, reject) => {
    const stop = () => document.removeEventListener('attune-load-failed', judge);
    const judge = () => {
      const [lost] = tags.filter((tag) => missing.has(tag));
      if (lost === undefined) return;
      stop();
      reject(new AttunePageError('not-loaded', [lost], { cause: missing.get(lost) }));
    };
    document.addEventListener('attune-load-failed', judge);
    void Promise.all(tags.map(load)).then(() => (stop(), resolve()));
    judge();
  });
}
