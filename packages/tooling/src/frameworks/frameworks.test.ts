import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { elementTypes } from './element-types.ts';
import { choicesOf, defaultOf, type Element, propertiesOf, readElements, readEventClasses } from './manifest.ts';
import { reactComponents } from './react-components.ts';
import { cssData, htmlData } from './vscode.ts';
import { webTypes } from './web-types.ts';

const elements = readElements();

test('the manifest has every element that can be imported, and says of all that a page can use what it is', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8')) as {
    exports: Record<string, { '@attune/source'?: string }>;
  };
  const sources = Object.values(exports).map((entry) => entry['@attune/source'] ?? '');
  const defined = sources.flatMap((path) => /elements\/(.+)\/define\.ts$/.exec(path)?.[1] ?? []);
  const unsaid = elements.flatMap((element) =>
    [
      { name: element.tagName, description: element.summary },
      ...propertiesOf(element),
      ...[...element.attributes, ...element.events, ...element.slots, ...element.cssParts, ...element.cssProperties],
    ].flatMap(({ name, description }) => (description ? [] : [`${element.tagName}: ${name}`])),
  );

  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), defined.map((name) => `attune-${name}`).sort());
  assert.deepEqual(unsaid, []);
});

test('every event of the manifest is a class of ours, or one that carries nothing', () => {
  const classes = readEventClasses();
  const unknown = elements.flatMap(({ events }) =>
    events.filter(({ type }) => type.text !== 'Event' && !classes.has(type.text)),
  );

  assert.deepEqual(unknown, []);
});

test('words to choose from are found where there is nothing else', () => {
  assert.deepEqual(choicesOf("'frame' | 'inline'"), ['frame', 'inline']);
  assert.deepEqual(choicesOf("'formal' | null"), ['formal']);
  assert.deepEqual(choicesOf('string | null'), []);
});

test('a default is said as a page would write it, or not at all', () => {
  assert.deepEqual(["'frame'", '12', 'systemClock', "''", 'null', undefined].map(defaultOf), [
    'frame',
    '12',
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('of an element that nobody wrote yet, editors and frameworks would know everything', () => {
  const known = JSON.stringify([htmlData([bell]), webTypes([bell], { name: '@attune/widgets', version: '1.4.2' })]);

  assert.deepEqual(
    ['attune-bell', 'loud-ness', '"soft"', 'bell-rung', 'clapper', '--attune-metal'].filter(
      (name) => !known.includes(name),
    ),
    [],
  );
  assert.match(elementTypes([bell]), /'loud-ness': 'soft' \| 'loud';/);
  assert.match(elementTypes([bell]), /properties: Pick<AttuneBell, 'loudNess'>;/);
  assert.match(reactComponents([bell]).get('bell.ts') ?? '', /onBellRung: 'attune-bell-rung'/);
});

test('a custom property that several elements have stands once', () => {
  const { properties } = cssData([bell, bell]) as { properties: object[] };

  assert.deepEqual(properties, [{ name: '--attune-metal', description: 'What it is made of. Default: bronze.' }]);
});

const bell: Element = {
  tagName: 'attune-bell',
  name: 'AttuneBell',
  path: 'src/elements/bell/bell.ts',
  summary: 'A bell.',
  description: 'Rings\nwhen asked.',
  attributes: [
    {
      name: 'loud-ness',
      fieldName: 'loudNess',
      description: 'How loud.',
      type: { text: "'soft' | 'loud'" },
      default: "'soft'",
    },
  ],
  members: [{ name: 'loudNess', kind: 'field', description: 'How loud.', type: { text: "'soft' | 'loud'" } }],
  events: [{ name: 'attune-bell-rung', description: 'It rang.', type: { text: 'AttuneBellRungEvent' } }],
  slots: [{ name: '', description: 'A rope.' }],
  cssParts: [{ name: 'clapper', description: 'What strikes.' }],
  cssProperties: [{ name: '--attune-metal', description: 'What it is made of.', default: 'bronze' }],
};
