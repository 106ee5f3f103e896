import type { GetManualChunk, ManualChunkMeta } from 'rollup';

interface Among {
  /** The entry whose needs decide. */
  readonly first: string;
  /** Modules that it loads lazily, yet always. */
  readonly always: RegExp;
  /** Modules that an index names to all and `first` does not use. */
  readonly apart: RegExp;
}

/**
 * Puts what the entry `first` needs at once and shares with another into one chunk: the fewer files, the better each
 * compresses, and a page with that element has asked for what the next one needs. What only one entry imports stays
 * with it, what is loaded lazily stays a file of its own, and what `first` does not need is no burden of its pages.
 */
export function sharedInOne(name: string, { first, always, apart }: Among): GetManualChunk {
  return (id, meta) => {
    const isLazy = !!meta.getModuleInfo(id)?.dynamicImporters.length;
    if (isLazy || apart.test(id)) return undefined;
    const entries = entriesAbove(id, meta);
    const isNeeded = always.test(id) || entries.get(first) === true;
    return isNeeded && entries.size > 1 ? name : undefined;
  };
}

/** The entries that need this module, and whether at once or only for what they load lazily. */
function entriesAbove(id: string, { getModuleInfo }: ManualChunkMeta): Map<string, boolean> {
  const above = new Map<string, boolean>();
  const seen = new Set<string>();
  const climb = (each: string, isAtOnce: boolean) => {
    const info = getModuleInfo(each);
    if (!info || seen.has(each + String(isAtOnce))) return;
    seen.add(each + String(isAtOnce));
    if (info.isEntry) above.set(each, isAtOnce || above.get(each) === true);
    else info.dynamicImporters.forEach((importer) => climb(importer, false));
    info.importers.forEach((importer) => climb(importer, isAtOnce));
  };
  climb(id, true);
  return above;
}
