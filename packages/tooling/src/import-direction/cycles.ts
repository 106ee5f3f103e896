import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The files of a cycle of static value imports that leads from `file` back to it, or nothing. Types make no cycle. */
export function findCycle(file: string, imported: string): string[] | undefined {
  const seen = new Set<string>();
  const walk = (at: string, path: string[]): string[] | undefined => {
    if (at === file) return path;
    if (seen.has(at)) return undefined;
    seen.add(at);
    for (const next of importsOf(at)) {
      const found = walk(next, [...path, at]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(imported, [file]);
}

const read = new Map<string, { changed: number; imports: string[] }>();
const statement = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

function importsOf(file: string): string[] {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return [];
  const before = read.get(file);
  if (before?.changed === changed) return before.imports;
  const imports = [...readFileSync(file, 'utf8').matchAll(statement)].map(([, to = '']) => resolve(dirname(file), to));
  read.set(file, { changed, imports });
  return imports;
}
