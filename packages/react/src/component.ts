import { createComponent } from '@lit/react';
import type { AttuneTags } from '@attune/widgets/jsx';
import * as React from 'react';
import { withDefaults } from './defaults.ts';
import { asMarkup, type ElementClass } from './markup.ts';

type Tag = keyof AttuneTags;
type Element<Name extends Tag> = AttuneTags[Name]['element'];
type Events<Name extends Tag> = AttuneTags[Name]['events'];

/** Names of handlers, such as `onSlotChosen`, and the events that they hear. */
type HandlerNames<Name extends Tag> = Record<string, keyof Events<Name> & string>;

type Optional<Given> = { [Key in keyof Given]?: Given[Key] | undefined };

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** Attributes that no property of the element stands for. */
type OnlyAttributes<Name extends Tag> = {
  [
    Key in keyof AttuneTags[Name]['attributes'] & string as Camel<Key> extends keyof AttuneTags[Name]['properties']
      ? never
      : Key
  ]: AttuneTags[Name]['attributes'][Key];
};

type Handlers<Name extends Tag, Names extends HandlerNames<Name>> = {
  [Key in keyof Names]?: ((event: Events<Name>[Names[Key]]) => void) | undefined;
};

/** What a component takes: the properties of its element, a handler for each of its events, and what any HTML element takes. */
export type AttuneProps<Name extends Tag, Names extends HandlerNames<Name>> = Optional<AttuneTags[Name]['properties']> &
  Optional<OnlyAttributes<Name>> &
  Handlers<Name, Names> &
  Omit<React.HTMLAttributes<Element<Name>>, keyof AttuneTags[Name]['properties'] | keyof Names>;

/** An element as a component of React; `ref` is the element itself. */
export type AttuneComponent<Name extends Tag, Names extends HandlerNames<Name>> = React.ForwardRefExoticComponent<
  AttuneProps<Name, Names> & React.RefAttributes<Element<Name>>
>;

/**
 * Makes the component of an element. Children are what is shown until the element works. On a server it is the tag with its
 * attributes and children, which the browser takes over.
 */
export function component<Name extends Tag, const Names extends HandlerNames<Name>>(
  tagName: Name,
  elementClass: ElementClass<Element<Name>>,
  handlers: Names,
): AttuneComponent<Name, Names> {
  const made: unknown =
    typeof document === 'undefined'
      ? asMarkup(tagName, elementClass, Object.keys(handlers))
      : withDefaults(
          tagName,
          elementClass,
          createComponent({ react: React, tagName, elementClass, events: handlers, displayName: elementClass.name }),
        );
  return made as AttuneComponent<Name, Names>; // all take these props; Lit's own types would add its methods to them
}
