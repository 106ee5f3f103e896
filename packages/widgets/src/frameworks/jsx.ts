import type { AttuneTags, Handlers, Settings, Tag } from './tags.ts';

export type { AttuneTags };

/**
 * The elements as tags of JSX, for React 19, Preact and whatever else has intrinsic elements. Nothing is declared until
 * an application says so, once:
 *
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends AttuneElements {}
 *       }
 *     }
 */
export type AttuneElements = {
  [Name in Tag]: Settings<Name> & Handlers<Name, 'on'> & Common<AttuneTags[Name]['element']>;
};

/** What any tag of any of these frameworks takes. */
interface Common<Element> {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | bigint | null | undefined;
  lang?: string | undefined;
  ref?: ((element: Element | null) => void) | { current: Element | null } | null | undefined;
  slot?: string | undefined;
  style?: object | string | undefined;
}
