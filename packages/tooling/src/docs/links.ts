import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const pages = [
  '{README,CONTRIBUTING,CHANGELOG}.md',
  'openapi/README.md',
  'packages/*/README.md',
  'packages/*/docs/**/*.md',
  'packages/sdk/llms.txt',
];

/** The links between our pages that lead nowhere: to no file, or to no heading of it. */
export function brokenLinks(root: string): string[] {
  return globSync(pages, { cwd: root }).flatMap((page) =>
    linksOf(read(join(root, page))).flatMap((link) => {
      const [path = '', heading] = link.split('#');
      const file = path === '' ? join(root, page) : join(root, dirname(page), path);
      if (!existsSync(file)) return [`${page}: there is no ${relative(root, file)}`];
      const isThere = !heading || statSync(file).isDirectory() || headingsOf(read(file)).has(heading);
      return isThere ? [] : [`${page}: ${relative(root, file)} has no heading #${heading}`];
    }),
  );
}

/** Where a page leads within our folders. */
export function linksOf(page: string): string[] {
  return [...withoutCode(page).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The names under which the parts of a page can be linked to, as GitHub makes them of headings. */
export function headingsOf(page: string): Set<string> {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...headings, ...[...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)]);
}

const withoutCode = (page: string) => page.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

const read = (file: string) => readFileSync(file, 'utf8');
