import { createClient, type Client } from '@attune/sdk';
import { fetchFrom } from '@attune/sdk/testing';
import { http } from 'msw';
import type { PagePlatform } from './platform.ts';

/** A platform that runs in the page, and the client of a partner's page on it. */
export interface InPage {
  readonly platform: PagePlatform;
  readonly client: Client;
}

let snapshot: Promise<Blob> | undefined;
let standing: PagePlatform | undefined;

/** Opens the real platform for a story; the one before it is closed. Its code and its database come only now. */
export async function openInPage(slug: string): Promise<InPage> {
  snapshot ??= load('platform/platform.tar.gz');
  const [{ openPlatform, address }, blob] = await Promise.all([import('./platform.ts'), snapshot]);
  await standing?.close();
  const platform = (standing = await openPlatform(blob, slug));
  const handlers = [http.all(`${address}/*`, ({ request }) => platform.fetch(request))];
  const client = createClient({ key: `pk_demo_${slug}`, api: address, fetch: fetchFrom(handlers) });
  return { platform, client };
}

async function load(path: string): Promise<Blob> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`The database of the journeys is not at ${path}: ${String(answer.status)}`);
  return new Blob([await answer.arrayBuffer()], { type: 'application/x-gzip' }); // as PGlite knows it
}
