import type { SerializedAXNode } from 'puppeteer-core';

/** A browser as the stories need one, whatever protocol it speaks. What `start` of an engine opens, `stop` closes. */
export interface Driver {
  /** Shows a page of its own in a window of 1280 × 900. */
  open(url: string): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** A page that is open. */
export interface OpenPage {
  /** Runs a function in the page; it may use nothing but its argument. What goes in and comes out is JSON. */
  evaluate<Given, Value>(run: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value>;
  /** Presses a key, or several at once such as `Shift+PageDown`, as a keyboard does. */
  press(chord: string): Promise<void>;
  /** Makes the window this wide, in CSS pixels. */
  resize?(width: number): Promise<void>;
  /** What assistive technology is given; only Chromium can say. */
  readTree?(): Promise<SerializedAXNode | null>;
  /** Shows the page as on this medium, and to somebody with these settings. Only Chromium can be told so. */
  emulate?(media: EmulatedMedia): Promise<void>;
  /** What the page threw and nobody caught since this was last asked. */
  takeErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/** What a style sheet asks for with `@media`. */
export interface EmulatedMedia {
  readonly media?: string;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}
