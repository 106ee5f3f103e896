/** How many levels are opened below these; everything else is one line. */
const levels = { paths: 2, webhooks: 2, components: 2 };

/**
 * A bundled contract as JSON with a line for each operation, schema, parameter, answer and example: few enough to look
 * through, and a diff names what changed.
 */
export function inLines(contract) {
  const sections = Object.entries(contract).map(([key, value]) => line(1, key, open(value, levels[key] ?? 0, 1)));
  return `{\n${sections.join(',\n')}\n}\n`;
}

function open(value, below, depth) {
  if (below === 0) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, each]) => line(depth + 1, key, open(each, below - 1, depth + 1)));
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}`;
}

const line = (depth, key, text) => `${'  '.repeat(depth)}${JSON.stringify(key)}: ${text}`;
