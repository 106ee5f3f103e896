import type { GetManualChunk, ManualChunkMeta } from 'rollup';

/**
 * Puts everything that two elements share into one chunk: the fewer files, the better each compresses, and a page
 * with one element has asked for what the next one needs. What only one of them imports stays with it.
 */
export function sharedInOne(name: string): GetManualChunk {
  return (id, meta) => (entriesAbove(id, meta).size > 1 ? name : undefined);
}

/** The entries, or lazily loaded modules, that come with this module when they are loaded. */
function entriesAbove(id: string, { getModuleInfo }: ManualChunkMeta, seen = new Set<string>()): Set<string> {
  const above = new Set<string>();
  const climb = (each: string) => {
    if (seen.has(each)) return;
    seen.add(each);
    const info = getModuleInfo(each);
    if (!info) return;
    if (info.isEntry || info.dynamicImporters.length > 0) above.add(each);
    info.importers.forEach(climb);
  };
  climb(id);
  return above;
}
