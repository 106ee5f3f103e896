import type { Deps } from '../deps.ts';
import { originsOf, readCredentials } from './authenticate.ts';
import { preflightHeaders } from './cors.ts';
import { problemOf } from './fault.ts';
import { allowsOrigin } from './origins.ts';
import { Problem } from './problem.ts';

/** Answers OPTIONS: what an address takes; to a browser that asks for a page, whether this page may call. */
export const answerPreflight = async (
  request: Request,
  deps: Deps,
  methods: readonly string[],
  requestId: string,
): Promise<Response> => {
  const response = await decide(request, deps, methods, requestId).catch((error: unknown) =>
    problemOf(error).toResponse(requestId),
  );
  response.headers.set('vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers');
  return response;
};

const decide = async (
  request: Request,
  deps: Deps,
  methods: readonly string[],
  requestId: string,
): Promise<Response> => {
  if (methods.length === 0) return new Problem('not-found').toResponse(requestId);
  const origin = request.headers.get('origin');
  const allow = { allow: methods.join(', '), 'cache-control': 'no-store' };
  if (origin === null || !request.headers.has('access-control-request-method'))
    return new Response(null, { status: 204, headers: allow });
  const credentials = await readCredentials(request, deps, []);
  if (!allowsOrigin(originsOf(credentials), origin)) return new Problem('origin-not-allowed').toResponse(requestId);
  return new Response(null, { status: 204, headers: { ...allow, ...preflightHeaders(origin) } });
};
