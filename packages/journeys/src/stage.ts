import { after, before } from 'node:test';
import { startDemo, type Demo } from '@attune/tooling/demo';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { startPartnerSite, type PartnerSite } from './partner-site.ts';

/** What a journey is made on; it is there while the tests of a file run. */
export interface Stage {
  platform: Demo;
  partner: PartnerSite;
  browser: Browser;
}

/** Opens the stage before the tests of this file and closes it after them, however far it came. */
export function openStage(): Stage {
  const stage: Partial<Stage> = {};
  before(async () => {
    stage.platform = await startDemo();
    stage.partner = await startPartnerSite(stage.platform);
    stage.browser = await launch();
  });
  after(async () => {
    await stage.browser?.close();
    await stage.partner?.stop();
    await stage.platform?.stop();
  });
  return stage as Stage;
}
