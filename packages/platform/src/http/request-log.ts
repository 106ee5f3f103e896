import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Caller } from '../database/caller.ts';
import type { Log } from './log.ts';

/** What one request leaves for its log line. */
export interface RequestVariables {
  requestId: string;
  operation?: string;
  caller?: Caller;
  code?: string;
}

/** Names each request, says its name in the answer, and logs one line about it when it is answered. */
export const requestLog = (log: Log): MiddlewareHandler<{ Variables: RequestVariables }> => async (c, next) => {
  const requestId = `req_${randomBytes(10).toString('hex')}`;
  const began = performance.now();
  c.set('requestId', requestId);
  await next();
  c.res.headers.set('x-request-id', requestId);
  log.info('request', {
    requestId,
    method: c.req.method,
    ...(c.var.operation === undefined ? {} : { operation: c.var.operation }),
    status: c.res.status,
    ...(c.var.code === undefined ? {} : { code: c.var.code }),
    milliseconds: Math.round(performance.now() - began),
    ...(c.var.caller === undefined ? {} : { caller: c.var.caller.kind, practiceId: c.var.caller.practiceId }),
  });
};
