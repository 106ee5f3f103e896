import { createClient } from '@attune/sdk';
import type { Client, ClientOptions } from '@attune/sdk';
import { nameOf } from '../contexts/answers.ts';
import type { Answers } from '../contexts/answers.ts';

/** A client that keeps what it was answered, under the names by which the element in the page would ask for it again. */
export interface Recorder {
  readonly client: Client;
  readonly answers: Answers;
}

/** @throws {TypeError} for a secret key: key and answers are handed over to the page, which anybody reads. */
export function recorder(options: ClientOptions): Recorder {
  if (options.key.startsWith('sk_')) throw new TypeError(secretInPage);
  const client = createClient(options);
  const answers: Record<string, unknown> = {};
  const send: Client['send'] = async (request, sent) => {
    const answer = await client.send(request, sent);
    answers[nameOf(request)] = answer;
    return answer;
  };
  return { client: { ...client, send }, answers };
}

const secretInPage =
  'What is drawn with a secret key (sk_…) would show it to every visitor. Draw with a publishable key (pk_…).';
