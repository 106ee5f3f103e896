import { type Attribute, defaultOf, type Element, propertiesOf } from './manifest.ts';
import { describe } from './words.ts';
import { distinct } from './vscode.ts';

/** What JetBrains' editors know of the elements: found by the field `web-types` of package.json. */
export function webTypes(elements: readonly Element[], { name, version }: { name: string; version: string }): object {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: { elements: elements.map(htmlElement) },
      css: { properties: distinct(elements).map(({ name, description }) => ({ name, description })) },
    },
  };
}

function htmlElement(element: Element): object {
  return {
    name: element.tagName,
    description: describe(element),
    attributes: element.attributes.map(attribute),
    slots: element.slots.map(({ name, description }) => ({ name: name || 'default', description })),
    js: { properties: propertiesOf(element).map(typed), events: element.events.map(typed) },
    css: { parts: element.cssParts.map(({ name, description }) => ({ name, description })) },
  };
}

function attribute({ name, description, type, default: value }: Attribute): object {
  const flag = type.text === 'boolean' && { value: { kind: 'no-value' } };
  const byDefault = defaultOf(value);
  return {
    name,
    description,
    value: { type: type.text },
    ...flag,
    ...(byDefault !== undefined && { default: byDefault }),
  };
}

const typed = ({ name, description, type }: Omit<Attribute, 'default'>) => ({ name, description, type: type.text });
