import { getPractice } from '@attune/sdk';
import type { Practice } from '@attune/sdk';
import type { Client } from './client.ts';

/** The practice behind a client: asked for once, shared by every element of the page, and asked for again after a failure. */
export function practiceOf(client: Client): Promise<Practice> {
  const known = practices.get(client) ?? getPractice(client);
  practices.set(client, known);
  known.catch(() => practices.delete(client));
  return known;
}

const practices = new WeakMap<Client, Promise<Practice>>();
