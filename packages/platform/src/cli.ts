#!/usr/bin/env node
import { inspect } from 'node:util';
import { ConfigError } from './config.ts';

// each command is loaded when it is asked for, so that a refusal comes at once
const commands: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> }>>> = {
  serve: () => import('./commands/serve.ts'),
  demo: () => import('./commands/demo.ts'),
  migrate: () => import('./commands/migrate.ts'),
  import: () => import('./commands/import.ts'),
  keys: () => import('./commands/keys.ts'),
  payments: () => import('./commands/payments.ts'),
  doctor: () => import('./commands/doctor.ts'),
};

const usage = `attune serve                                    the platform, as the environment says
attune demo                                     the platform on this machine, with the demo practices
attune migrate                                  bring the database to this version
attune import FILE                              load a practice
attune keys create --practice SLUG --kind publishable|secret [--origin ORIGIN]… [--name NAME]
attune keys list   --practice SLUG
attune keys pause | resume --practice SLUG PREFIX
attune keys revoke --practice SLUG --id ID
attune payments --practice SLUG [--account acct_… | own]
attune doctor                                   what stands, and what is not promised

DATABASE_URL names a PostgreSQL, ATTUNE_DATA a directory for embedded PGlite; without either, memory.
`;

/** Errors whose message is meant for who typed the command; of all others the whole is shown. */
const spoken = new Set(['ConfigError', 'DirectoryInUse', 'MigrationRefused', 'NotADemo', 'ImportFaulty', 'UsageError']);

/** What the system or a database says no to when a setting is not right, and which setting that is. */
const settings: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT cannot be opened',
  ECONNREFUSED: 'DATABASE_URL cannot be opened',
  ENOTFOUND: 'DATABASE_URL cannot be opened',
  '28P01': 'DATABASE_URL cannot be opened', // wrong password
  '28000': 'DATABASE_URL cannot be opened', // no such login
  '3D000': 'DATABASE_URL cannot be opened', // no such database
};

const [name = '', ...args] = process.argv.slice(2);

try {
  if (['help', '--help', '-h'].includes(name)) process.stdout.write(usage);
  else await run(commands[name]);
} catch (error) {
  process.stderr.write(`${sentence(error) ?? `attune ${name}: ${explained(error)}`}\n`);
  process.exitCode = 1;
}

async function run(command: (typeof commands)[string] | undefined): Promise<void> {
  if (!command) throw new ConfigError(usage);
  await (await command()).run(args);
}

function sentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (spoken.has(error.name)) return error.message.trimEnd();
  const setting = 'code' in error ? settings[String(error.code)] : undefined;
  return setting && `${setting}: ${error.message}`;
}

function explained(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  const because = error.cause === undefined ? '' : `\nbecause ${explained(error.cause)}`;
  return (error.stack ?? error.message) + because;
}
