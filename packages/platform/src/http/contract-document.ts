import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The whole contract, bundled, as it stands in the SDK. A file of its own, since a page reads it in another way. */
export const contractDocument: unknown = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@attune/sdk/contract.json')), 'utf8'),
);
