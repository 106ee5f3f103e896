import type { Host } from '../controllers/platform-controller.ts';
import { near } from './near.ts';

/** Resolves when an element may ask the platform: once it is wanted, where its page said to wait for that, and allowed. */
export async function mayStart(host: Host): Promise<void> {
  if (host.matches('[presentation=dialog], [presentation=button]')) await (await import('./present.ts')).wanted(host);
  else if (host.matches('[loading=lazy]')) await near(host);
  if (host.matches('[consent=click], [consent=click] *')) await (await import('./consent.ts')).allowed(host);
}
