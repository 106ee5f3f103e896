import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { root } from '@attune/tooling/run';
import type { Demo } from '@attune/tooling/demo';
import { startSite, types, type PartnerSite } from './partner-site.ts';

const page = join(root, 'examples/strict-csp/self-hosted');
const bundles = join(root, 'packages/widgets/dist/cdn');

/** Serves `examples/strict-csp/self-hosted` with its headers and the whole bundle on an origin of its own; only requests go to the platform. */
export function startSelfHostedSite({ origin }: Demo): Promise<PartnerSite> {
  const adapt = (text: string) =>
    text.replaceAll('https://api.example', origin).replaceAll(/\{\{integrity ([\w.-]+)\}\}/g, hashOf);
  const headers = JSON.parse(adapt(readFileSync(join(page, 'headers.json'), 'utf8'))) as Record<string, string>;
  return startSite((path, response) => answer(path, { adapt, headers }, response));
}

interface Policy {
  adapt(text: string): string;
  readonly headers: Record<string, string>;
}

function answer(path: string, { adapt, headers }: Policy, response: ServerResponse): void {
  const file = fileOf(path);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { ...headers, 'Content-Type': types[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
  response.end(path === '/' ? adapt(readFileSync(file, 'utf8')) : readFileSync(file));
}

function fileOf(path: string): string | undefined {
  if (path === '/') return join(page, 'index.html');
  const [, folder = '', rest = ''] = /^\/(attune|plain-html)\/([\w./-]+)$/.exec(path) ?? [];
  if (!rest || rest.includes('..')) return undefined;
  return folder === 'attune' ? join(bundles, rest) : join(root, 'examples', folder, rest);
}

function hashOf(_: string, name: string): string {
  const hashes = JSON.parse(readFileSync(join(bundles, 'integrity.json'), 'utf8')) as Record<string, string>;
  return hashes[name] ?? '';
}
