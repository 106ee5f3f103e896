import puppeteer, { type Browser, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';
import { browsers, chromiumArguments } from '../../lib/browsers.mjs';
import type { Driver, EmulatedMedia, OpenPage } from './driver.ts';

const viewport = { width: 1280, height: 900 };

/** Chromium, over CDP. */
export function startChromium(): Promise<Driver> {
  return start({
    executablePath: browsers.chromium,
    args: [...chromiumArguments, '--force-prefers-reduced-motion'],
  });
}

/** Firefox, over WebDriver BiDi. */
export function startFirefox(): Promise<Driver> {
  return start({
    browser: 'firefox',
    executablePath: browsers.firefox,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
}

async function start(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ ...options, defaultViewport: viewport, protocolTimeout: 60_000 });
  return { open: (url) => open(browser, url), stop: () => browser.close() };
}

async function open(browser: Browser, url: string): Promise<OpenPage> {
  const page = await browser.newPage();
  const thrown = errorsOf(page);
  await page.goto(url);
  return {
    evaluate: (run, given) => page.evaluate(run as never, given),
    press: (chord) => press(page, chord),
    emulate: (media) => emulate(page, media),
    resize: (width) => page.setViewport({ ...viewport, width }),
    readTree: () => page.accessibility.snapshot({ interestingOnly: false }),
    takeErrors: async () => thrown.splice(0),
    close: () => page.close(),
  };
}

/** Puppeteer's own way takes two features only. */
async function emulate(page: Page, { media = '', features = [] }: EmulatedMedia): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media, features: [...features] });
}

async function press({ keyboard }: Page, chord: string): Promise<void> {
  const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}

function errorsOf(page: Page): string[] {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return thrown;
}
