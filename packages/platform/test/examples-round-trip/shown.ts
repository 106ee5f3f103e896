import { contract, resolved, type OperationId, type Parameter } from '../../src/http/contract.ts';

/** An example of the contract, by its name. */
export interface Shown {
  readonly name: string;
  readonly value: unknown;
}

/** The bodies that the contract shows for an operation to be sent as JSON: a form is what a mail program sends. */
export const shownRequests = (id: OperationId): readonly Shown[] => {
  const { 'application/json': json } = operationOf(id).requestBody?.content ?? {};
  return json ? examplesOf({ content: { json } }) : [];
};

/** The bodies that the contract shows for an operation that succeeds to answer. */
export const shownAnswers = (id: OperationId): readonly Shown[] =>
  Object.entries(operationOf(id).responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, answer]) => examplesOf(resolved(answer)));

/**
 * What the contract shows to be asked for in the query of an operation, all of it at once, if there is any. Not the ids and
 * cursors of its examples: here they are other ones.
 */
export const shownQueries = (id: OperationId): readonly Readonly<Record<string, unknown>>[] => {
  const parameters = (operationOf(id).parameters ?? []).map((one) => resolved(one) as Parameter & { example: unknown });
  const asked = parameters.filter((one) => one.in === 'query' && !/^cursor$|^reschedules$|Id$/.test(one.name));
  return asked.length === 0 ? [] : [Object.fromEntries(asked.map(({ name, example }) => [name, example]))];
};

const operationOf = (id: OperationId) => {
  const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`The contract has no operation ${id}`);
  return operation;
};

/** By name, once: an example may stand under several media types. */
const examplesOf = (message: { readonly content?: Readonly<Record<string, object>> } | undefined): Shown[] => {
  const media: { readonly examples?: Readonly<Record<string, { $ref: string }>> }[] = Object.values(
    message?.content ?? {},
  );
  const examples = new Map(media.flatMap(({ examples = {} }) => Object.entries(examples)));
  return [...examples].map(([name, example]) => ({ name, value: resolved<{ value: unknown }>(example).value }));
};
