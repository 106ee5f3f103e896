import type { Described, Element } from './manifest.ts';

/** What an editor shows beside a tag: what it is, and everything that has no completion of its own. */
export function describe(element: Element): string {
  const { summary, description, slots, cssParts, cssProperties } = element;
  const paragraphs = [
    summary,
    description.replaceAll('\n', ' '),
    list('Events', element.events),
    list(
      'Slots',
      slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
    ),
    list('Parts', cssParts),
    list('Custom properties', cssProperties),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function list(heading: string, rows: readonly Described[]): string {
  if (rows.length === 0) return '';
  return [`**${heading}**`, ...rows.map(({ name, description }) => `- \`${name}\`: ${description}`)].join('\n');
}
