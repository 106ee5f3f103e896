import type { Driver, OpenPage } from './driver.ts';

interface Preview {
  readonly __STORYBOOK_PREVIEW__?: { ready(): Promise<void> };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listen: () => void): void;
    emit(event: string, payload: unknown): void;
  };
}

/** Opens the page in which Storybook shows stories, and sets it to this look, which are globals of its toolbar. */
export async function openPreview(driver: Driver, origin: string, look: object): Promise<OpenPage> {
  const page = await driver.open(`${origin}/iframe.html?viewMode=story`);
  await page.evaluate(ready, null);
  await page.evaluate(setGlobals, { ...look });
  return page;
}

/** Runs in the page: the preview is a module, so it may come after the page. */
async function ready(): Promise<void> {
  const preview = () => (globalThis as unknown as Preview).__STORYBOOK_PREVIEW__;
  while (!preview()) await new Promise((next) => setTimeout(next, 20));
  await preview()?.ready();
}

/** Runs in the page. Globals in its address count only together with a story. */
function setGlobals(globals: object): Promise<void> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Preview;
  return new Promise((done) => {
    channel.once('globalsUpdated', done);
    channel.emit('updateGlobals', { globals });
  });
}
