import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';

/** An element as its docblock describes it, read from `custom-elements.json`. */
export interface Element {
  readonly tagName: string;
  /** The class. */
  readonly name: string;
  /** The file of the class, relative to the package. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly ElementEvent[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly CssProperty[];
}

export interface Described {
  readonly name: string;
  readonly description: string;
}

interface Typed extends Described {
  readonly type: { readonly text: string };
  readonly default?: string;
}

export interface Attribute extends Typed {
  /** The property that it sets; an attribute that a script reads has none. */
  readonly fieldName?: string;
}

export interface Member extends Typed {
  readonly kind: string;
  readonly attribute?: string;
  readonly static?: boolean;
}

export interface ElementEvent extends Described {
  readonly type: { readonly text: string };
}

export interface CssProperty extends Described {
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

interface Declaration extends Partial<Omit<Element, 'path'>> {
  readonly name: string;
  readonly superclass?: { readonly name: string };
}

const manifestFile = join(root, 'packages/widgets/custom-elements.json');

const read = () => JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;

/** Every element of the manifest, in its order. What a docblock does not name is an empty list or text. */
export function readElements(): Element[] {
  return read().modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((each) => (each.tagName === undefined ? [] : [{ ...nothingSaid, ...each, path } as Element])),
  );
}

const nothingSaid = {
  summary: '',
  description: '',
  attributes: [],
  members: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
};

/** The classes of the events that elements fire, and the file of each, relative to the package. */
export function readEventClasses(): ReadonlyMap<string, string> {
  const classes = read().modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ superclass }) => superclass?.name === 'Event').map(({ name }) => [name, path] as const),
  );
  return new Map(classes);
}

/** Fields a page may set. */
export function propertiesOf({ members }: Element): Member[] {
  return members.filter((each) => each.kind === 'field' && each.static !== true);
}

/** `attune-booking-picker` without what all of them begin with. */
export const shortName = (tagName: string) => tagName.replace(/^attune-/, '');

/** The words of a type such as `'frame' | 'inline'`; none where anything else is allowed, too. */
export function choicesOf(type: string): string[] {
  const parts = type.split('|').map((part) => part.trim());
  const choices = parts.filter((part) => part !== 'null').map((part) => /^'([^']*)'$/.exec(part)?.[1]);
  return choices.every((choice) => choice !== undefined) ? choices : [];
}

/** A default as a page would write it: without quotes, and none where nothing or another module says it. */
export function defaultOf(value: string | undefined): string | undefined {
  if (value === undefined || value === "''" || value === 'null') return undefined;
  return /^(?:'[^']*'|-?[\d.]+|true|false|oklch\(.*\)|#\w+|[\d.]+\w+)$/.test(value)
    ? value.replaceAll("'", '')
    : undefined;
}
