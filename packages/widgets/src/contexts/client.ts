import { createClient } from '@attune/sdk';
import type { Client } from '@attune/sdk';
import type { Configuration } from './page-configuration.ts';

export type { Client };

/** A client for the elements: the SDK's operations are functions that take it, so a page downloads only those it uses. */
export function connect(configuration: Configuration): Client {
  return createClient(configuration);
}
