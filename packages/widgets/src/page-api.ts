import type { OwnTexts } from './locales/own-texts.ts';

/** An element of ours on a page: itself, or a selector that finds it. */
export type AttuneTarget = Element | string;

/** What an element that is opened for the first time is given, by its attributes: `{ 'therapist-id': '…' }`. */
export type AttuneAttributes = Readonly<Record<string, string>>;

/**
 * What a page can ask of our script. Calls made before it is there are kept:
 * `(globalThis.attune ??= []).push((attune) => attune.open('#book'))`.
 */
export interface AttunePage {
  /** The version that runs, such as `0.1.0`. */
  readonly version: string;
  /** Calls back with this object: at once, now that it is there. */
  readonly push: (...calls: readonly AttuneCall[]) => number;
  /**
   * Opens an element of the page, or a new one of a tag such as `attune-booking-picker` in a dialog. One that stands in the
   * page is scrolled to. Resolves with the element once it can be seen; rejects with an `AttunePageError`.
   */
  readonly open: (target: AttuneTarget, attributes?: AttuneAttributes) => Promise<HTMLElement>;
  /** Closes what is open: this element, or all. */
  readonly close: (target?: AttuneTarget) => void;
  /** Closes it if it is open, opens it otherwise. */
  readonly toggle: (target: AttuneTarget, attributes?: AttuneAttributes) => Promise<HTMLElement>;
  /** Asks the platform again for what is shown: by this element, or all. What was typed stays. */
  readonly refresh: (target?: AttuneTarget) => void;
  /** Closes it and takes it off the page. */
  readonly remove: (target: AttuneTarget) => void;
  /** Sentences of the page's own in place of ours, for every element that has none itself: see docs/languages.md. */
  texts: OwnTexts | undefined;
  /** Resolves when every element that is on the page works; rejects with an `AttunePageError` that says which could not be loaded. */
  readonly whenReady: () => Promise<void>;
  /** Looks at how this page embeds us and says what is wrong: in the console, and in a panel above the page. */
  readonly doctor: () => Promise<readonly AttuneFinding[]>;
}

/** One thing that the doctor looked at. */
export interface AttuneFinding {
  readonly verdict: 'good' | 'warn' | 'bad';
  /** What it was, such as `origin`, `key-paused`, `clock`. */
  readonly code: string;
}

/** A call that waits for us. */
export type AttuneCall = (attune: AttunePage) => unknown;

/** What a page is told of an element that could not be loaded: which. Nothing of a person. */
export type AttuneLoadFailedEvent = CustomEvent<{ readonly tag: string }>;

declare global {
  interface DocumentEventMap {
    'attune-ready': Event;
    'attune-load-failed': AttuneLoadFailedEvent;
  }
  interface HTMLElementEventMap {
    'attune-opened': Event;
    'attune-closed': Event;
  }

  /** Ours once the script runs; before that, a queue of calls. */
  var attune: AttunePage | AttuneCall[] | undefined;
}
