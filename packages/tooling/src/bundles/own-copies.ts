import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

const mark = /\?own=.*$/;

/**
 * Gives each of these entries its own copy of everything it imports statically. `attune.js` runs before anything else
 * on a partner's page: what it shared with the elements would be one more file to wait for, and carve up theirs.
 * What it imports later is everybody's.
 */
export function ownCopies(entries: Readonly<Record<string, string>>): Plugin {
  const marks = new Map(Object.entries(entries).map(([name, path]) => [path, `?own=${name}`]));
  const markOf = (importer = '') => mark.exec(importer)?.[0] ?? marks.get(importer) ?? '';
  return {
    name: 'own-copies',
    async resolveId(source, importer, options) {
      const own = markOf(importer);
      const found = own
        ? await this.resolve(source, importer, {
            attributes: options.attributes,
            isEntry: options.isEntry,
            skipSelf: true,
          })
        : null;
      return found && !found.external ? { ...found, id: found.id.replace(mark, '') + own } : found;
    },
    async resolveDynamicImport(source, importer) {
      const found = typeof source === 'string' && markOf(importer) ? await this.resolve(source, importer) : null;
      return found && { ...found, id: found.id.replace(mark, '') };
    },
    load: (id) => (mark.test(id) ? readFile(id.replace(mark, ''), 'utf8') : null),
  };
}
