import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** As much of a schema of the contract as the reference shows. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly 'x-codes'?: Readonly<Record<string, { status: number; title: string }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly id: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** `POST /v1/bookings`. */
  readonly request: string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly query: readonly Parameter[];
  /** Whether it may be sent again: a read, or one that an Idempotency-Key names. */
  readonly mayBeSentAgain: boolean;
  /** What a success carries: the name of a shape, or `text`; undefined when it is empty. */
  readonly answer: string | undefined;
  /** The codes of its refusals, each under its status. */
  readonly refusals: Readonly<Record<string, readonly string[]>>;
}

/** The contract as the reference needs it. */
export interface Contract {
  readonly info: { readonly summary: string; readonly description: string };
  readonly operations: ReadonlyMap<string, Operation>;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The module of each schema: the folder that it lies in. */
  readonly modules: ReadonlyMap<string, string>;
}

interface Ref {
  readonly $ref?: string;
}

interface Document {
  readonly info: Contract['info'];
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface RawOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: Operation['security'];
  readonly parameters?: readonly (Ref | Parameter)[];
  readonly responses: Readonly<Record<string, Ref | Response>>;
}

interface Response {
  readonly content?: Readonly<Record<string, { schema?: Schema; examples?: Readonly<Record<string, Ref | Example>> }>>;
}

interface Example {
  readonly value?: { readonly code?: string };
}

/** Reads the contract that the SDK carries, and the folders of its source. */
export function readContract(root: string): Contract {
  const file = join(root, 'packages/sdk/src/generated/contract.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId)
      .map(([method, operation]) => operationOf(`${method.toUpperCase()} /v1${path}`, operation, document)),
  );
  const files = globSync('openapi/schemas/*/*.yaml', { cwd: root });
  return {
    info: document.info,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    schemas: document.components.schemas,
    modules: new Map(files.map((path) => [basename(path, '.yaml'), basename(dirname(path))])),
  };
}

function operationOf(request: string, raw: RawOperation, document: Document): Operation {
  const parameters = (raw.parameters ?? []).map((each) => resolve<Parameter>(each, document));
  const responses = Object.entries(raw.responses).map(
    ([status, each]) => [status, resolve<Response>(each, document)] as const,
  );
  const success = responses.find(([status]) => status.startsWith('2'))?.[1];
  const [media] = Object.values(success?.content ?? {});
  return {
    id: raw.operationId,
    summary: raw.summary,
    request,
    security: raw.security,
    query: parameters.filter((parameter) => parameter.in === 'query'),
    mayBeSentAgain: request.startsWith('GET ') || parameters.some(({ name }) => name === 'Idempotency-Key'),
    answer: media && (media.schema?.$ref ? nameOf(media.schema.$ref) : 'text'),
    refusals: Object.fromEntries(
      responses
        .filter(([status]) => status.startsWith('4'))
        .map(([status, response]) => [status, codesOf(response, document)]),
    ),
  };
}

function codesOf({ content = {} }: Response, document: Document): string[] {
  const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}));
  return examples.flatMap((example) => resolve<Example>(example, document).value?.code ?? []);
}

function resolve<Found extends object>(value: Ref | Found, document: Document): Found {
  if (!('$ref' in value) || !value.$ref) return value as Found;
  const steps = value.$ref.slice(2).split('/');
  const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document);
  return resolve(found as Ref | Found, document);
}

/** The name at the end of a `$ref`. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
