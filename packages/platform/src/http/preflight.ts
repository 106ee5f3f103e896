import type { Deps } from '../deps.ts';
import type { KeyMemory } from '../modules/practices/key-memory.ts';
import { originsOf, readCredentials } from './authenticate.ts';
import { preflightHeaders } from './cors.ts';
import { problemOf } from './fault.ts';
import { allowsOrigin } from './origins.ts';
import { Problem } from './problem.ts';
import { rememberedOrigins } from './recall.ts';

/** Answers OPTIONS: what an address takes; to a browser that asks for a page, whether this page may call. */
export const answerPreflight = async (
  request: Request,
  deps: Deps,
  keys: KeyMemory,
  methods: readonly string[],
  requestId: string,
): Promise<Response> => {
  const response = await decide(request, deps, keys, methods, requestId).catch((error: unknown) =>
    problemOf(error).toResponse(requestId),
  );
  response.headers.set('vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers');
  return response;
};

const decide = async (
  request: Request,
  deps: Deps,
  keys: KeyMemory,
  methods: readonly string[],
  requestId: string,
): Promise<Response> => {
  if (methods.length === 0) return new Problem('not-found').toResponse(requestId);
  const origin = request.headers.get('origin');
  const allow = { allow: methods.join(', '), 'cache-control': 'no-store' };
  if (origin === null || !request.headers.has('access-control-request-method'))
    return new Response(null, { status: 204, headers: allow });
  if (!allowsOrigin(await originsFor(request, deps, keys, origin), origin))
    return new Problem('origin-not-allowed').toResponse(requestId);
  return new Response(null, { status: 204, headers: { ...allow, ...preflightHeaders(origin) } });
};

/** Those of its key; while the database is away, those it had: so the page can make the call, and read that it must come again. */
const originsFor = async (
  request: Request,
  deps: Deps,
  keys: KeyMemory,
  origin: string,
): Promise<readonly string[]> => {
  try {
    return originsOf(await readCredentials(request, deps, []));
  } catch (error) {
    const remembered = rememberedOrigins(request, keys);
    if (problemOf(error).code !== 'unavailable' || !allowsOrigin(remembered, origin)) throw error;
    return remembered;
  }
};
