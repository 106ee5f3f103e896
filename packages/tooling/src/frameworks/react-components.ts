import { dirname } from 'node:path';
import { type Element, shortName } from './manifest.ts';

const note = '/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */';

/** The files of `packages/react/src/generated`, by name: a component for every element, and one that names them all. */
export function reactComponents(elements: readonly Element[]): ReadonlyMap<string, string> {
  const files = elements.map((element) => [`${shortName(element.tagName)}.ts`, component(element)] as const);
  return new Map([...files, ['index.ts', index(elements)]]);
}

/** A file that may only run in a browser's half of a React application, hence its first line. */
function component({ tagName, name, path, summary, events }: Element): string {
  const entry = `@attune/widgets/${dirname(path).split('/').at(-1) ?? ''}`;
  return [
    `'use client';`,
    note,
    `import '${entry}/define';`,
    `import { ${name} as element } from '${entry}';`,
    `import { component } from '../component.ts';`,
    '',
    `/** ${summary} */`,
    `export const ${name} = component('${tagName}', element, {`,
    ...events.map((event) => `  ${handlerName(event.name)}: '${event.name}',`),
    '});',
    '',
  ].join('\n');
}

function index(elements: readonly Element[]): string {
  const fired = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const events = [...new Set(fired)].filter((name) => name !== 'Event').sort();
  return [
    note,
    ...elements.map(({ name, tagName }) => `export { ${name} } from './${shortName(tagName)}.ts';`),
    'export type {',
    ...events.map((event) => `  ${event},`),
    `} from '@attune/widgets';`,
    '',
  ].join('\n');
}

/** `attune-slot-chosen` is heard by `onSlotChosen`. */
function handlerName(event: string): string {
  return `on-${shortName(event)}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
