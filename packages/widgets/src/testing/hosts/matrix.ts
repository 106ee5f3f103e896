import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { cells } from './cells.ts';
import { hosts } from './pages/index.ts';
import type { Finding } from './visit.ts';

const file = fileURLToPath(new URL('../../../docs/hosts.md', import.meta.url));

/** Writes what every element showed on every host. */
export async function writeMatrix(findings: readonly Finding[]): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await describe(findings));
}

/** What to do when the document says something else than was seen; '' when it does not. */
export async function compareMatrix(findings: readonly Finding[]): Promise<string> {
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return written === (await describe(findings)) ? '' : 'docs/hosts.md says something else: npm run hosts -- --update';
}

async function describe(findings: readonly Finding[]): Promise<string> {
  const notes: string[] = [];
  const rows = hosts.map((host) => {
    const own = findings.filter((finding) => finding.host === host);
    return `| ${host.says} | ${cells.map(({ name }) => cellOf(own, name, notes)).join(' | ')} |`;
  });
  const text = [
    ...introduction,
    `| The page | ${cells.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' :-: |'.repeat(cells.length)}`,
    ...rows,
    '',
    ...notes.map((note, index) => `${index + 1}. ${note}`),
    '',
  ];
  return format(text.join('\n'), { parser: 'markdown', printWidth: 120 });
}

const introduction = [
  '# On a stranger’s page',
  '',
  'What each element shows on each host page of `src/testing/hosts/pages`, written by `npm run hosts -- --update` and compared',
  'by every `npm test`, in Chromium, Firefox and WebKit with the built bundles. ✔: it works in all three, and was used; where',
  'what happens to the page is the point (remounts, print, a return), it works afterwards. A number says below what is shown in',
  'its place, and why. On every page it is also true that nothing was thrown or said on the console, that markup, looks, globals,',
  'focus, history and storage of the page are as they were, and that what was typed is found nowhere in the page, its address, our',
  'events or an address that was asked for.',
  '',
  'What this does not say: a script of the page may look into our elements if it is written to, as it may into everything on its',
  'page; a recorder of sessions that does so sees what is typed. Where that must not be, use `mode="frame"`.',
  '',
];

function cellOf(findings: readonly Finding[], name: string, notes: string[]): string {
  const all = findings.map((finding) => noteOf(finding, name));
  const [first = '✔'] = all;
  if (all.every((each) => each === first)) return first === '✔' ? '✔' : numberOf(first, notes);
  const apart = findings.map(({ engine }, index) => [engine, all[index] ?? ''] as const);
  const marks = apart.filter(([, note]) => note !== '✔').map(([engine, note]) => numberOf(`${engine}: ${note}`, notes));
  return `✔ ${marks.join(' ')}`;
}

function noteOf({ host, engine }: Finding, name: string): string {
  const { shown, because } = host.instead?.(name, engine) ?? {};
  if (!shown) return '✔';
  const what = { link: 'The link inside', theirs: 'The page’s own element', skipped: 'Not looked at' }[shown];
  return `${what}: ${because ?? ''}`;
}

/** The number of a note, given to it where it is needed first. */
function numberOf(note: string, notes: string[]): string {
  if (!notes.includes(note)) notes.push(note);
  return `<sup>${notes.indexOf(note) + 1}</sup>`;
}
