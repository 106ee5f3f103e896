import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { layout } from './layout.mjs';
import { portrait } from './portrait.mjs';

/** Writes a practice and its portraits, or where `--out` and `--portraits` say. `look` is given to every portrait. */
export const write = (slug, file, look = {}) => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: here(`../${slug}.json`) },
      portraits: { type: 'string', default: here(`../${slug}/portraits`) },
    },
  });
  writeFileSync(values.out, `${layout(file)}\n`);
  mkdirSync(values.portraits, { recursive: true });
  for (const { photoUrl, slug: name, gender } of file.therapists)
    if (photoUrl) writeFileSync(join(values.portraits, `${name}.svg`), portrait({ slug: name, gender, ...look }));
};

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
