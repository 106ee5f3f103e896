/** Where a text begins to differ from another, in words; nothing where it does not. */
export function firstDifference(before: string, now: string): string {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const line = fresh.findIndex((each, index) => each !== old[index]);
  if (line === -1 && old.length === fresh.length) return '';
  const at = line === -1 ? fresh.length : line;
  return `line ${at + 1} was ${quoted(old[at])} and is ${quoted(fresh[at])}`;
}

const quoted = (line: string | undefined): string => (line === undefined ? 'not there' : `“${line.trim()}”`);
