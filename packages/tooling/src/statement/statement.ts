import type { Script } from '../keyboard/script.ts';
import type { Criterion, Evidence } from './criterion.ts';

export interface Covered {
  readonly criteria: readonly Criterion[];
  readonly scripts: readonly Script[];
  /** The ids of the stories whose accessibility tree is kept. */
  readonly trees: readonly string[];
}

/** The statement, as Markdown. */
export function statement({ criteria, scripts, trees }: Covered): string {
  return `# Accessibility

Written by \`npm run generate\` from what the tests cover; a test that is named here and is not there fails the check.

We build for WCAG 2.2, levels A and AA. **We do not claim that the elements conform**: so far only machines and the people
who wrote them have looked. Nobody who uses a screen reader, a switch or a screen magnifier every day has tried them yet,
and no auditor has. Where you find a barrier, tell us in an issue: it is a fault like any other.

## What is looked at, and how

| Word below | What is run on every change |
| --- | --- |
| axe | axe-core over every story of every element, in Chromium in light and dark, from left to right and from right to left; in Firefox and WebKit in one look each, and in all of them in a full run. It finds about a third of what can be wrong. |
| layout | Every story in Chromium at 320 px, with text of 200 % and with the spacing of 1.4.12: nothing cut off, nothing sticking out, no target too small. |
| keyboard | ${counted(scripts)} rows of keyboard tables, pressed with real keys in Chromium, Firefox and WebKit; see below. Whole journeys by keyboard alone in Chromium. |
| trees | What Chromium gives assistive technology of ${trees.length} stories, kept as text in \`stories/accessibility/\`; a change of it must be looked at. |
| a sentence | A test of that name, in Chromium, Firefox and WebKit. |

Not looked at by any test: what a screen reader really says, speech input, switches, magnifiers, high-contrast themes of
Windows beyond forced colours in Chromium, and whether the words are understood by those they are written for. The
sentences in \`hi\`, \`fr\`, \`es\`, \`tr\` and \`ar\` have been read by nobody who grew up with them.

The page around an element decides what is marked “the page”.

## WCAG 2.2, A and AA

| | Criterion | How | Shown by |
| --- | --- | --- | --- |
${criteria.map(row).join('\n')}

## The keyboard

${scripts.map(table).join('\n\n')}
`;
}

const counted = (scripts: readonly Script[]): number => scripts.reduce((sum, { rows }) => sum + rows.length, 0);

function row({ id, name, level, how, applies, shown = [] }: Criterion): string {
  const by = shown.map(said).join(' · ');
  const place = applies === 'page' ? 'the page' : applies === 'none' ? 'nothing of the kind' : '';
  return cells([id, `${name} (${level})`, how, [place, by].filter(Boolean).join(' · ') || 'no test']);
}

const said = (evidence: Evidence): string => (typeof evidence === 'string' ? evidence : `“${evidence.test}”`);

const cells = (words: readonly string[]): string =>
  `| ${words.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;

function table({ pattern, source, rows }: Script): string {
  const lines = rows.map(({ keys, does }) => cells([keys.map((key) => `\`${key}\``).join(' '), does]));
  return [`### [${pattern}](${source})`, '', '| Keys | What they do |', '| --- | --- |', ...lines].join('\n');
}
