#!/usr/bin/env node
import { ConfigError } from './config.ts';

// each command is loaded when it is asked for, so that a refusal comes at once
const commands: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> }>>> = {
  serve: () => import('./commands/serve.ts'),
  demo: () => import('./commands/demo.ts'),
  migrate: () => import('./commands/migrate.ts'),
  import: () => import('./commands/import.ts'),
  keys: () => import('./commands/keys.ts'),
  doctor: () => import('./commands/doctor.ts'),
};

const usage = `attune serve                                    the platform, as the environment says
attune demo                                     the platform on this machine, with the demo practices
attune migrate                                  bring the database to this version
attune import FILE                              load a practice
attune keys create --practice SLUG --kind publishable|secret [--origin ORIGIN]… [--name NAME]
attune keys list   --practice SLUG
attune keys revoke --practice SLUG --id ID
attune doctor                                   what stands, and what is not promised

DATABASE_URL names a PostgreSQL, ATTUNE_DATA a directory for embedded PGlite; without either, memory.
`;

/** Errors whose message is meant for who typed the command; of all others the whole is shown. */
const spoken = new Set(['ConfigError', 'DirectoryInUse', 'MigrationRefused', 'NotADemo', 'ImportFaulty', 'UsageError']);

const [name = '', ...args] = process.argv.slice(2);

try {
  const command = commands[name];
  if (!command) throw new ConfigError(usage);
  await (await command()).run(args);
} catch (error) {
  const isSpoken = error instanceof Error && spoken.has(error.name);
  process.stderr.write(isSpoken ? `${error.message.trimEnd()}\n` : `attune ${name}: ${explained(error)}\n`);
  process.exitCode = 1;
}

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const because = error.cause === undefined ? '' : `\nbecause ${explained(error.cause)}`;
  return (error.stack ?? error.message) + because;
}
