import type { Figure, Goal, Table } from './row.ts';
import { median, ratioTo } from './statistics.ts';

/** Tables as Markdown: ratio first, the goal beside it, then what was measured, then why a goal is missed. */
export function report(tables: readonly Table[]): string {
  return tables.map(tableOf).join('\n');
}

/** Whether every goal is reached. */
export function allMet(tables: readonly Table[]): boolean {
  return tables.every(({ figures }) => figures.every((figure) => isMet(figure, figures[0])));
}

function tableOf({ title, unit, figures }: Table): string {
  const lines = figures.map((figure) => {
    const ratio = `${ratioTo(figures[0].values, figure.values).toFixed(2)} ×`;
    return `| ${figure.name} | ${ratio} | ${goalOf(figure, unit)} | ${verdict(figure, figures[0])} | ${show(median(figure.values), unit)} |`;
  });
  const notes = figures.filter((figure) => !isMet(figure, figures[0])).map(noteOf);
  return [
    `### ${title}`,
    '',
    '| | ratio | goal | | measured |',
    '| --- | --: | --: | --- | --: |',
    ...lines,
    '',
    ...notes,
  ].join('\n');
}

function noteOf({ name, goal }: Figure): string {
  return `Missed by ${name}: ${goal?.cause ?? 'the cause is not known yet.'}\n`;
}

function goalOf({ goal }: Figure, unit: Table['unit']): string {
  if (!goal) return '';
  return `≤ ${goal.of === 'ratio' ? `${goal.most} ×` : show(goal.most, unit)}`;
}

function verdict(figure: Figure, floor: Figure): string {
  if (!figure.goal) return '';
  return isMet(figure, floor) ? 'met' : '**missed**';
}

function isMet({ goal, values }: Figure, floor: Figure): boolean {
  return !goal || measured(goal, values, floor.values) <= goal.most;
}

const measured = (goal: Goal, values: readonly number[], floor: readonly number[]) =>
  goal.of === 'ratio' ? ratioTo(floor, values) : median(values);

function show(value: number, unit: Table['unit']): string {
  if (unit === 'bytes') return `${value.toLocaleString('en')} bytes`;
  return `${value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)} ${unit}`;
}
