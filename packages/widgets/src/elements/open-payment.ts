import { startPayment } from '@attune/sdk';
import type { Client } from '../contexts/client.ts';

/** How a page is left; a test hands in another. */
export const way = { leave: (url: string): void => location.assign(url) };

/**
 * Begins a payment and goes to the page of the payment provider. Inside a frame that page would not open: then it is
 * answered, to be opened by a click.
 */
export async function openPayment(client: Client, bookingId: string, session: string): Promise<string | undefined> {
  const { checkoutUrl } = await startPayment(client, bookingId, { session });
  if (window.top !== window) return checkoutUrl;
  way.leave(checkoutUrl);
  return undefined;
}
