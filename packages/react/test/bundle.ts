import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** A file of this package and all it imports, from the sources, as text. */
export async function bundle(file: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    tsconfig: join(folder, '../widgets/tsconfig.json'), // its decorators
    jsx: 'automatic',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
