import { WebKit } from '../browsers/webdriver.ts';
import type { Driver, OpenPage } from './driver.ts';

/** WebKit, over classic WebDriver. It has one window, so a page is closed before the next is opened. */
export async function startWebKit(): Promise<Driver> {
  const webkit = await WebKit.start({ still: true });
  await webkit.resize(1280, 938);
  return { open: (url) => open(webkit, url), stop: () => webkit.stop() };
}

async function open(webkit: WebKit, url: string): Promise<OpenPage> {
  await webkit.navigate(url);
  await webkit.evaluate(keepErrors, null);
  return {
    evaluate: (run, given) => webkit.evaluate(run, given),
    press: (chord) => webkit.press(chord),
    takeErrors: () => webkit.evaluate(takeKept, null),
    close: () => webkit.navigate('about:blank'),
  };
}

type Keeping = typeof globalThis & { __thrown: string[] };

/** The protocol does not tell of errors, so the page keeps them itself. */
function keepErrors(): void {
  const thrown: string[] = [];
  (globalThis as Keeping).__thrown = thrown;
  addEventListener('error', ({ message, error }) => thrown.push(`${message}\n${(error as Error | null)?.stack ?? ''}`));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
}

function takeKept(): string[] {
  return (globalThis as Keeping).__thrown.splice(0);
}
