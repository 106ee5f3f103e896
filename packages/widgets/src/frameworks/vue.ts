import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { AttuneTags, Handlers, Settings, Tag } from './tags.ts';

/** The elements as tags of a Vue template: importing this, as a type, is all that it takes. */
export type AttuneVueElements = { [Name in Tag]: VueElement<Name> };

/** As Vue's guide describes elements of others to its templates. */
type VueElement<Name extends Tag> = new () => AttuneTags[Name]['element'] & {
  /** For templates only; the element itself has no such property. */
  $props: HTMLAttributes & Settings<Name> & Handlers<Name, 'on'> & PublicProps;
  /** For templates only. */
  $emit: EmitFn<{ [Event in keyof AttuneTags[Name]['events']]: (event: AttuneTags[Name]['events'][Event]) => void }>;
};

declare module 'vue' {
  // a module can only be added to by an interface
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends AttuneVueElements {}
}
