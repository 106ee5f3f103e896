import type { InProcess } from './in-process.ts';

/** What a page is drawn from: whom it asks with which key, and which address was asked for. */
export interface Drawing {
  readonly key: string;
  readonly api: string;
  /** The whole address, as somebody outside sees it. */
  readonly url: string;
  /** The practice's directory: `https://api.example/p/kiez`. */
  readonly directory: string;
  readonly fetch: InProcess;
  readonly failed: (error: unknown) => void;
}
