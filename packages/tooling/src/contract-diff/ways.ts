import { type Contract, resolve, type Schema } from './contract.ts';

/** One of the kinds of value that a schema allows: its choices and its list of types taken apart. */
export interface Way {
  /** The file of openapi/schemas it comes from. */
  readonly name?: string;
  /** Of JSON Schema; without one, anything is allowed. */
  readonly type?: string;
  readonly schema: Schema;
}

export function waysOf(contract: Contract, from: Schema): readonly Way[] {
  const { name, value } = resolve<Schema>(contract, from);
  const { anyOf, oneOf, ...rest } = whole(contract, value);
  const choices = anyOf ?? oneOf;
  if (choices) {
    return choices
      .flatMap((choice) => waysOf(contract, choice))
      .map((way) => ({ ...way, schema: merge(rest, way.schema) }));
  }
  return typesOf(rest).map((type) => ({
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    schema: rest,
  }));
}

/** A schema with all of its `allOf` in it. */
function whole(contract: Contract, schema: Schema): Schema {
  const { allOf = [], ...own } = schema;
  return allOf.map((part) => whole(contract, resolve<Schema>(contract, part).value)).reduce(merge, own);
}

function merge(one: Schema, other: Schema): Schema {
  const properties = { ...one.properties, ...other.properties };
  const required = [...(one.required ?? []), ...(other.required ?? [])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

function typesOf({ type, enum: values, const: value, properties }: Schema): readonly (string | undefined)[] {
  if (typeof type === 'string') return [type];
  if (type) return type;
  if (properties) return ['object'];
  const known = values ?? (value === undefined ? [] : [value]);
  return known.length > 0 ? [...new Set(known.map(typeOf))] : [undefined];
}

const typeOf = (value: unknown) => (value === null ? 'null' : typeof value);
