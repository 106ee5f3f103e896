import type { paths } from './generated/schema.ts';

/** The requests of the contract, for the functions of its operations: a method, a path, and what both ask for. */
export interface Http {
  GET: Method<'get'>;
  POST: Method<'post'>;
  PUT: Method<'put'>;
  PATCH: Method<'patch'>;
}

/** What every request is answered with: the answer, and its body as it was read. */
export interface Received<Body> {
  readonly response: Response;
  readonly data?: Body;
}

type Method<Verb extends string> = <Path extends PathsWith<Verb>>(
  path: Path,
  init: Init<OperationAt<Path, Verb>>,
) => Promise<Received<BodyOf<OperationAt<Path, Verb>>>>;

type PathsWith<Verb extends string> = {
  [Path in keyof paths]: paths[Path] extends Partial<Record<Verb, { responses: unknown }>> ? Path : never;
}[keyof paths];

type OperationAt<Path extends keyof paths, Verb extends string> = paths[Path][Verb & keyof paths[Path]];

/** What `Request` takes, and what the contract asks for: all that it requires, and nothing that it does not know. */
type Init<Operation> = Pick<RequestInit, 'signal' | 'keepalive'> & {
  headers?: Record<string, string | undefined>;
  parseAs?: 'json' | 'text';
} & Params<Operation> &
  Body<Operation>;

type Params<Operation> = Operation extends { parameters: infer Given } ? Wanted<Given> : never;

type Wanted<Given> = object extends Sent<Given> ? { params?: Sent<Given> } : { params: Sent<Given> };

/** Without `If-Match`, which every call sends that was given an `ifMatch`. */
type Sent<Given> = Given extends { header: infer Headers }
  ? Omit<Given, 'header'> & (object extends Omit<Headers, 'If-Match'> ? unknown : { header: Omit<Headers, 'If-Match'> })
  : Given;

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never };

/** The body of a success, of whichever status. */
type BodyOf<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: Status extends Success ? ContentOf<Responses[Status]> : never }[keyof Responses]
  : never;

type Success = 200 | 201 | 202 | 204;

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;
