import { resolved, type Parameter, type Schema } from './contract.ts';
import { checkText } from './json.ts';
import { refuse } from './problem.ts';

/**
 * Reads a query string by the contract's parameters: lists, whole numbers and booleans become what they are meant to
 * be, anything else stays text for the schema to judge. A parameter the contract does not know is kept, and so refused.
 */
export const readQuery = (search: string, parameters: readonly Parameter[]): Record<string, unknown> => {
  checkEncoding(search);
  const given = new URLSearchParams(search);
  given.delete('key'); // the caller's, not the operation's
  const schemas = new Map(parameters.map(({ name, schema }) => [name, resolved<Schema>(schema)]));
  // a null prototype, so that no name of a parameter can reach Object.prototype
  const query = Object.create(null) as Record<string, unknown>;
  for (const name of new Set(given.keys())) query[name] = readValue(given.getAll(name), schemas.get(name));
  return query;
};

const readValue = (texts: string[], schema: Schema | undefined): unknown => {
  texts.forEach(checkText);
  if (schema?.type === 'array') return texts.map((text) => readScalar(text, resolved<Schema>(schema.items ?? {})));
  return texts.length === 1 ? readScalar(texts[0] ?? '', schema) : texts; // given twice: no schema of a scalar takes a list
};

const readScalar = (text: string, schema: Schema | undefined): unknown => {
  if (schema?.type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  if (schema?.type === 'integer' && /^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return text;
};

const checkEncoding = (search: string): void => {
  try {
    decodeURIComponent(search);
  } catch {
    refuse('malformed-request', { detail: 'The query is not percent-encoded UTF-8.' });
  }
};
