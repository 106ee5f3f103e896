import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '@attune/tooling/run';
import type { World } from './world.ts';

/** A site as a visitor reaches it: everything compressed, bundles as they were built. */
export interface SlowSite extends Disposable {
  readonly origin: string;
}

/** Serves these files, `/cdn/…` from the built bundles and `/v1/…` from a world. */
export async function serveSite(files: ReadonlyMap<string, string>, world: World): Promise<SlowSite> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const text = files.get(path) ?? world[path];
    response.setHeader('content-encoding', 'br');
    response.setHeader('content-type', `${typeOf(path)}; charset=utf-8`);
    if (text !== undefined) return void response.end(brotliCompressSync(text));
    readFile(join(root, 'packages/widgets/dist', `${path}.br`)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => void server.close() };
}

const typeOf = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.startsWith('/v1/') ? 'application/json' : 'text/html';
