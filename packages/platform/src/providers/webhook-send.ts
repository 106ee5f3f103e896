import {
  AddressRefused,
  allowedUrl,
  guardedRequest,
  hostOf,
  judgedAddress,
  publicNetwork,
  resolveBySystem,
  type Network,
  type NetworkRules,
} from './guarded-request.ts';
import type { PinnedAnswer } from './pinned-request.ts';

/** What is sent, signed already. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back of an attempt. Nothing the receiver wrote is kept but how long it wants to be left alone. */
export type WebhookAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | null }
  | { readonly kind: 'failed'; readonly error: 'timed-out' | 'unreachable' | 'private-address' };

/** Sends to servers whose addresses practices choose. */
export interface WebhookSender {
  /** Whether an address may be sent to, as far as can be told now; it is judged again with every attempt. */
  check(url: string): Promise<'allowed' | 'malformed' | 'private'>;
  send(request: WebhookRequest): Promise<WebhookAnswer>;
}

/** With whom it works; a test hands in others. */
export interface SenderSettings extends Partial<Network> {
  /** For an attempt from the first look at the name to the last byte. */
  readonly milliseconds?: number;
}

const mostOfAnAnswer = 64 * 1024;

/** A sender by `guardedRequest`: nothing reaches a private network, and no redirect is followed. */
export function guardedSender({
  rules = publicNetwork,
  resolve = resolveBySystem,
  milliseconds = 15_000,
}: SenderSettings = {}): WebhookSender {
  const network = { rules, resolve };
  return {
    check: (url) => check(url, network),
    send: async ({ url, headers, body }) => {
      const signal = AbortSignal.timeout(milliseconds);
      try {
        const answer = await guardedRequest({ url: allowedUrl(url, rules), headers, body, signal }, network);
        await throwAway(answer);
        return { kind: 'answered', status: answer.status, retryAfter: answer.headers['retry-after'] ?? null };
      } catch (error) {
        return { kind: 'failed', error: whyNot(error, signal) };
      }
    },
  };
}

/** The rules of the demo: also this very machine, so that what is sent can be tried out without a server on the internet. */
export const demoNetwork: NetworkRules = {
  allowsHttp: true,
  allowsPort: () => true,
  allowsAddress: (address) => /^127\./.test(address) || address === '::1' || publicNetwork.allowsAddress(address),
};

async function check(text: string, network: Network): Promise<'allowed' | 'malformed' | 'private'> {
  try {
    await judgedAddress(hostOf(allowedUrl(text, network.rules)), network, AbortSignal.timeout(3_000));
    return 'allowed';
  } catch (error) {
    if (!(error instanceof AddressRefused)) return 'allowed'; // a name may be known later than its endpoint
    return error.reason === 'network' ? 'private' : 'malformed';
  }
}

function whyNot(error: unknown, signal: AbortSignal): 'timed-out' | 'unreachable' | 'private-address' {
  if (error instanceof AddressRefused) return 'private-address';
  return signal.aborted ? 'timed-out' : 'unreachable';
}

/** What it wrote is for nobody: read as far as is polite, and forgotten. Its head has said everything, also if this breaks off. */
async function throwAway({ body }: PinnedAnswer): Promise<void> {
  let read = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > mostOfAnAnswer) break;
    }
  } catch {
    // it was answered all the same
  } finally {
    body.destroy();
  }
}
