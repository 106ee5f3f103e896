import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createAttune, type Attune } from '@attune/sdk';
import { createApp, type Pages } from '../src/app.ts';
import { readConfig, type Config } from '../src/config.ts';
import type { Connection } from '../src/database/connect.ts';
import type { Deps } from '../src/deps.ts';
import { createLog } from '../src/http/log.ts';
import { Links } from '../src/modules/trust/links.ts';
import { guardedFetch } from '../src/providers/calendar-fetch.ts';
import { providersOf } from '../src/providers/providers.ts';
import { guardedSender } from '../src/providers/webhook-send.ts';
import { clockOf, type Clock } from './harness/clock.ts';
import { openDatabase, type Engine } from './harness/databases.ts';
import { createPractice, type NewPractice, type TestPractice } from './harness/practice.ts';

export type { Engine } from './harness/databases.ts';
export type { TestPractice } from './harness/practice.ts';

export interface PlatformOptions {
  /** Else `ATTUNE_TEST_ENGINE`, else PGlite. */
  readonly engine?: Engine;
  readonly config?: Partial<Config>;
  /** Handed to the application in place of those made here. */
  readonly deps?: (made: Deps) => Partial<Deps>;
  readonly pages?: (deps: Deps) => readonly Pages[];
}

/** A whole platform on a database of its own, for one test or one file of tests. */
export interface TestPlatform extends AsyncDisposable {
  readonly engine: Engine;
  readonly deps: Deps;
  /** The platform's own login: on PostgreSQL one that owns nothing and cannot bypass a policy. */
  readonly connection: Connection;
  /** The owner's: past every policy, for what a test has to arrange or look up. */
  readonly owner: Connection;
  /** Where a process of its own finds the database. Throws for PGlite, which is in this one only. */
  readonly databaseUrl: () => string;
  readonly clock: Clock;
  /** The ids of the messages that the application said were waiting, in order. */
  readonly queued: readonly string[];
  /** The log lines so far. */
  readonly logged: readonly string[];
  /** Calls the application directly; `path` is behind `http://platform.test`. */
  fetch(path: string, init?: RequestInit & { readonly remoteAddress?: string }): Promise<Response>;
  /** The SDK on this platform, with no network between. */
  sdk(key: string, options?: { readonly session?: string }): Attune;
  practice(wanted?: NewPractice): Promise<TestPractice>;
  /** Listens on a free port and says where. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

const base = 'http://platform.test';

/** Opens a platform. Whoever opens it closes it: `await using platform = await withPlatform()`, or `close()` in `after`. */
export const withPlatform = async (options: PlatformOptions = {}): Promise<TestPlatform> => {
  const database = await openDatabase(options.engine);
  const queued: string[] = [];
  const logged: string[] = [];
  const deps = depsOf(database.app, options, queued, logged);
  const app = createApp(deps, options.pages?.(deps) ?? []);
  const stops: (() => Promise<void>)[] = [];
  const call: TestPlatform['fetch'] = async (path, { remoteAddress = '192.0.2.1', ...init } = {}) =>
    app.fetch(new Request(new URL(path, base), init), { remoteAddress });
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0)) await stop();
    await database.close();
  };
  return {
    engine: database.engine,
    deps,
    connection: database.app,
    owner: database.owner,
    databaseUrl: () => database.url ?? assert.fail('PGlite is in this process only'),
    clock: clockOf(database.owner),
    queued,
    logged,
    fetch: call,
    sdk: (key, { session } = {}) =>
      createAttune({
        key,
        api: base,
        maxRetries: 0, // a test hears what the platform answers first
        ...(session === undefined ? {} : { session }),
        fetch: async (request) => app.fetch(new Request(request)),
      }),
    practice: (wanted) => createPractice(database.owner.db, wanted),
    listen: async () => {
      const { url, stop } = await listen(app.fetch);
      stops.push(stop);
      return url;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};

const depsOf = (connection: Connection, options: PlatformOptions, queued: string[], logged: string[]): Deps => {
  const config: Config = { ...readConfig({}, 'test'), ...options.config };
  const deps: Deps = {
    db: connection.db,
    config,
    log: createLog('debug', (line) => void logged.push(line)),
    links: new Links(config.linkKeys),
    jobs: {
      messageQueued: (_practiceId, messageId) => Promise.resolve(void queued.push(messageId)),
      refundDue: () => Promise.resolve(), // the sweep finds it
    },
    providers: providersOf(config),
    fetchCalendar: guardedFetch(),
    webhooks: guardedSender({ resolve: () => Promise.resolve(['1.1.1.1']) }), // asks nobody for a name
  };
  return { ...deps, ...options.deps?.(deps) };
};

const listen = (fetch: Parameters<typeof serve>[0]['fetch']): Promise<{ url: string; stop: () => Promise<void> }> =>
  new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) => {
      const stop = (): Promise<void> =>
        new Promise((stopped) => {
          server.close(() => stopped());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${String(port)}`, stop });
    });
  });
