import type { Context as HonoContext, Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { KeyMemory } from '../modules/practices/key-memory.ts';
import { callerAddress, peerOf } from './address.ts';
import { cachingOf, toResponse, withTag } from './answer.ts';
import { authenticate, originsOf, readCredentials, type Caller } from './authenticate.ts';
import { operationTable, type OperationEntry, type OperationId } from './contract.ts';
import { corsHeaders } from './cors.ts';
import { problemOf } from './fault.ts';
import { readInput, type Input } from './input.ts';
import type { Operation } from './operation.ts';
import { nextPage, openCursor } from './paging.ts';
import { pathHolder } from './path-holder.ts';
import { perform, type Listed } from './perform.ts';
import { Problem } from './problem.ts';
import { answerPreflight } from './preflight.ts';
import { limitCall } from './rate-limit.ts';
import { mayRecall, recall, remember, rememberedOrigins, type Recalled } from './recall.ts';
import type { RequestVariables } from './request-log.ts';
import { contracted, type Contracted } from './validate.ts';

/** An implementation for every operation of the contract; one that is missing or of another shape does not compile. */
export type Operations = { readonly [Id in OperationId]: Operation<Id> };

type App = Hono<{ Variables: RequestVariables }>;
type RequestContext = HonoContext<{ Variables: RequestVariables }>;

/** Mounts the operations under `/v1`, where the contract says, and answers 404, 405 and preflights around them. */
export const mountOperations = (app: App, operations: Operations, deps: Deps): void => {
  const keys = new KeyMemory();
  app.options('/v1/*', (c) => answerPreflight(c.req.raw, deps, keys, allowedMethods(c.req.path), c.var.requestId));
  for (const id of inMatchingOrder()) mount(app, operations[id] as unknown as Operation<OperationId>, deps, keys);
  app.all('/v1/*', (c) => answerUnknown(c, deps));
};

// a fixed address before one with parameters: /therapists/facets is no therapist
const inMatchingOrder = (): OperationId[] =>
  (Object.keys(operationTable) as OperationId[]).sort((a, b) => parametersIn(a) - parametersIn(b));

const parametersIn = (id: OperationId): number => operationTable[id].path.split('{').length;

const mount = (app: App, operation: Operation<OperationId>, deps: Deps, keys: KeyMemory): void => {
  const entry: OperationEntry = operationTable[operation.id];
  const mounted = { operation, entry, declared: contracted(operation.id), deps, keys };
  app.on(entry.method, `/v1${entry.path.replaceAll(/\{(\w+)\}/g, ':$1')}`, async (c) => {
    c.set('operation', operation.id);
    return answer(c, mounted);
  });
};

/** An operation at its address, with what it needs. */
interface Mounted {
  readonly operation: Operation<OperationId>;
  readonly entry: OperationEntry;
  readonly declared: Contracted;
  readonly deps: Deps;
  readonly keys: KeyMemory;
}

type Headers = Record<string, string>;

const answer = async (c: RequestContext, mounted: Mounted): Promise<Response> => {
  const { declared, deps, keys } = mounted;
  const headers: Headers = { vary: 'Origin', 'x-content-type-options': 'nosniff' };
  try {
    const response = await respondFromMemory(c, mounted, headers);
    return withHeaders(await checked(response, declared, deps), headers);
  } catch (error) {
    return withHeaders(await refused(c, error, declared, deps), { ...headers, ...whileAway(c, error, keys) });
  }
};

/** A page hears that the platform is away, and not that nobody is there, although no key can be looked up. */
const whileAway = (c: RequestContext, error: unknown, keys: KeyMemory): Headers =>
  problemOf(error).code === 'unavailable'
    ? corsHeaders(c.req.header('origin') ?? null, rememberedOrigins(c.req.raw, keys))
    : {};

const respondFromMemory = async (c: RequestContext, mounted: Mounted, headers: Headers): Promise<Response> => {
  const recalled = mayRecall(mounted.operation, mounted.entry) ? recall(c.req.raw, mounted.keys) : undefined;
  if (!recalled) return respond(c, mounted, headers);
  const recalledHeaders: Headers = {};
  try {
    const response = await respond(c, mounted, recalledHeaders, recalled);
    if (recalled.isConfirmed()) return response;
  } catch (error) {
    if (recalled.isConfirmed()) throw error;
  } finally {
    if (recalled.isConfirmed()) Object.assign(headers, recalledHeaders);
  }
  return respond(c, mounted, headers); // of an unconfirmed caller nothing is known, nor why they were refused
};

const respond = async (
  c: RequestContext,
  mounted: Mounted,
  headers: Headers,
  recalled?: Recalled,
): Promise<Response> => {
  const { operation, entry, declared, deps } = mounted;
  const caller = await callerOf(c, mounted, headers, recalled);
  c.set('caller', caller);
  const from = callerAddress(peerOf(c), c.req.header('x-forwarded-for'), deps.config.trustedProxies);
  const { address, headers: limitHeaders } = await limitCall(deps, caller, entry.rateLimit, from);
  Object.assign(headers, limitHeaders);
  const input = listed(await readInput(c, entry, declared), operation.id, caller, { c, entry, deps });
  const begin = recalled && { begin: recalled.begin };
  const performed = await perform(operation, { input, caller, address, deps, ...begin });
  const response = toResponse(performed, declared.mediaType(performed.status), cachingOf(entry, caller));
  return entry.taggedStatuses.includes(response.status) ? withTag(response, c.req.raw) : response;
};

/** What was asked of a list, with the place that its cursor names, and the way to the next one. */
const listed = (
  input: Input,
  id: OperationId,
  caller: Caller,
  { c, entry, deps }: { readonly c: RequestContext } & Pick<Mounted, 'entry' | 'deps'>,
): Listed => {
  const listing = { id, entry, path: input.path, query: input.query, url: new URL(c.req.url) };
  const cursor = openCursor(deps, caller, listing);
  const query = cursor === undefined ? input.query : { ...input.query, cursor };
  return { ...input, query, next: nextPage(deps, caller, listing) };
};

const callerOf = async (
  c: RequestContext,
  { operation, entry, deps, keys }: Mounted,
  headers: Headers,
  recalled: Recalled | undefined,
): Promise<Caller> => {
  if (entry.security.length === 0) return pathHolder(deps, operation.id, c.req.param('token'));
  const credentials = recalled?.credentials ?? (await readCredentials(c.req.raw, deps, entry.security));
  Object.assign(headers, corsHeaders(credentials.origin, originsOf(credentials)));
  const caller = authenticate(credentials, entry.security);
  if (!recalled && mayRecall(operation, entry)) remember(c.req.raw, credentials, keys);
  return caller;
};

const refused = async (c: RequestContext, error: unknown, declared: Contracted, deps: Deps): Promise<Response> => {
  const problem = problemOf(error);
  c.set('code', problem.code);
  if (!(error instanceof Problem))
    deps.log.error('request-failed', { requestId: c.var.requestId, operation: c.var.operation, error });
  const response = problem.toResponse(c.var.requestId);
  return problem.code === 'internal-error' ? explained(response, error, deps) : checked(response, declared, deps);
};

/** In tests and in the demo an answer that breaks the contract is a failure; strangers' traffic does not pay for it. */
const checked = async (response: Response, declared: Contracted, deps: Deps): Promise<Response> => {
  if (deps.config.mode === 'serve' || response.status === 304) return response;
  const text = await response.clone().text();
  const type = response.headers.get('content-type');
  const fault = declared.answerFault(
    response.status,
    type,
    type?.includes('json') ? JSON.parse(text) : text || undefined,
  );
  if (fault === null) return response;
  throw new Error(`The answer breaks the contract: ${fault}`);
};

// only a test may hear why
const explained = async (response: Response, error: unknown, { config }: Deps): Promise<Response> => {
  if (config.mode !== 'test') return response;
  const body = (await response.json()) as object;
  return new Response(JSON.stringify({ ...body, detail: String(error).slice(0, 2000) }), response);
};

const withHeaders = (response: Response, headers: Record<string, string>): Response => {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

const answerUnknown = async (c: RequestContext, deps: Deps): Promise<Response> => {
  const methods = allowedMethods(c.req.path);
  const problem =
    methods.length > 0
      ? new Problem('method-not-allowed', { headers: { allow: methods.join(', ') } })
      : new Problem('not-found');
  c.set('code', problem.code);
  const credentials = await readCredentials(c.req.raw, deps, []);
  const cors = corsHeaders(credentials.origin, originsOf(credentials));
  return withHeaders(problem.toResponse(c.var.requestId), { vary: 'Origin', ...cors });
};

const allowedMethods = (path: string): string[] => {
  const methods = Object.values(operationTable)
    .filter((entry) => patternOf(entry.path).test(path))
    .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return methods.length > 0 ? [...new Set([...methods, 'OPTIONS'])] : [];
};

const patternOf = (path: string): RegExp => new RegExp(`^/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
