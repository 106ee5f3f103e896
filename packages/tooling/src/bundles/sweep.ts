import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'rollup';

/** Takes away what an earlier build left in the folder, once everything of this build is written. */
export function sweep(): Plugin {
  return {
    name: 'sweep',
    writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        const file = join(entry.parentPath, entry.name);
        if (entry.isFile() && !(relative(dir, file) in bundle)) rmSync(file);
      }
    },
  };
}
