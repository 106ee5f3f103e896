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

/** A name for a request. Whatever a caller sends as `X-Request-Id` is not looked at: our logs are ours to name things in. */
export const newRequestId = (): string => `req_${randomBytes(10).toString('hex')}`;

/** Names each request, says its name in the answer, and logs one line about it when it is answered. */
export const requestLog =
  (log: Log): MiddlewareHandler<{ Variables: RequestVariables }> =>
  async (c, next) => {
    const requestId = newRequestId();
    const began = performance.now();
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('x-request-id', requestId);
    const { operation, code, caller } = c.var;
    const milliseconds = Math.round(performance.now() - began);
    const who = { caller: caller?.kind, practiceId: caller?.practiceId };
    log.info('request', {
      requestId,
      method: c.req.method,
      operation,
      status: c.res.status,
      code,
      milliseconds,
      ...who,
    });
  };
