import type { Driver, OpenPage } from './driver.ts';
import type { Look } from './plan.ts';

interface Preview {
  readonly __STORYBOOK_PREVIEW__?: { ready(): Promise<void> };
}

/** Opens the page in which Storybook shows stories, in this look, and waits until it takes orders. */
export async function openPreview(driver: Driver, origin: string, { scheme, direction }: Look): Promise<OpenPage> {
  const page = await driver.open(
    `${origin}/iframe.html?viewMode=story&globals=scheme:${scheme};direction:${direction}`,
  );
  await page.evaluate(ready, null);
  return page;
}

/** Runs in the page: the preview is a module, so it may come after the page. */
async function ready(): Promise<void> {
  const preview = () => (globalThis as Preview).__STORYBOOK_PREVIEW__;
  while (!preview()) await new Promise((next) => setTimeout(next, 20));
  await preview()?.ready();
}
