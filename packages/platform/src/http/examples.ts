import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { Hono, type Context } from 'hono';
import type { CdnFiles } from './cdn-files.ts';

/**
 * The partner pages of `examples/`, in the demo only: `/examples/{name}/…`, a list of them at `/examples/`, and `plain-html`,
 * the page of Kiez, as the front page; beside them the portraits of the demo's practices, which pages of any origin show.
 * Of an example that has to be built there is what its build wrote.
 */
export function examples(folder: string, bundles: CdnFiles): Hono {
  const app = new Hono();
  const index = readSite(folder, bundles);
  app.get('/examples', (c) => c.redirect('/examples/'));
  for (const path of ['', ...index.files.keys()]) app.get(`/examples/${path}`, (c) => serve(c, index, path));
  for (const [name, from] of [...homes(folder), ['kiez', 'plain-html'] as const]) {
    const site = readSite(join(folder, from), bundles);
    app.get(`/examples/${name}`, (c) => c.redirect(`/examples/${name}/`));
    app.get(`/examples/${name}/*`, (c) => serve(c, site, c.req.path.slice(`/examples/${name}/`.length)));
  }
  for (const path of globSync('practices/*/portraits', { cwd: folder })) {
    const art = readSite(join(folder, path), bundles);
    app.get(`/examples/${path}/*`, (c) => serve(c, art, c.req.path.slice(`/examples/${path}/`.length), drawnOnce));
  }
  const front = readSite(join(folder, 'plain-html'), bundles);
  app.get('/', (c) => serve(c, front, ''));
  for (const name of front.files.keys()) app.get(`/${name}`, (c) => serve(c, front, name));
  return app;
}

/** The examples by name, and where under the folder the pages of each lie. */
function homes(folder: string): [name: string, from: string][] {
  const plain = globSync('*/index.html', { cwd: folder })
    .map(dirname)
    .filter((name) => !existsSync(join(folder, name, 'package.json')));
  const built = globSync('*/dist/index.html', { cwd: folder }).map(dirname);
  return [
    ...plain.map((name): [string, string] => [name, name]),
    ...built.map((from): [string, string] => [dirname(from), from]),
  ];
}

interface Site {
  /** Only these names can be asked for. */
  readonly files: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function readSite(folder: string, bundles: CdnFiles): Site {
  const names = [...readdirSync(folder), ...globSync('assets/*', { cwd: folder })];
  const served = names.filter((name) => extname(name) in types);
  const files = new Map(served.map((name) => [name, fillIn(readFileSync(join(folder, name), 'utf8'), bundles)]));
  const headers = names.includes('headers.json') ? readFileSync(join(folder, 'headers.json'), 'utf8') : '{}';
  return { files, headers: JSON.parse(headers) as Record<string, string> };
}

/** A page with `integrity` names one version and one hash, which only a built bundle knows. */
function fillIn(text: string, { version, integrity }: CdnFiles): string {
  const hashed = text.replaceAll(/\{\{integrity ([\w.-]+)\}\}/g, (_, name: string) => integrity[name] ?? '');
  return hashed.replaceAll('{{version}}', version);
}

const drawnOnce = { 'Cache-Control': 'public, max-age=86400', 'Cross-Origin-Resource-Policy': 'cross-origin' };

function serve(c: Context, { files, headers }: Site, path: string, more = {}): Response | Promise<Response> {
  const name = path || 'index.html';
  const text = files.get(name);
  if (text === undefined) return c.notFound();
  return c.body(text, 200, {
    ...headers,
    'Content-Type': types[extname(name)] ?? 'text/plain',
    'Cache-Control': 'no-cache',
    ...more,
  });
}
