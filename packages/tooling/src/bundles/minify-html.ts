/**
 * The static parts of an html`` or svg`` template with every run of white space as one space.
 *
 * One space and not none: between inline elements it is a word gap, and a bundle must look like its source.
 * A template that holds preformatted text is left alone.
 */
export function minifyHtml(parts: readonly string[]): string[] {
  if (parts.some((part) => /<(?:pre|textarea)\b/i.test(part))) return [...parts];
  const last = parts.length - 1;
  return parts.map((part, index) => trimLines(part, index === 0, index === last).replaceAll(/\s+/g, ' '));
}

/** A line break at an end of the template is layout of the source; a single space there may be meant. */
function trimLines(part: string, isFirst: boolean, isLast: boolean): string {
  const started = isFirst ? part.replace(/^\s*\n\s*/, '') : part;
  return isLast ? started.replace(/\s*\n\s*$/, '') : started;
}
