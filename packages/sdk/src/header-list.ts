/** An item of a list, with its parameters by their names: numbers from 0 on as numbers, bytes as text, all else as text. */
export interface Item {
  readonly value: string | number;
  readonly parameters: ReadonlyMap<string, string | number>;
}

const text = String.raw`"(?:[^"\\]|\\.)*"`;
const parameter = String.raw`\s*;\s*([^\s=;,]+)(?:\s*=\s*(${text}|[^\s;,"]*))?`;

/**
 * The list in a field: texts or addresses with parameters, as `Link` (RFC 8288) and `RateLimit` (RFC 9651) are written; of
 * a parameter that comes twice the first counts. Null when it is something else, bytes that are no base64 included.
 */
export function parseList(field: string): Item[] | null {
  const item = new RegExp(String.raw`\s*(<[^>]*>|${text})((?:${parameter})*)\s*(?:,(?=.)|$)`, 'y');
  const items: Item[] = [];
  do {
    const [, value, parameters = ''] = item.exec(field) ?? [];
    if (value === undefined) return null;
    const named = [...parameters.matchAll(new RegExp(parameter, 'g'))].reverse();
    try {
      const parameters = new Map(named.map(([, name = '', given = '']) => [name.toLowerCase(), read(given)]));
      items.push({ value: read(value), parameters });
    } catch {
      return null; // `atob` refused
    }
  } while (item.lastIndex < field.length);
  return items;
}

function read(value: string): string | number {
  if (/^\d+$/.test(value)) return Number(value);
  if (/^:[\w+/]*=*:$/.test(value)) return atob(value.slice(1, -1));
  return /^["<]/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}
