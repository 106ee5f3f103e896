import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, projectNode, root, run } from '../../lib/run.mjs';
import { inWorkingCopy } from '../working-copy.ts';
import { generators } from './generators.ts';

/**
 * Another machine than the one that wrote them: its folders list backwards, its zone is the first to have a new year, and in its
 * alphabet z stands before t. What is generated must not depend on it.
 */
export const elsewhere = {
  ...environment,
  TZ: 'Pacific/Kiritimati',
  LANG: 'et_EE.UTF-8',
  LC_ALL: 'et_EE.UTF-8',
  NODE_OPTIONS: `--import=${fileURLToPath(new URL('elsewhere.mjs', import.meta.url))}`,
};

/** The generated files that differ from what their generators write now; generated in a copy, so nothing is touched. */
export function findStale(): Promise<string[]> {
  return inWorkingCopy(async (copy) => {
    const stale: string[] = [];
    for (const { name, command, cwd = '.', outputs } of generators) {
      const { code, output } = await run(projectNode, command, { cwd: join(copy, cwd), env: elsewhere });
      if (code !== 0) throw new Error(`Generating ${name} failed:\n${output}`);
      stale.push(...outputs.flatMap((path) => differences(path, copy)));
    }
    return stale;
  });
}

function differences(path: string, copy: string): string[] {
  const files = new Set([...filesIn(path, root), ...filesIn(path, copy)]);
  return [...files].filter((file) => read(join(root, file)) !== read(join(copy, file)));
}

function filesIn(path: string, under: string): string[] {
  const at = statSync(join(under, path), { throwIfNoEntry: false });
  if (!at?.isDirectory()) return [path];
  return readdirSync(join(under, path)).flatMap((name) => filesIn(join(path, name), under));
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
