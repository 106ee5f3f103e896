import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';

const sheet = join(root, 'packages/widgets/src/styles/tokens.styles.ts');

/** What tokens.styles.ts sets where nobody prefers otherwise, by name (`--_accent`) and on one line each. */
export function readTokens(): Map<string, string> {
  const [, block = ''] = /\.attune \{([^}]*)\}/.exec(readFileSync(sheet, 'utf8')) ?? [];
  const set = block.matchAll(/(--_[\w-]+):\s*([^;]+);/g);
  return new Map([...set].map(([, name = '', value = '']) => [name, onOneLine(value)]));
}

const onOneLine = (value: string) =>
  value
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=\))/g, '')
    .trim();
