import type { Letter } from './letter.ts';

/** A letter as plain text. */
export function toText({ greeting, lead, facts, button, notes, practice }: Letter): string {
  const width = Math.max(...facts.map(([word]) => word.length)) + 2;
  const paragraphs = [
    greeting,
    lead,
    facts.map(([word, value]) => `${`${word}:`.padEnd(width)}${value}`).join('\n'),
    ...(button ? [`${button.label}:\n${button.address}\n${button.hint}`] : []),
    notes.join('\n'),
    practice.contact.join('\n'),
    `-- \n${practice.name}`,
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}
