import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { browsers, chromiumArguments } from '@attune/tooling/browsers';
import { root } from '@attune/tooling/run';
import { chromium, type Browser } from 'playwright-core';
import { bundle } from '../bundle.ts';
import { mainThreadOf } from './main-thread.ts';
import type { World } from './world.ts';

/** A module of subjects/: something that can be shown on a page. */
export type Subject = string;

/** CPU time of the main thread in ms, per step of the subject, in its order. */
export type Performance = readonly number[];

export interface Stage extends AsyncDisposable {
  /** Shows a subject on a new page, with the CPU slowed down so many times, and answers what each step took. */
  perform(subject: Subject, steps: readonly string[], slowdown: number): Promise<Performance>;
}

/** A browser, and a site that has the built elements, the subjects and this world. */
export async function openStage(subjects: readonly Subject[], world: World): Promise<Stage> {
  const files = new Map<string, string>([
    ['/', page],
    ['/world.json', JSON.stringify(world)],
  ]);
  for (const subject of subjects)
    files.set(`/${subject}.js`, await bundle(`export * from './browser/subjects/${subject}.ts';`));
  const site = await serve(files);
  const browser = await chromium.launch({ executablePath: browsers.chromium, args: chromiumArguments });
  return {
    perform: (subject, steps, slowdown) => perform(browser, `${site.origin}/`, { subject, steps, slowdown }),
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      site.close();
    },
  };
}

interface Act {
  readonly subject: Subject;
  readonly steps: readonly string[];
  readonly slowdown: number;
}

async function perform(browser: Browser, address: string, { subject, steps, slowdown }: Act): Promise<Performance> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
  });
  try {
    const shown = await context.newPage();
    await shown.goto(address);
    await shown.evaluate(`import('/${subject}.js').then((subject) => (window.subject = subject).prepare())`);
    const mainThread = await mainThreadOf(shown, slowdown);
    const took: number[] = [];
    for (const step of steps) took.push(await mainThread.during(() => shown.evaluate(`subject.steps.${step}()`)));
    return took;
  } finally {
    await context.close();
  }
}

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Bench</title>
  <link rel="icon" href="data:," />
  <script type="text/plain" data-key="pk_bench" data-api="https://api.example"></script>
  <body>
    <main id="stage"></main>
  </body>
</html>`;

async function serve(files: ReadonlyMap<string, string>): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const type = path.endsWith('.js') ? 'text/javascript' : path === '/' ? 'text/html' : 'application/json';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    const file = files.get(path);
    if (file !== undefined) return void response.end(file);
    readFile(join(root, 'packages/widgets/dist', path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
