import { machine } from '@attune/tooling/machine';
import type { Measured } from './row.ts';

const show = (value: number, unit: string) =>
  unit === 'bytes' ? `${value.toLocaleString('en')} bytes` : `${value.toFixed(1)} ${unit}`;

/** The table, the goal beside each figure, as the README of this package keeps it. */
export function report(rows: readonly Measured[], date: string): string {
  const lines = rows.map(({ name, unit, value, goal }) => {
    const verdict = value <= goal ? 'met' : '**missed**';
    return `| ${name} | ${show(value, unit)} | ${show(goal, unit)} | ${verdict} |`;
  });
  return [
    '# Figures',
    '',
    `Written by \`npm run bench\` on ${date}, ${machine()}. A goal is a bound: lower is better.`,
    '',
    '| What | measured | goal | |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
