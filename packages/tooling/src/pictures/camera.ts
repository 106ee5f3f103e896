import { PNG } from 'pngjs';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { browsers, chromiumArguments } from '../../lib/browsers.mjs';
import type { Driver, OpenPage } from '../stories/driver.ts';
import { openPreview } from '../stories/open-preview.ts';
import { playStory } from '../stories/play-story.ts';

/** Takes pictures of stories: one browser, one font, one zone, and a clock that stands still. */
export interface Camera {
  /** Plays a story in this look and takes the picture of what is then on its page. Rejects when it did not play as it must. */
  take(story: string, look: PictureLook, mustPlay?: boolean): Promise<Buffer>;
  stop(): Promise<void>;
}

/** How a story is to look; what is left out is as the story itself has it. */
export interface PictureLook {
  readonly scheme?: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  readonly language?: string;
  readonly practice?: string;
  /** Of the window, in pixels. */
  readonly width: number;
}

const sameEverywhere = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-prefers-reduced-motion',
  '--hide-scrollbars',
];
/** What is below tells no more than what is above. */
const mostHigh = 760;
const unset = { scheme: 'light', direction: 'auto', language: 'en', practice: 'kiez' } as const;

/** Opens the stories that are served there. */
export async function openCamera(origin: string): Promise<Camera> {
  const browser = await puppeteer.launch({
    executablePath: browsers.chromium,
    args: [...chromiumArguments, ...sameEverywhere],
  });
  const page = await browser.newPage();
  await page.emulateTimezone('Europe/Berlin');
  const driver: Driver = {
    open: async (url) => opened(page, `${url}&still`), // with a clock that stands, which the stories themselves do
    stop: () => browser.close(),
  };
  let preview: OpenPage | undefined;
  let last = '';
  return {
    take: async (story, { width, ...look }, mustPlay = true) => {
      const next = JSON.stringify([width, look]);
      if (next !== last || !preview) {
        await page.setViewport({ width, height: 720 });
        preview = await openPreview(driver, origin, { ...unset, ...look }); // a look is set before anything is shown
        last = next;
      }
      const wrong = await playStory(preview, story);
      if (mustPlay && wrong.length > 0) throw new Error(wrong.join('\n  '));
      const height = Math.min(await preview.evaluate(settle, null), mostHigh);
      return smaller(await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
    },
    stop: () => driver.stop(),
  };
}

/** Without transparency and packed well: it is kept in the repository. */
function smaller(picture: Uint8Array): Buffer {
  return PNG.sync.write(PNG.sync.read(Buffer.from(picture)), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}

async function opened(page: Page, url: string): Promise<OpenPage> {
  await page.goto(url);
  return {
    evaluate: (run, given) => page.evaluate(run as never, given),
    press: (chord) => page.keyboard.press(chord as KeyInput),
    takeErrors: () => Promise.resolve([]),
    close: () => page.close(),
  };
}

/** Runs in the page: every font is there, nothing moves any more, and it is looked at from its top; how high it is. */
async function settle(): Promise<number> {
  await document.fonts.ready;
  scrollTo(0, 0);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return document.documentElement.scrollHeight;
}
