import { connect } from './client.ts';
import type { Client } from './client.ts';
import { pageConfiguration } from './page-configuration.ts';

/** The client of the page's script tag: one for all elements outside a provider, or null when no script tag says a key. */
export function pageClient(): Client | null {
  const configuration = pageConfiguration();
  if (!configuration) console.warn('Attune: no key; the script tag needs data-key="pk_…"');
  client ??= configuration && connect(configuration);
  return client;
}

let client: Client | null = null;
