import type { Visit } from './visit.ts';

/** What a mail scanner does: loads the page of a link in a browser without a screen, scripts included, and goes away. */
export async function onlyLoad(link: string, { open }: Visit): Promise<void> {
  const { page } = await open(link);
  await page.waitForLoadState('networkidle');
  await page.context().close();
}
