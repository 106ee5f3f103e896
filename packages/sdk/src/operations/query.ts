import type { operations } from '../generated/schema.ts';

/** The query of an operation. A field that is `undefined` is left out. */
export type QueryOf<Id extends keyof operations> = operations[Id]['parameters'] extends { query?: infer Query }
  ? { [Field in keyof Query]: Query[Field] | Undefinable<Query, Field> }
  : never;

type Undefinable<Query, Field extends keyof Query> = object extends Pick<Query, Field> ? undefined : never;

/** The fields of a query that have a value, typed as if the others had not been named. */
export function given<Query extends object>(query: Query): Given<Query> {
  return query as Given<Query>; // the serializer leaves `undefined` out
}

type Given<Query> = { [Field in keyof Query]: Exclude<Query[Field], undefined> };
