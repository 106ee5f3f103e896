import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Demo } from '@attune/tooling/demo';

/** The partner page on an origin of its own, as it is in life: script, API and fallback link are the platform's. */
export interface PartnerSite {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Types of what a partner serves, by the end of its name. */
export const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** Serves `examples/plain-html` with its two lines pointing to the platform. */
export function startPartnerSite(platform: Demo): Promise<PartnerSite> {
  return startSite((path, response) => answer(path, platform, response));
}

/** A web server on a free port; `answer` is given the path of every request. */
export async function startSite(answer: (path: string, response: ServerResponse) => void): Promise<PartnerSite> {
  const server = createServer(({ url = '/' }, response) => answer(new URL(url, 'http://partner').pathname, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(path: string, platform: Demo, response: ServerResponse): void {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = types[name.split('.').at(-1) ?? ''];
  const text = type && /^[\w-]+\.\w+$/.test(name) ? read(name) : undefined;
  if (!type || text === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': type });
  response.end(name.endsWith('.html') ? pointTo(platform, text) : text);
}

function read(name: string): string | undefined {
  try {
    return readFileSync(fileURLToPath(new URL(`../../../examples/plain-html/${name}`, import.meta.url)), 'utf8');
  } catch {
    return undefined; // no such file is a 404
  }
}

function pointTo({ origin }: Demo, page: string): string {
  return page
    .replace('src="/cdn/', `data-api="${origin}" src="${origin}/cdn/`)
    .replaceAll('href="/p/', `href="${origin}/p/`)
    .replaceAll('href="/dev/', `href="${origin}/dev/`);
}
