/** The contract as types and tables, for the platform and for tools. The whole document is `@attune/sdk/contract.json`. */
export { operationTable } from './generated/operations.ts';
export type { OperationEntry, OperationId, SecurityScheme } from './generated/operations.ts';
export { problemCodes } from './generated/problem-codes.ts';
export type { components, operations, ProblemCode } from './generated/schema.ts';
