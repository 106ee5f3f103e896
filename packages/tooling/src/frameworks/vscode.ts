import { type Attribute, choicesOf, type CssProperty, type Element } from './manifest.ts';
import { describe } from './words.ts';

/** Completion of tags and attributes: the setting `html.customData` of Visual Studio Code. */
export function htmlData(elements: readonly Element[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: describe(element) },
      attributes: element.attributes.map(attribute),
    })),
  };
}

function attribute({ name, description, type }: Attribute): object {
  const values = choicesOf(type.text).map((choice) => ({ name: choice }));
  const isFlag = type.text === 'boolean';
  return { name, description, ...(values.length > 0 && { values }), ...(isFlag && { valueSet: 'v' }) };
}

/** Completion of custom properties: the setting `css.customData`. A property of several elements stands once. */
export function cssData(elements: readonly Element[]): object {
  return { version: 1.1, properties: distinct(elements).map(cssProperty) };
}

const cssProperty = ({ name, description, default: value }: CssProperty) => ({
  name,
  description: value === undefined ? description : `${description} Default: ${value}.`,
});

/** The custom properties of all elements, each as the first one describes it. */
export function distinct(elements: readonly Element[]): CssProperty[] {
  const all = elements.flatMap(({ cssProperties }) => cssProperties);
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}
