import { createAttune, createClient, getPractice } from '@attune/sdk';
import { aPractice } from '@attune/sdk/testing';
import axios from 'axios';
import ky from 'ky';
import { Octokit } from 'octokit';
import createFetchClient from 'openapi-fetch';
import Stripe from 'stripe';
import { times, type Row } from '../row.ts';
import { takeTurns } from '../take-turns.ts';

const api = 'https://api.example';
const path = '/v1/practice';
const body = JSON.stringify(aPractice());
const headers = { 'content-type': 'application/json' };

/** The network, without a network. */
const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { headers }));

const client = createClient({ key: 'pk_live_bench', api, fetch });
const attune = createAttune({ key: 'pk_live_bench', api, fetch });
const openapi = createFetchClient({ baseUrl: api, fetch });
const kyClient = ky.create({ baseUrl: api, fetch });
const axiosClient = axios.create({ baseURL: api, adapter: 'fetch', env: { fetch } });
const stripe = new Stripe('sk_test_bench', { httpClient: Stripe.createFetchHttpClient(fetch), telemetry: false });
const octokit = new Octokit({
  baseUrl: api,
  request: { fetch },
  throttle: { enabled: false },
  retry: { enabled: false },
});

const calls: Record<string, () => Promise<unknown>> = {
  'raw fetch and JSON': async () => (await (await fetch()).json()) as unknown,
  'Attune: an operation as a function': () => getPractice(client),
  'Attune: a method of the whole client': () => attune.practice.get(),
  'openapi-fetch': () => openapi.GET(path as never),
  ky: () => kyClient.get(path.slice(1)).json(),
  axios: () => axiosClient.get(path),
  'stripe, its own operation': () => stripe.balance.retrieve(),
  'octokit, its own operation': () => octokit.rest.meta.root(),
};

const callsPerTurn = 400;

/** What a call costs above the network: its key, its address, its errors. */
export const sdkCall: Row = {
  name: 'sdk-call',
  async measure() {
    const values = await takeTurns(
      Object.values(calls).map((call) => () => timeOf(call)),
      31,
    );
    const [floor, ...others] = Object.keys(calls).map((name, place) => ({
      name,
      values: values[place] ?? [],
      ...(name.startsWith('Attune') && { goal: times(1.8) }),
    }));
    return floor ? [{ title: 'A call of the SDK, its fetch stubbed', unit: 'µs', figures: [floor, ...others] }] : [];
  },
};

/** One call after the other, in µs each. */
async function timeOf(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < callsPerTurn; done += 1) await call();
  return ((performance.now() - start) / callsPerTurn) * 1000;
}
