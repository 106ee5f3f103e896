import type { Throws } from './docblock.ts';
import type { Member, PublicName } from './public-names.ts';
import type { Link } from './shapes.ts';

/** One exported name: how it is written, what is said above it, and what it has. */
export function nameSection({ name, code, doc, members }: PublicName, link: Link): string {
  const own = members.filter((member) => member.members.length === 0);
  return paragraphs([
    `### ${name}`,
    code
      .filter((each) => each !== name)
      .map((each) => `\`${shortened(each)}\``)
      .join('<br>'),
    doc.text,
    throwsOf(doc.throws, link),
    linesOf(own.map(memberLine)),
    seeAlso(name, [...code, ...own.map((member) => member.code)], link),
  ]);
}

const memberLine = ({ code, doc }: Member) => `\`${shortened(code)}\`${doc.text && `: ${oneLine(doc.text)}`}`;

/** Under which circumstances which error is thrown. */
export function throwsOf(throws: readonly Throws[], link: Link): string {
  return linesOf(throws.map(({ error, when }) => `throws ${link(error)} ${when}`));
}

/** Where the types are explained that a piece of code names. */
export function seeAlso(own: string, code: readonly string[], link: Link): string {
  const named = new Set(code.flatMap((each) => shortened(each).match(/\b[A-Z]\w+/g) ?? []));
  const known = [...named].filter((name) => name !== own && link(name) !== name).map(link);
  return known.length > 0 ? `Types: ${known.join(', ')}.` : '';
}

/** What is too long to be read is cut; the source has it. */
const shortened = (code: string) => (code.length > 240 ? `${code.slice(0, code.indexOf('{') + 1)} … }` : code);

export const linesOf = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

export const paragraphs = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

export const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
