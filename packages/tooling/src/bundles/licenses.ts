import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/**
 * Writes `licenses.txt`: the licence of every package that went into the bundles, once each.
 * Its first line stands in every script, so that no copy of the code is without its notice.
 */
export function licenses(ownName: string): Plugin {
  return {
    name: 'licenses',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].map(packageFolder).filter((each) => each !== undefined));
      const texts = [...folders]
        .map(readLicense)
        .filter((each) => !each.startsWith(ownName))
        .sort();
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join('\n\n') });
    },
  };
}

function packageFolder(moduleId: string): string | undefined {
  return moduleId.match(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];
}

function readLicense(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = ['LICENSE', 'LICENSE.md', 'license'].map((each) => join(folder, each)).find((each) => existsSync(each));
  const text = file ? readFileSync(file, 'utf8').trim() : (license ?? 'see its own repository');
  return `${name} ${version}\n${'-'.repeat(72)}\n${text}\n`;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
}
