import { sql, type ColumnType, type RawBuilder } from 'kysely';

/** A jsonb column: read as the value, written through `json()`. */
export type Json<T> = ColumnType<T, RawBuilder<T> | undefined, RawBuilder<T>>;

/** A value for a jsonb column. Both drivers turn arrays into PostgreSQL arrays otherwise. */
export const json = <T>(value: T): RawBuilder<T> => sql<T>`${JSON.stringify(value)}::jsonb`;
