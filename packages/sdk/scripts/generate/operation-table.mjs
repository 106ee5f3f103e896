import { banner } from './banner.mjs';
import { operationsOf } from './walk.mjs';

const smallBody = 65536;

/** operations.ts: what a router, a limiter and a test need to know of each operation. */
export function operationTable(contract) {
  const rows = operationsOf(contract).map((row) => `  ${row.id}: ${JSON.stringify(describe(row))},\n`);
  return (
    `${banner}import type { operations } from './schema.ts';\n\n${type}\n` +
    '/** Every operation of the contract; paths without the `/v1` of the server. */\n' +
    `export const operationTable = {\n${rows.join('')}} as const satisfies Record<OperationId, OperationEntry>;\n`
  );
}

function describe({ method, path, operation }) {
  return {
    method: method.toUpperCase(),
    path,
    security: operation.security.map((way) => Object.keys(way)),
    bodyLimit: operation['x-body-limit'] ?? smallBody,
    rawBody: operation['x-raw-body'] ?? false,
    cache: operation['x-cache'] ?? null,
    rateLimit: operation['x-rate-limit'] ?? 'none',
    successStatuses: Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status >= 200 && status < 300),
  };
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
  successStatuses: readonly number[];
}
`;
