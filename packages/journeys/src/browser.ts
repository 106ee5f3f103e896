import { browsers, chromiumArguments } from '@attune/tooling/browsers';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Starts Chromium; a test closes it again. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browsers.chromium, args: chromiumArguments });
}

/** A fresh visitor in Berlin: no history, no cache, nothing stored. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  return context.newPage();
}
