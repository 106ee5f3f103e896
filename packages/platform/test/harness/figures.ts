import { appendFileSync } from 'node:fs';

/** Whether the figures of the promises are wanted at full size: `npm run test:full`. */
export const isFull = process.env['ATTUNE_FULL'] === '1';

/** Keeps what was measured for a promise; a full run writes it to the docs of this package. */
export function noteFigure(promise: string, figure: string): void {
  const file = process.env['ATTUNE_FIGURES'];
  if (isFull && file) appendFileSync(file, `${JSON.stringify({ promise, figure })}\n`);
}
