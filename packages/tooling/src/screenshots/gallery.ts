import { inGallery } from './subjects.ts';

/** The page that shows the gallery: a table for each element. */
export function galleryPage(elements: readonly string[]): string {
  return `# Gallery

Every element in its main state, from wide to narrow, light and dark, in Arabic and in German. Every other state is in
Storybook: \`npm run storybook\`. Written by \`npm run screenshots\`.
${elements.map(sectionOf).join('')}`;
}

function sectionOf(element: string): string {
  const rows = [inGallery.slice(0, 2), inGallery.slice(2)].map((shown) => tableOf(element, shown));
  return `\n## \`<attune-${element}>\`\n\n${rows.join('\n\n')}\n`;
}

/** One row of pictures under their names. */
function tableOf(element: string, shown: readonly (typeof inGallery)[number][]): string {
  const cells = shown.map(
    ({ width, look, says }) => `![${element}, ${says}](gallery/${pictureName(element, width, look)})`,
  );
  const lines = [shown.map(({ says }) => says), shown.map(() => '---'), cells];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

export const pictureName = (element: string, width: number, look: string): string =>
  `${element}-${String(width)}-${look}.webp`;
