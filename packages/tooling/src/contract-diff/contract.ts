/** As much of a bundled contract as a comparison looks at. */
export interface Contract {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly security?: readonly Security[];
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Referable<Body>;
  readonly responses?: Readonly<Record<string, Referable<Body>>>;
  readonly security?: readonly Security[];
  readonly 'x-body-limit'?: number;
}

/** What is shown together: a key and, beside it, a session. */
export type Security = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface Body {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A schema of JSON Schema 2020-12, as far as it is looked at. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

interface Reference {
  readonly $ref: string;
}

type Referable<Thing> = Thing | Reference;

/** What a reference leads to, with the name it has there; anything else is its own answer and has none. */
export function resolve<Thing extends object>(
  contract: Contract,
  thing: Referable<Thing>,
): { name?: string; value: Thing } {
  if (!isReference(thing)) return { value: thing };
  const [kind = '', name = ''] = thing.$ref.split('/').slice(-2);
  const found = contract.components?.[kind]?.[name];
  if (!isObject(found)) throw new Error(`${thing.$ref} leads nowhere`);
  const { $ref: _, ...beside } = thing; // a reference may have a default or a description of its own
  const { name: last = name, value } = resolve(contract, found as Thing);
  return { name: last, value: { ...value, ...beside } };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isReference = (thing: object): thing is Reference => '$ref' in thing && typeof thing.$ref === 'string';
