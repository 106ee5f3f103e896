import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (file: string) => fileURLToPath(new URL(`node/${file}`, import.meta.url));
const written = ['crypto', 'net', 'util'];

/** Modules of the platform that only a server can have, and what stands for them in a page. */
const instead: Readonly<Record<string, string>> = {
  'contract-document.ts': here('contract-document.ts'),
  'postgresql.ts': here('elsewhere.ts'),
  'read-calendar.ts': here('elsewhere.ts'), // in a thread of its own
  'sealed-secret.ts': here('elsewhere.ts'),
};

/** Lets the sources of the platform run in a page: what Node brings is there, or throws when it is called. */
export function platformInPage(): Plugin {
  return {
    name: 'platform-in-page',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer?.includes('/packages/platform/')) return null;
      const [, builtIn] = /^node:(.+)$/.exec(source) ?? [];
      if (builtIn) return here(written.includes(builtIn) ? `${builtIn}.ts` : 'elsewhere.ts');
      return instead[source.split('/').at(-1) ?? ''] ?? null;
    },
  };
}
