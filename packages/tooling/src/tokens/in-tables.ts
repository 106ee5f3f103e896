import { readElements } from '../frameworks/manifest.ts';
import { hexOf } from './colour.ts';
import { colours } from './meaning.ts';
import { resolveColour } from './resolve.ts';
import { scale } from './scale.ts';

/** Fills what stands between `<!-- name -->` and `<!-- /name -->` of docs/look.md. */
export function inTables(text: string, tokens: ReadonlyMap<string, string>): string {
  const tables = { properties: properties(), colours: colourTable(tokens), scale: scaleTable() };
  return Object.entries(tables).reduce(
    (so, [name, table]) =>
      so.replace(between(name), (_, open: string, close: string) => `${open}\n\n${table}\n\n${close}`),
    text,
  );
}

const between = (name: string) => new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`);

/** Those of the directory, which has them all, in their order there. */
function properties(): string {
  const { cssProperties = [] } = readElements().find(({ tagName }) => tagName === 'attune-therapist-directory') ?? {};
  const rows = cssProperties.map(({ name, description, default: value }) => [
    code(name),
    value === undefined ? 'derived' : code(value),
    description,
  ]);
  return table(['Property', 'Default', 'What it does'], rows);
}

function colourTable(tokens: ReadonlyMap<string, string>): string {
  const hex = (name: string, scheme: 'light' | 'dark') => code(hexOf(resolveColour(`var(--_${name})`, scheme, tokens)));
  const rows = Object.entries(colours).map(([name, use]) => [code(name), hex(name, 'light'), hex(name, 'dark'), use]);
  return table(['Colour', 'Light', 'Dark', 'For'], rows);
}

function scaleTable(): string {
  const named = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · ');
  return table(
    ['Scale', 'Steps'],
    [
      ['Text, times the page’s own size', named(scale.text)],
      ['Height of a line, times its text', named(scale.line)],
      ['Weight', named(scale.weight)],
      ['Space, in pixels at a text of 16', scale.space.join(' · ')],
    ],
  );
}

const code = (text: string) => `\`${text}\``;

/** As Prettier would set it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell + fill.repeat((widths[column] ?? 0) - cell.length)).join(' | ')} |`;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}
