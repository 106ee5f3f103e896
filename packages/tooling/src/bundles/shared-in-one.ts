import type { GetManualChunk, ManualChunkMeta } from 'rollup';

/**
 * Puts everything that two elements share into one chunk: the fewer files, the better each compresses, and a page
 * with one element has asked for what the next one needs. What only one of them imports stays with it, what is loaded
 * lazily stays a file of its own, and so does what matches `apart`: modules that an index names to all and few use.
 */
export function sharedInOne(name: string, apart: RegExp): GetManualChunk {
  return (id, meta) => {
    const isLazy = !!meta.getModuleInfo(id)?.dynamicImporters.length;
    return !isLazy && !apart.test(id) && entriesAbove(id, meta).size > 1 ? name : undefined;
  };
}

/** The entries that need this module, at once or for what they load lazily. */
function entriesAbove(id: string, { getModuleInfo }: ManualChunkMeta, seen = new Set<string>()): Set<string> {
  const above = new Set<string>();
  const climb = (each: string) => {
    if (seen.has(each)) return;
    seen.add(each);
    const info = getModuleInfo(each);
    if (!info) return;
    if (info.isEntry) above.add(each);
    else info.dynamicImporters.forEach(climb);
    info.importers.forEach(climb);
  };
  climb(id);
  return above;
}
