/** A piece of code in a page of documentation. */
export interface Code {
  /** What stands behind its fence, such as `tsx`. */
  readonly language: string;
  readonly text: string;
  /** The line of the page on which it begins. */
  readonly line: number;
}

const fence = /^```(\w+)\n([^]*?)^```$/gm;

/** The pieces of code of a page, in order. */
export function codeIn(page: string): Code[] {
  return [...page.matchAll(fence)].map(({ 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    line: page.slice(0, index).split('\n').length + 1,
  }));
}
