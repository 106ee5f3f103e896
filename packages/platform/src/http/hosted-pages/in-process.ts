import { Hono } from 'hono';
import type { Deps } from '../../deps.ts';
import { operations } from '../operations.ts';
import { requestLog, type RequestVariables } from '../request-log.ts';
import { mountOperations } from '../router.ts';

/** Sends a request to the API of this very platform without a network: a page that is drawn here asks what an element would ask. */
export type InProcess = (request: Request) => Promise<Response>;

export function inProcess(deps: Deps): InProcess {
  const api = new Hono<{ Variables: RequestVariables }>();
  api.use(requestLog(deps.log));
  mountOperations(api, operations, deps);
  return async (request) => api.fetch(request);
}
