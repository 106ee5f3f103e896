import { type Attribute, choicesOf, type Element, propertiesOf, readEventClasses } from './manifest.ts';

/** `packages/widgets/src/generated/elements.ts`: what each element takes and fires, for the typings of every framework. */
export function elementTypes(elements: readonly Element[]): string {
  return [
    '/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */',
    ...imports(elements),
    '',
    '/** Every element by its tag: its class, what HTML and script can set, and the events that it fires. */',
    'export interface AttuneTags {',
    ...elements.flatMap(entry),
    '}',
    '',
  ].join('\n');
}

function imports(elements: readonly Element[]): string[] {
  const events = readEventClasses();
  const fired = new Set(elements.flatMap((element) => element.events.map(({ type }) => type.text)));
  const names = [
    ...elements.map(({ name, path }) => ({ name, path })),
    ...[...events].filter(([name]) => fired.has(name)).map(([name, path]) => ({ name, path })),
  ];
  const files = [...new Set(names.map(({ path }) => path))].sort();
  return files.map((file) => {
    const here = names.filter(({ path }) => path === file).map(({ name }) => name);
    return `import type { ${here.join(', ')} } from '${file.replace('src/', '../')}';`;
  });
}

function entry(element: Element): string[] {
  const { tagName, name, summary, attributes, events } = element;
  return [
    `  /** ${summary} */`,
    `  '${tagName}': {`,
    `    element: ${name};`,
    ...block('attributes', attributes, (each) => `${key(each.name)}: ${attributeType(each)}`),
    `    properties: ${propertyType(element)};`,
    ...block('events', events, (each) => `${key(each.name)}: ${each.type.text}`),
    '  };',
  ];
}

function block<Each extends { description: string }>(
  name: string,
  rows: readonly Each[],
  line: (each: Each) => string,
): string[] {
  if (rows.length === 0) return [`    ${name}: object;`];
  const lines = rows.flatMap((each) => [`      /** ${each.description} */`, `      ${line(each)};`]);
  return [`    ${name}: {`, ...lines, '    };'];
}

const key = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** What may be written in HTML or a template: words, numbers as such or as words, and flags. */
function attributeType({ type }: Attribute): string {
  if (type.text === 'boolean') return "boolean | ''";
  if (type.text === 'number') return 'number | `${number}`';
  const choices = choicesOf(type.text);
  return choices.length > 0 ? choices.map((choice) => `'${choice}'`).join(' | ') : 'string';
}

/** Everything that a script may set. */
function propertyType(element: Element): string {
  const names = propertiesOf(element).map(({ name }) => `'${name}'`);
  return names.length > 0 ? `Pick<${element.name}, ${names.join(' | ')}>` : 'object';
}
