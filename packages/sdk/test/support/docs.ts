import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of code in our documentation, as a file of its own. */
export interface Snippet {
  /** Where it stands: `docs/book.md:12`. */
  readonly at: string;
  /** The file it becomes. Pieces of one page lie in one folder, and one that begins with `// name.ts` has that name. */
  readonly file: string;
  readonly code: string;
  /** The scenario of `@attune/sdk/testing` it runs against: `<!-- answered by: slotJustTaken -->` stands above it. */
  readonly scenario: string;
  /** What it says it prints, in order: whatever stands behind `// →`. */
  readonly prints: readonly string[];
}

const fenced = /(?:<!-- answered by: (\w+) -->\n+)?^```ts\n([^]*?)^```$/gm;

/** The code of the README and of every guide. */
export function snippetsIn(folder: string): Snippet[] {
  return globSync(['README.md', 'docs/*.md'], { cwd: folder })
    .sort()
    .flatMap((page) => snippetsOf(page, readFileSync(join(folder, page), 'utf8')));
}

function snippetsOf(page: string, text: string): Snippet[] {
  return [...text.matchAll(fenced)].map(({ 0: all, 1: scenario = 'everythingFine', 2: code = '', index }) => {
    const line = text.slice(0, index + all.indexOf('```ts')).split('\n').length;
    const [, name = `line-${line}.ts`] = /^\/\/ ([\w-]+\.ts)\n/.exec(code) ?? [];
    const file = join(page.replaceAll(/\W/g, '-'), name);
    return { at: `${page}:${line}`, file, code, scenario, prints: printedBy(code) };
  });
}

const printedBy = (code: string) => [...code.matchAll(/\/\/ → (.+)$/gm)].map(([, said = '']) => said);
