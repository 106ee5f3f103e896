import { banner } from './banner.mjs';
import { operationsOf, resolve } from './walk.mjs';

const smallBody = 65536;

/** operations.ts: what a router, a limiter and a test need to know of each operation. */
export function operationTable(contract) {
  const rows = operationsOf(contract).map((row) => `  ${row.id}: ${JSON.stringify(describe(contract, row))},\n`);
  return (
    `${banner}import type { operations } from './schema.ts';\n\n${type}\n` +
    '/** Every operation of the contract; paths without the `/v1` of the server. */\n' +
    `export const operationTable = {\n${rows.join('')}} as const satisfies Record<OperationId, OperationEntry>;\n`
  );
}

function describe(contract, { method, path, operation }) {
  const successes = Object.keys(operation.responses).filter((status) => status >= 200 && status < 300);
  const headers = (operation.parameters ?? []).map((parameter) => resolve(contract, parameter));
  return {
    method: method.toUpperCase(),
    path,
    security: operation.security.map((way) => Object.keys(way)),
    bodyLimit: operation['x-body-limit'] ?? smallBody,
    rawBody: operation['x-raw-body'] ?? false,
    cache: operation['x-cache'] ?? null,
    rateLimit: operation['x-rate-limit'] ?? 'none',
    idempotencyKey: needOf(headers, 'Idempotency-Key'),
    ifMatch: needOf(headers, 'If-Match'),
    taggedStatuses: successes
      .filter((status) => resolve(contract, operation.responses[status]).headers?.ETag)
      .map(Number),
    successStatuses: successes.map(Number),
  };
}

function needOf(headers, name) {
  const declared = headers.find((parameter) => parameter.in === 'header' && parameter.name === name);
  if (!declared) return 'none';
  return declared.required ? 'required' : 'optional';
}

const type = `export type OperationId = keyof operations;

export type SecurityScheme = 'publishableKey' | 'linkSession' | 'secretKey';

export interface OperationEntry {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With \`{parameters}\` as in the contract. */
  path: string;
  /** Ways to authenticate; of each inner list all are needed, of the outer one any. */
  security: readonly (readonly SecurityScheme[])[];
  /** Bytes a body may have. */
  bodyLimit: number;
  /** Whether the operation needs the bytes as they came, for a signature over them. */
  rawBody: boolean;
  /** \`Cache-Control\` of a success, or null when it must not be stored. */
  cache: string | null;
  /** Name of the limit that counts it. */
  rateLimit: 'holds' | 'bookings' | 'links' | 'none';
  /** Whether it takes an \`Idempotency-Key\`: then it happens once however often it is called with the same one. */
  idempotencyKey: 'required' | 'optional' | 'none';
  /** Whether it takes an \`If-Match\`, with the tag of what is to be changed. */
  ifMatch: 'required' | 'optional' | 'none';
  /** Successes that carry an \`ETag\`. */
  taggedStatuses: readonly number[];
  successStatuses: readonly number[];
}
`;
