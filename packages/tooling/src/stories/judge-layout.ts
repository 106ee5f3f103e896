import type { OpenPage } from './driver.ts';
import { measureLayout } from './measure-layout.ts';

/** How somebody may look at a page: reflow (WCAG 2.2, 1.4.10), text of twice the size (1.4.4), spaced text (1.4.12). */
const ways = [
  { name: 'at 320 px', width: 320, text: 100, spaced: false },
  { name: 'with text of 200 %', width: 1280, text: 200, spaced: false },
  { name: 'at 320 px with spaced text', width: 320, text: 100, spaced: true },
] as const;

/** What is wrong with the layout of the story that is open, in words; nothing where the browser cannot be resized. */
export async function judgeLayout(page: OpenPage): Promise<string[]> {
  if (!page.resize) return [];
  const faults: string[] = [];
  for (const { name, width, ...sight } of ways) {
    await page.resize(width);
    faults.push(...(await page.evaluate(measureLayout, sight)).map((each) => `${name}, ${each}`));
  }
  await page.resize(1280);
  await page.evaluate(measureLayout, { text: 100, spaced: false });
  return faults;
}
