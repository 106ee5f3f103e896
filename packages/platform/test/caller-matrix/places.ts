import { contractDocument } from '../../src/http/contract-document.ts';
import { operationTable, type OperationId } from '../../src/http/contract.ts';

/** Where an operation takes an id: in its path, in its query, or somewhere in its body. */
export interface Place {
  readonly operation: OperationId;
  readonly where: 'path' | 'query' | 'body';
  /** The names on the way to it, `*` for any element of a list; one name for a path or a query. */
  readonly at: readonly string[];
}

/** Every place of the contract where an id goes in. What an import brings are a practice's own names, and no ids. */
export const placesOfIds = (): Place[] =>
  (Object.keys(operationTable) as OperationId[])
    .filter((operation) => operation !== 'importPractice')
    .flatMap((operation) => [...parametersOf(operation), ...fieldsOf(operation)]);

interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

interface Body {
  readonly $ref?: string;
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
}

interface PathItem extends Readonly<Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', Described>>> {
  readonly parameters?: readonly Parameter[];
}

const document = contractDocument as {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

function parametersOf(operation: OperationId): Place[] {
  const { described, shared } = describedOf(operation);
  return [...shared, ...(described.parameters ?? [])].map(resolved).flatMap((parameter): Place[] => {
    const where = parameter.in;
    if ((where !== 'path' && where !== 'query') || !isId(parameter.schema)) return [];
    return [{ operation, where, at: [parameter.name] }];
  });
}

function fieldsOf(operation: OperationId): Place[] {
  const content = resolved<Body>(describedOf(operation).described.requestBody ?? { content: {} }).content;
  const paths = new Map(Object.values(content).flatMap(({ schema }) => idsIn(schema).map((at) => [at.join('/'), at])));
  return [...paths.values()].map((at) => ({ operation, where: 'body', at }));
}

function describedOf(operation: OperationId): { described: Described; shared: readonly Parameter[] } {
  for (const { parameters = [], get, post, put, patch, delete: remove } of Object.values(document.paths)) {
    const described = [get, post, put, patch, remove].find((each) => each?.operationId === operation);
    if (described) return { described, shared: parameters };
  }
  throw new Error(`the contract has no ${operation}`);
}

function idsIn(given: Schema): string[][] {
  const schema = resolved(given);
  if (schema.format === 'uuid') return [[]];
  const choices = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap(idsIn);
  const elements = schema.items ? idsIn(schema.items).map((at) => ['*', ...at]) : [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    idsIn(field).map((at) => [name, ...at]),
  );
  return [...choices, ...elements, ...fields];
}

const isId = (schema: Schema): boolean => idsIn(schema).some((at) => at.length === 0 || at[0] === '*');

function resolved<T extends { readonly $ref?: string }>(given: T): T {
  if (given.$ref === undefined) return given;
  const [kind = '', name = ''] = given.$ref.split('/').slice(-2);
  return resolved(document.components[kind]?.[name] as T);
}
