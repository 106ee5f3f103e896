import * as React from 'react';
import type { ElementClass } from './markup.ts';

type Props = Readonly<Record<string, unknown>>;

/** A property that is undefined, or no longer given, is what it is on an element that nobody touched. */
export function withDefaults<Element>(
  tagName: string,
  { name, elementProperties }: ElementClass<Element>,
  Component: React.ElementType,
): React.ForwardRefExoticComponent<Props> {
  let untouched: Record<string, unknown> | undefined;
  const defaultOf = (property: string) => {
    untouched ??= document.createElement(tagName) as unknown as Record<string, unknown>; // never on the page
    return untouched[property];
  };
  const Defaulted = React.forwardRef<unknown, Props>((props, ref) => {
    const given = React.useRef(new Set<string>());
    for (const property of Object.keys(props)) if (elementProperties.has(property)) given.current.add(property);
    const missing = [...given.current].filter((property) => props[property] === undefined);
    const defaults = Object.fromEntries(missing.map((property) => [property, defaultOf(property)]));
    return React.createElement(Component, { ...props, ...defaults, ref });
  });
  Defaulted.displayName = name;
  return Defaulted;
}
