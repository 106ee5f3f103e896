// A server that takes what Attune posts, if Attune signed it. Here the tour posts by itself, to a port of this machine.
import { isWebhookVerification, verifyWebhook } from '@attune/sdk/webhooks';
import { aWebhookEvent, signWebhook, webhookSecret } from '@attune/sdk/testing';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const secret = webhookSecret; // in earnest from createWebhookEndpoint, kept like a password

/** The status to answer with. */
async function receive(request: IncomingMessage): Promise<number> {
  try {
    const event = await verifyWebhook({ body: await buffer(request), headers: request.headers }, { secret });
    if (event.type === 'booking.confirmed') console.log(`   ${event.type}: ${event.data.bookingId}`);
    return 204;
  } catch (error) {
    if (!isWebhookVerification(error)) throw error;
    console.log(`   refused: ${error.message}`);
    return 400;
  }
}

export async function receiveWebhooks(): Promise<void> {
  const server = createServer((request, response) => {
    receive(request).then(
      (status) => response.writeHead(status).end(),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;

  await fetch(await signWebhook(aWebhookEvent('booking.confirmed'), { url }));
  await fetch(url, { method: 'POST', body: '{"type":"booking.confirmed"}' }); // anybody could
  server.close();
}
