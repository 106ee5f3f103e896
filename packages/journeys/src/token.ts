import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What stands behind # in a link. */
export function tokenOf(link: string): string {
  return new URL(link).hash.slice(1);
}

/** The page of a link is open, and no secret of it stands in its address any more. */
export function assertTokenGone(page: Page, link: string): void {
  const { pathname, hash } = new URL(page.url());
  assert.ok(hash === '' && pathname.split('/').length === 4, `a token stands in ${page.url()}`);
  assert.ok(new URL(link).pathname.startsWith(pathname));
}
