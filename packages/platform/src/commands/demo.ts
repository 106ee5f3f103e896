import { readConfig } from '../config.ts';
import type { RunningServer } from '../server.ts';
import { runServer } from './run-server.ts';

/** `attune demo`: everything on this machine's loopback, with practices and keys that everybody knows. */
export const run = (): Promise<void> =>
  runServer(
    readConfig({ ATTUNE_LOG: 'warn', ...process.env }, 'demo'),
    (server) => void process.stdout.write(welcome(server)),
  );

const welcome = ({ url, practices }: RunningServer): string => {
  const lines = practices.flatMap(({ slug, publishableKey, secretKey }) => [
    `  ${slug}: hosted page  ${url}/p/${slug}`,
    `  ${slug}: API          ${url}/v1/practice?key=${publishableKey}`,
    `  ${slug}: keys         ${publishableKey}, ${secretKey}`,
  ]);
  return [
    '',
    `  Partner page        ${url}/`,
    `  Five partners       ${url}/examples/`,
    `  Mail                ${url}/dev/outbox`,
    ...lines,
    '',
    '  What this set-up does not promise: attune doctor. Ctrl+C stops it.',
    '',
    '',
  ].join('\n');
};
