import { once } from 'node:events';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createAttune, createClient, getPractice } from '@attune/sdk';
import { aPractice } from '@attune/sdk/testing';
import axios from 'axios';
import ky from 'ky';
import { Octokit } from 'octokit';
import createFetchClient from 'openapi-fetch';
import Stripe from 'stripe';
import { times, type Goal, type Row, type Table } from '../row.ts';
import { takeTurns } from '../take-turns.ts';

const path = '/v1/practice';
const body = JSON.stringify(aPractice());
const headers = { 'content-type': 'application/json' };

type Fetch = (...request: Parameters<typeof globalThis.fetch>) => Promise<Response>;
type Call = () => Promise<unknown>;

/** One call that reads the same, by each of them. */
function callsTo(api: string, fetch: Fetch = globalThis.fetch): Record<string, Call> {
  const { protocol, hostname, port } = new URL(api);
  const options = { key: 'pk_live_bench', api, ...(fetch !== globalThis.fetch && { fetch }) }; // theirs is the default, too
  const client = createClient(options);
  const attune = createAttune(options);
  const openapi = createFetchClient({ baseUrl: api, fetch });
  const kyClient = ky.create({ baseUrl: api, fetch });
  const axiosClient = axios.create({ baseURL: api, adapter: 'fetch', env: { fetch } });
  const stripe = new Stripe('sk_test_bench', {
    ...(protocol === 'http:' && { protocol: 'http' as const, host: hostname, port }),
    httpClient: Stripe.createFetchHttpClient(fetch),
    telemetry: false,
  });
  const off = { enabled: false };
  const octokit = new Octokit({ baseUrl: api, request: { fetch }, throttle: off, retry: off });
  const address = `${api}${path}?key=pk_live_bench`;
  return {
    'raw fetch and JSON': async () => (await (await fetch(address)).json()) as unknown,
    'Attune: an operation as a function': () => getPractice(client),
    'Attune: a method of the whole client': () => attune.practice.get(),
    'openapi-fetch': () => openapi.GET(path as never),
    ky: () => kyClient.get(path.slice(1)).json(),
    axios: () => axiosClient.get(path),
    'stripe, its own operation': () => stripe.balance.retrieve(),
    'octokit, its own operation': () => octokit.rest.meta.root(),
  };
}

/** What a call costs above the network – its key, its address, its errors, and being ready to try again – and with it. */
export const sdkCall: Row = {
  name: 'sdk-call',
  async measure() {
    return [...(await measureStubbed()), ...(await measureOverHttp())];
  },
};

function measureStubbed(): Promise<Table[]> {
  const calls = callsTo('https://api.example', () => Promise.resolve(new Response(body, { headers })));
  return compare('A call of the SDK, its fetch stubbed', calls, times(1.8), 31, (call) => timeOf(call, 400));
}

async function measureOverHttp(): Promise<Table[]> {
  const server = fork(fileURLToPath(new URL('../server/one-answer.ts', import.meta.url)), [body]);
  const [port] = (await once(server, 'message')) as [number];
  const calls = callsTo(`http://127.0.0.1:${String(port)}`);
  const tables = await compare(
    'A call of the SDK over HTTP: CPU of the client',
    calls,
    times(1.15, everyCall),
    21,
    (call) => cpuOf(call, 400),
  );
  server.disconnect();
  return tables;
}

const everyCall =
  'every call has a signal and a timer of its own, so that it can be ended and tried again, and what they leave is collected.';

async function compare(
  title: string,
  calls: Record<string, Call>,
  goal: Goal,
  rounds: number,
  cost: (call: Call) => Promise<number>,
): Promise<Table[]> {
  const turns = Object.values(calls).map((call) => () => cost(call));
  const values = await takeTurns(turns, rounds);
  const [floor, ...others] = Object.keys(calls).map((name, place) => ({
    name,
    values: values[place] ?? [],
    ...(name.startsWith('Attune') && { goal }),
  }));
  return floor ? [{ title, unit: 'µs', figures: [floor, ...others] }] : [];
}

/** One call after the other, in µs each. */
async function timeOf(call: Call, count: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < count; done += 1) await call();
  return ((performance.now() - start) / count) * 1000;
}

/** One call after the other, in µs of this process alone. */
async function cpuOf(call: Call, count: number): Promise<number> {
  const start = process.cpuUsage();
  for (let done = 0; done < count; done += 1) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}
