import * as React from 'react';

/** As much of a Lit element's class as is needed to write it as HTML. */
export interface ElementClass<Element> {
  new (): Element;
  readonly name: string;
  /** Asking for it makes Lit gather the properties. */
  readonly observedAttributes: string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly attribute?: boolean | string }>;
}

/** The component on a server: the tag with its properties as attributes, so that the element starts with them in the browser. */
export function asMarkup<Element>(
  tagName: string,
  elementClass: ElementClass<Element>,
  handlers: readonly string[],
): React.FunctionComponent<Record<string, unknown>> {
  const known = new Set(elementClass.observedAttributes);
  const attributeOf = (name: string) => {
    const declaration = elementClass.elementProperties.get(name);
    if (!declaration) return name === 'className' ? 'class' : name;
    const { attribute } = declaration;
    const written = typeof attribute === 'string' ? attribute : name.toLowerCase();
    return known.has(written) ? written : undefined; // an object is handed over in the browser
  };
  const Markup = (props: Record<string, unknown>) => {
    const attributes = Object.entries(props).flatMap(([name, value]) => {
      const attribute = handlers.includes(name) ? undefined : attributeOf(name);
      return attribute === undefined || isNothing(value) ? [] : [[attribute, value === true ? '' : value] as const];
    });
    return React.createElement(tagName, Object.fromEntries(attributes));
  };
  Markup.displayName = elementClass.name;
  return Markup;
}

const isNothing = (value: unknown) => value === undefined || value === null || value === false;
