import { createClient } from '@attune/sdk';
import type { Client, ClientOptions } from '@attune/sdk';
import { nameOf } from '../contexts/answers.ts';
import type { Answers } from '../contexts/answers.ts';

/** A client that keeps what it was answered, under the names by which the element in the page would ask for it again. */
export interface Recorder {
  readonly client: Client;
  readonly answers: Answers;
}

export function recorder(options: ClientOptions): Recorder {
  const client = createClient(options);
  const answers: Record<string, unknown> = {};
  const send: Client['send'] = async (request, sent) => {
    const answer = await client.send(request, sent);
    answers[nameOf(request)] = answer;
    return answer;
  };
  return { client: { ...client, send }, answers };
}
