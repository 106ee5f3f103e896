import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { operationTable, type OperationEntry, type OperationId } from '../generated/operations.ts';
import type { operations } from '../generated/schema.ts';
import { aProblem } from './factories.ts';
import { Refusal } from './refusal.ts';
import { Versions } from './versions.ts';

export { Refusal } from './refusal.ts';

/** What a mocked operation is asked. */
export interface MockContext<Id extends OperationId> {
  /** Parameters in the path. */
  path: Record<string, string>;
  query: URLSearchParams;
  body: BodyOf<Id>;
  request: Request;
}

/** Answers the body of the operation's success, or throws a Refusal. */
export type MockResolver<Id extends OperationId> = (asked: MockContext<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;

/** Where and how the mocked platform answers. */
export interface MockOptions {
  /** Origin of the platform; any when left out. */
  api?: string | undefined;
  /** Milliseconds before each answer; `Infinity` never answers. */
  delay?: number | undefined;
}

/** An msw handler for one operation of the contract, at its method and path. Handlers of one platform share `versions`. */
export function mockOperation<Id extends OperationId>(
  id: Id,
  resolve: MockResolver<Id>,
  { api = '*', delay: wait = 0 }: MockOptions = {},
  versions = new Versions(),
): RequestHandler {
  const entry: OperationEntry = operationTable[id];
  const { method, path, successStatuses } = entry;
  const url = `${api}/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  return verbs[method](url, async ({ request, params }) => {
    if (wait > 0) await delay(wait === Infinity ? 'infinite' : wait);
    const query = new URL(request.url).searchParams;
    const body = (method === 'GET' ? undefined : await readBody(request)) as BodyOf<Id>;
    try {
      versions.check(entry, request);
      const answer: unknown = await resolve({ path: params as Record<string, string>, query, body, request });
      return await versions.tagged(entry, request, toResponse(answer, successStatuses[0]));
    } catch (error) {
      if (error instanceof Refusal) return toProblem(error);
      throw error;
    }
  });
}

const verbs = { GET: http.get, POST: http.post, PUT: http.put, PATCH: http.patch, DELETE: http.delete };

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  const isForm = request.headers.get('Content-Type')?.includes('urlencoded');
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  return text ? JSON.parse(text) : undefined;
}

function toResponse(answer: unknown, status = 200): Response {
  if (answer === undefined) return new HttpResponse(null, { status });
  if (typeof answer !== 'string') return HttpResponse.json(answer as object, { status });
  const type = answer.startsWith('<') ? 'text/html' : 'text/calendar';
  return new HttpResponse(answer, { status, headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

function toProblem({ code, more }: Refusal): Response {
  const problem = aProblem(code, more);
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'X-Request-Id': problem.requestId });
  if (problem.status === 429) headers.set('Retry-After', '30');
  return new HttpResponse(JSON.stringify(problem), { status: problem.status, headers });
}

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer Bodies } }
  ? Bodies[keyof Bodies]
  : operations[Id] extends { requestBody?: { content: infer Bodies } }
    ? Bodies[keyof Bodies] | undefined
    : undefined;

type AnswerOf<Id extends OperationId> = ContentOf<operations[Id]['responses']>;

type ContentOf<Responses> = Responses extends { 200: infer Success } | { 201: infer Success } | { 202: infer Success }
  ? Success extends { content: infer Bodies }
    ? Bodies[keyof Bodies]
    : undefined
  : undefined;
