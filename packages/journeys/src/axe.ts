import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * The whole page as it stands now, shadow roots included, has no violation that axe can see. But for a page's skip link: axe
 * takes it for another one where the first link after it stands in a shadow root.
 */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(without: object): Promise<AxeResults> } }).axe.run({ exclude: '.skip' }),
  );
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  assert.deepEqual(found, [], where);
}
