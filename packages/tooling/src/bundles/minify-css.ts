/**
 * The static parts of a css`` template without comments and needless white space.
 *
 * A part may end in the middle of a value (`margin: ${gap} ${gap}`), so the space beside an
 * expression goes only where a mark that needs none stands on its other side. Strings stay byte for byte.
 */
export function minifyCss(parts: readonly string[]): string[] {
  const last = parts.length - 1;
  return parts.map((part, index) => trimEnds(squeeze(part), index === 0, index === last));
}

/** Strings, comments, escapes, runs of white space, and every other character by itself; raw. */
const token = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\*[^]*?\*\/|\s+|\\[^]|[^]/g;

/** No space is needed after these. ` :` and ` (` mean something else than `:` and `(`, so before those it stays. */
const needsNoSpaceAfter = new Set(['{', '}', ';', ':', ',', '(', '>', ' ']);
const needsNoSpaceBefore = new Set(['{', '}', ';', ',', ')', '>']);

function squeeze(part: string): string {
  const out: string[] = [];
  for (const each of part.match(token) ?? []) {
    if (each.startsWith('/*')) continue;
    if (/^\s/.test(each)) {
      if (!needsNoSpaceAfter.has(out.at(-1) ?? '')) out.push(' ');
      continue;
    }
    if (needsNoSpaceBefore.has(each) && out.at(-1) === ' ') out.pop();
    if (each === '}' && out.at(-1) === ';') out.pop();
    if (each === '.' && out.at(-1) === '0' && startsNumber.has(out.at(-2) ?? '')) out.pop();
    out.push(each);
  }
  return out.join('');
}

/** A nought after these begins a number, and is not the end of a name such as `.m-0`. */
const startsNumber = new Set([' ', ':', ',', '(']);

function trimEnds(text: string, isFirst: boolean, isLast: boolean): string {
  const started = isFirst ? text.trimStart() : text;
  return isLast ? started.trimEnd() : started;
}
