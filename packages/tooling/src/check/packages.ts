import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectNode, root, run } from '../../lib/run.mjs';

const published = ['sdk', 'widgets', 'react', 'platform'];

/** What is wrong with the tarballs that npm would publish: files, exports, types. */
export async function checkPackages(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-packages-'));
  try {
    const packages = published.map((name) => `packages/${name}`).flatMap((path) => ['-w', path]);
    const packed = await run('npm', ['pack', '--pack-destination', folder, '--loglevel=error', ...packages]);
    if (packed.code !== 0) return packed.output;
    const tarballs = readdirSync(folder).map((name) => join(folder, name));
    return (await Promise.all(tarballs.flatMap((tarball) => [publint(tarball), arethetypeswrong(tarball)]))).join('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function publint(tarball: string): Promise<string> {
  const cli = join(root, 'node_modules/publint/src/cli.js');
  const { code, output } = await run(projectNode, [cli, 'run', tarball, '--strict']);
  return code === 0 ? '' : output;
}

async function arethetypeswrong(tarball: string): Promise<string> {
  const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-emoji', '--no-color'];
  const noTypes = ['--exclude-entrypoints', 'tokens.css']; // a stylesheet
  const { code, output } = await run(projectNode, [cli, tarball, ...options, ...noTypes]);
  return code === 0 ? '' : output;
}
