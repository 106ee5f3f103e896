import type { OperationId } from '../generated/operations.ts';
import type { ProblemCode } from '../generated/schema.ts';
import type { Resolvers } from './handlers.ts';
import { Refusal } from './mock-operation.ts';

/** Resolvers that refuse these operations with one code. */
export function refusing(which: readonly OperationId[], code: ProblemCode): Partial<Resolvers> {
  const refuse = () => {
    throw new Refusal(code);
  };
  return Object.fromEntries(which.map((id) => [id, refuse]));
}
