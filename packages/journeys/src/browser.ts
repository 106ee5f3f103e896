import { browsers, chromiumArguments } from '@attune/tooling/browsers';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** What a visitor brings, and their clock if it is not that of this machine. */
export interface VisitorOptions extends BrowserContextOptions {
  readonly now?: Date;
}

/** Starts Chromium; a test closes it again. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browsers.chromium, args: chromiumArguments });
}

/** A fresh visitor: no history, no cache, nothing stored. From Berlin, unless they say otherwise. */
export async function visitor(browser: Browser, options: VisitorOptions = {}): Promise<Page> {
  const { now, ...rest } = options;
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...rest,
  });
  context.setDefaultTimeout(20_000);
  if (now) await context.addInitScript(shiftClock, now.getTime() - Date.now());
  return context.newPage();
}

/** Runs in the page: the demo's clock is set forward in a journey, and the visitor's goes with it. */
function shiftClock(shift: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: [] | [string | number | Date]) {
      if (given.length === 0) super(Real.now() + shift);
      else super(...(given as [number]));
    }
    static override now(): number {
      return Real.now() + shift;
    }
  } as DateConstructor;
}
