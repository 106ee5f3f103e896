import type { Driver } from './driver.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

/** How a story can look, set by the globals of Storybook, since not every engine can be told by its protocol. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** An engine and the looks in which it plays every story. */
export interface Turn {
  readonly engine: string;
  readonly start: () => Promise<Driver>;
  readonly looks: readonly Look[];
}

const lightLtr: Look = { scheme: 'light', direction: 'ltr' };
const darkLtr: Look = { scheme: 'dark', direction: 'ltr' };
const lightRtl: Look = { scheme: 'light', direction: 'rtl' };
const darkRtl: Look = { scheme: 'dark', direction: 'rtl' };
const every = [lightLtr, darkLtr, lightRtl, darkRtl];

/** In a usual run Chromium sees every story in every look, the others in one; in a full one each sees all of them. */
export function planTurns(isFull: boolean): readonly Turn[] {
  return [
    { engine: 'Chromium', start: startChromium, looks: every },
    { engine: 'Firefox', start: startFirefox, looks: isFull ? every : [lightRtl] },
    { engine: 'WebKit', start: startWebKit, looks: isFull ? every : [darkLtr] },
  ];
}
