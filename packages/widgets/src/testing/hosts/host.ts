import type { Visit } from './visit.ts';

/** What a page that is not ours does to everything on it. Each file of `pages/` is one. */
export interface Host {
  /** Its address, `/hosts/{name}`. */
  readonly name: string;
  /** Its row in the matrix, as promises.md has it. */
  readonly says: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** A style sheet of its own. */
  readonly style?: string;
  /** A library of its own, as one classic script; comes before `before`. */
  readonly library?: () => Promise<string>;
  /** A line as slow as this. */
  readonly line?: { readonly latency: number; readonly bytesPerSecond: number };
  /** Runs before our script comes; it may use nothing but the page. */
  readonly before?: () => void;
  /** Runs once the elements work. */
  readonly after?: () => void;
  /** Puts the elements somewhere; by default they stand in the page as they are. */
  readonly around?: (elements: string) => string;
  /** The two lines of the partner, where they are not the usual ones. */
  readonly script?: (usual: string, cdn: string) => string;
  /** What must be seen of an element, where that is not that it works; and why, in a line of the matrix. */
  readonly instead?: (cell: string, engine: string) => Instead | undefined;
  /** What the elements may say on the console here, because it is true. */
  readonly sayings?: RegExp;
  /** What happens to the page as soon as it is open. */
  readonly first?: (visit: Visit) => Promise<void>;
  /** What its frame may do, where the page stands in a sandboxed one. */
  readonly sandbox?: string;
  /** What happens to the page once the elements were used; throws what is wrong. */
  readonly then?: (visit: Visit) => Promise<void>;
  /** The elements are not used: what happens to the page is all that is looked at. */
  readonly isOnlyLookedAt?: boolean;
  /** The page changes itself: only what is ours is compared. */
  readonly changesItself?: boolean;
}

/** `link`: what the page put inside is shown. `theirs`: the page's own element. `skipped`: this engine cannot be told. */
export interface Instead {
  readonly shown: 'link' | 'theirs' | 'skipped';
  readonly because: string;
}
