import type { Letter } from './letter.ts';

/** A letter as plain text. */
export function toText(letter: Letter): string {
  const { greeting, paragraphs, facts, button, links, notes, practice, unsubscribe } = letter;
  const width = Math.max(...facts.map(([word]) => word.length)) + 2;
  const parts = [
    greeting,
    ...paragraphs,
    facts.map(([word, value]) => `${`${word}:`.padEnd(width)}${value}`).join('\n'),
    ...(button ? [[`${button.label}:`, button.address, button.hint].filter(Boolean).join('\n')] : []),
    ...links.map(({ label, address }) => `${label}:\n${address}`),
    notes.join('\n'),
    practice.contact.join('\n'),
    `-- \n${practice.name}`,
    ...(unsubscribe ? [`${unsubscribe.reason}\n${unsubscribe.label}:\n${unsubscribe.address}`] : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
