import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Deps } from './deps.ts';
import { problemOf } from './http/fault.ts';
import { operations } from './http/operations.ts';
import { Problem } from './http/problem.ts';
import { requestLog, type RequestVariables } from './http/request-log.ts';
import { mountOperations } from './http/router.ts';

export type { Deps } from './deps.ts';

/** Something with its own addresses beside the API: bundles, hosted pages, the demo's outbox. */
export type Pages = Hono;

/** The platform as one fetch handler: request id and log, the operations of the contract, then the pages. */
export const createApp = (deps: Deps, pages: readonly Pages[] = []): Hono<{ Variables: RequestVariables }> => {
  const app = new Hono<{ Variables: RequestVariables }>();
  app.use(requestLog(deps.log));
  app.get('/healthz', async (c) => c.json(...(await healthOf(deps)), { 'cache-control': 'no-store' }));
  mountOperations(app, operations, deps);
  for (const page of pages) app.route('/', page);
  app.notFound((c) => new Problem('not-found').toResponse(c.var.requestId));
  app.onError((error, c) => {
    deps.log.error('request-failed', { requestId: c.var.requestId, error });
    return problemOf(error).toResponse(c.var.requestId);
  });
  return app;
};

const healthOf = async ({ db, log }: Deps): Promise<[{ status: string }, 200 | 503]> => {
  try {
    await sql`select 1`.execute(db);
    return [{ status: 'ready' }, 200];
  } catch (error) {
    log.error('health-check-failed', { error });
    return [{ status: 'unavailable' }, 503];
  }
};
