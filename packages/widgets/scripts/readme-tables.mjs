// The tables of README.md, from the manifest: what a page can set, hear and style.
import { readFileSync, writeFileSync } from 'node:fs';

const readme = new URL('../README.md', import.meta.url);
const between = /(<!-- elements -->\n)[^]*(<!-- \/elements -->)/;

/** Writes a section for every element between the two marks. */
export function writeTables({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const sections = elements.map(sectionOf).join('\n');
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(between, (_, start, end) => `${start}\n${sections}\n${end}`),
  );
}

function sectionOf({ tagName, summary, attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const tables = [
    table(
      'Attribute',
      attributes.map(({ name, description, default: value }) => [name, withDefault(description, value)]),
    ),
    table(
      'Event',
      events.map(({ name, description }) => [name, description]),
    ),
    table(
      'Slot',
      slots.map(({ name, description }) => [name || '(default)', description]),
    ),
    table(
      'Part',
      cssParts.map(({ name, description }) => [name, description]),
    ),
    table(
      'Custom property',
      cssProperties.map(({ name, description, default: value }) => [name, withDefault(description, value)]),
    ),
  ];
  return `### \`<${tagName}>\`\n\n${summary}\n\n${tables.filter(Boolean).join('\n')}`;
}

function table(heading, rows) {
  if (!rows.length) return '';
  return [`| ${heading} | |`, '|---|---|', ...rows.map(([name, words]) => `| \`${name}\` | ${cell(words)} |`), ''].join(
    '\n',
  );
}

const withDefault = (words, value) =>
  value && value !== "''" && value !== 'null' ? `${words} Default: \`${value.replaceAll("'", '')}\`.` : words;

const cell = (words = '') => words.replaceAll('|', '\\|').replace(/\s+/g, ' ');
