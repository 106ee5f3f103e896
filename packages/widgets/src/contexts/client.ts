import { attemptsWith, createClientOver, currentFetch, joined } from '@attune/sdk';
import type { AttuneError, Client, Exchange, Transport } from '@attune/sdk';
import type { Configuration } from './page-configuration.ts';

export type { Client };

/** A client for the elements: the SDK's operations are functions that take it, so a page downloads only those it uses. */
export function connect(configuration: Configuration): Client {
  return createClientOver(transport, configuration);
}

const once = attemptsWith(currentFetch, joined);

/** One attempt. How to make others is downloaded when the first has failed in a way that may pass. */
const transport: Transport = (act, { signal }) => {
  const until = Date.now() + 15_000;
  const attempt = (exchange: Exchange) => once(act, until - Date.now(), signal, exchange);
  const first = {};
  return attempt(first).catch((error: unknown) => {
    const { status, code } = error as AttuneError; // or the reason of an abort, which has neither
    if (!mayPass.test(`${status}${code}`) || !navigator.onLine) throw error;
    return import('./go-on.ts').then(
      ({ goOn }) => goOn(error, first, attempt, until, signal),
      () => {
        throw error; // the failure is what the visitor hears
      },
    );
  });
};

/** Of a status and a code. A call that took too long has no time left. */
const mayPass = /^(0unr|408|429|50[234])|-in-progress/;
