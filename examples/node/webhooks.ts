// A server that takes what Attune posts, if Attune signed it. A demo posts to this machine; a platform in earnest refuses to.
import type { Attune } from '@attune/sdk';
import { isWebhookVerification, verifyWebhook, type AnyWebhookEvent } from '@attune/sdk/webhooks';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A server of the practice's own, and where it keeps what it heard. */
export interface Receiver {
  /** Waits until an event of this type was heard. */
  heard(type: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startReceiver(practice: Attune): Promise<Receiver> {
  const news = new EventEmitter();
  const known = new Map<string, AnyWebhookEvent>(); // in earnest a table with a unique key: an event may come twice

  const server = createServer((request, response) => {
    receive(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(), // it comes again
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;

  const { id, secret } = await practice.webhookEndpoints.create({ url, description: 'A tour' });
  const { status } = await fetch(url, { method: 'POST', body: '{"type":"booking.confirmed"}' }); // anybody could
  console.log(`   it listens; what nobody signed is answered ${status}`);

  return {
    async heard(type) {
      const isKnown = [...known.values()].some((event) => String(event.type) === type);
      if (!isKnown) await once(news, type, { signal: AbortSignal.timeout(30_000) });
    },
    async stop() {
      await practice.webhookEndpoints.archive(id);
      server.close();
      for (const event of known.values()) console.log(`   ${String(event.type)} ${JSON.stringify(event.data)}`);
    },
  };

  /** The status to answer with. */
  async function receive(request: IncomingMessage): Promise<number> {
    try {
      const event = await verifyWebhook({ body: await buffer(request), headers: request.headers }, { secret });
      known.set(event.id, event);
      news.emit(String(event.type));
      return 204;
    } catch (error) {
      if (!isWebhookVerification(error)) throw error;
      return 400;
    }
  }
}
