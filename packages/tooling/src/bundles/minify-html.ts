/**
 * The static parts of an html`` or svg`` template with every run of white space as one space, and with none beside the
 * tag of a block, where no browser shows any: each would be a node that every copy of the template carries.
 *
 * Elsewhere it is one space and not none: between inline elements it is a word gap, and a bundle must look like its
 * source. A template that holds preformatted text is left alone.
 */
export function minifyHtml(parts: readonly string[]): string[] {
  if (parts.some((part) => /<(?:pre|textarea)\b/i.test(part))) return [...parts];
  const last = parts.length - 1;
  const trimmed = parts.map((part, index) => trimLines(part, index === 0, index === last).replaceAll(/\s+/g, ' '));
  return trimmed.join(expression).replaceAll(besideBlocks, '$1').split(expression);
}

/** Stands for an expression while a template is one text. */
const expression = '\0';

/** A tag, whole, of an element that our styles never make inline; an attribute's value may be an expression. */
const besideBlocks =
  / ?(<\/?(?:article|dd|div|dl|dt|fieldset|footer|h[1-6]|header|legend|li|ol|p|section|table|tbody|td|th|thead|tr|ul)\b[^<>]*>) ?/g;

/** A line break at an end of the template is layout of the source; a single space there may be meant. */
function trimLines(part: string, isFirst: boolean, isLast: boolean): string {
  const started = isFirst ? part.replace(/^\s*\n\s*/, '') : part;
  return isLast ? started.replace(/\s*\n\s*$/, '') : started;
}
