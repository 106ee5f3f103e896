import type { HTMLAttributes } from 'svelte/elements';
import type { AttuneTags, Handlers, Settings, Tag } from './tags.ts';

/** The elements as tags of a Svelte component: importing this, as a type, is all that it takes. `on:` is Svelte 4's way. */
export type AttuneSvelteElements = {
  [Name in Tag]: HTMLAttributes<AttuneTags[Name]['element']> & Settings<Name> & Handlers<Name, 'on' | 'on:'>;
};

declare module 'svelte/elements' {
  // a module can only be added to by an interface
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface SvelteHTMLElements extends AttuneSvelteElements {}
}
