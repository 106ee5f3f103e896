import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { DemoClock } from '../demo-clock.ts';
import type { Deps } from '../deps.ts';
import type { OutboxMail } from '../modules/messaging/list-outbox.ts';
import { readCdnFiles, type CdnFiles } from './cdn-files.ts';
import { cdn } from './cdn.ts';
import { clockPage } from './clock-page.ts';
import { docs } from './docs.ts';
import { examples } from './examples.ts';
import { hostedPages } from './hosted-pages/hosted-pages.ts';
import { outboxPage } from './outbox-page.ts';

/** What the demo shows of its inside. */
export interface DemoTools {
  readonly outbox: () => Promise<readonly OutboxMail[]>;
  readonly clock: DemoClock;
}

/**
 * Everything that is not the API: bundles, hosted pages and what the SDK says of itself; in the demo also the partner pages,
 * the outbox and the clock.
 */
export function pages(deps: Deps, demo: DemoTools): Hono {
  const bundles = builtBundles();
  const app = new Hono();
  app.route('/', cdn(bundles));
  app.route('/', hostedPages(deps, bundles));
  app.route('/', docs(fileURLToPath(new URL('.', import.meta.resolve('@attune/sdk/package.json')))));
  if (deps.config.mode === 'demo') {
    app.route('/', outboxPage(demo.outbox));
    app.route('/', clockPage(demo.clock));
    app.route('/', examples(fileURLToPath(new URL('../../../../examples/', import.meta.url)), bundles));
  }
  return app;
}

/** The bundles of the widgets that are installed beside this platform. */
function builtBundles(): CdnFiles {
  const manifest = fileURLToPath(import.meta.resolve('@attune/widgets/package.json'));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return readCdnFiles(join(manifest, '../dist/cdn'), version);
}
