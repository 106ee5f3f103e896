import { banner } from './banner.mjs';

/** problem-codes.ts: the registry of ProblemCode.yaml as a table. */
export function problemTable(contract) {
  const { enum: codes, 'x-codes': entries } = contract.components.schemas.ProblemCode;
  const unlike = codes
    .filter((code) => !entries[code])
    .concat(Object.keys(entries).filter((code) => !codes.includes(code)));
  if (unlike.length > 0) throw new Error(`ProblemCode.yaml: enum and x-codes differ in ${unlike.join(', ')}`);
  const lines = codes.map((code) => `  ${JSON.stringify(code)}: ${JSON.stringify(entries[code])},\n`);
  return (
    `${banner}import type { ProblemCode } from './schema.ts';\n\n` +
    '/** The status each problem code is answered with, and the title it carries. */\n' +
    `export const problemCodes = {\n${lines.join('')}} as const satisfies Record<ProblemCode, { status: number; title: string }>;\n`
  );
}
