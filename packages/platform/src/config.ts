import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { DatabaseConfig } from './database/connect.ts';

/** The environment, read once and checked. */
export interface Config extends DatabaseConfig {
  readonly mode: 'serve' | 'demo' | 'test';
  readonly host: string;
  readonly port: number;
  /** Signs mail links; the first signs, all verify. */
  readonly linkKeys: readonly LinkKey[];
  /** Where visitors reach this platform, without a slash at the end. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Null where no practice can be paid online. */
  readonly stripe: StripeConfig | null;
  /** Whose X-Forwarded-For is believed: so many hops, or these addresses and networks. */
  readonly trustedProxies: number | readonly string[];
  readonly rateLimit: 'on' | 'off';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** How Stripe knows us, and how we know Stripe. */
export interface StripeConfig {
  readonly secretKey: string;
  /** What Stripe signs with; more than one while a secret is being replaced. */
  readonly webhookSecrets: readonly string[];
  /** Where Stripe answers; null for Stripe itself. */
  readonly apiBase: string | null;
}

export interface LinkKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** A setting that cannot be used; the message names it and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment for `attune serve` or `attune demo`.
 * @throws {ConfigError}
 */
export const readConfig = (env: Environment, mode: Config['mode']): Config => {
  const port = portOf(env['PORT']);
  const host = mode === 'demo' ? '127.0.0.1' : env['HOST'] || '0.0.0.0';
  const publicUrl = (env['ATTUNE_PUBLIC_URL'] || `http://localhost:${String(port)}`).replace(/\/+$/, '');
  return {
    mode,
    host,
    port,
    ...readDatabaseConfig(env),
    linkKeys: linkKeysOf(env['ATTUNE_LINK_KEYS'], mode),
    publicUrl: urlOf('ATTUNE_PUBLIC_URL', publicUrl),
    smtpUrl: env['ATTUNE_SMTP_URL'] ? urlOf('ATTUNE_SMTP_URL', env['ATTUNE_SMTP_URL']) : null,
    mailFrom: env['ATTUNE_MAIL_FROM'] || 'Attune <no-reply@localhost>',
    stripe: stripeOf(env),
    trustedProxies: proxiesOf(env['ATTUNE_TRUSTED_PROXIES']),
    rateLimit: mode === 'demo' && env['ATTUNE_RATE_LIMIT'] === 'off' ? 'off' : 'on',
    logLevel: levelOf(env['ATTUNE_LOG']),
  };
};

/** Only where the data is, for the commands that need no more. */
export const readDatabaseConfig = (env: Environment): DatabaseConfig => ({
  databaseUrl: env['DATABASE_URL'] || null,
  dataDirectory: env['ATTUNE_DATA'] || null,
});

const portOf = (text = '4400'): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError('PORT takes a number from 0 to 65535.');
  return port;
};

const urlOf = (name: string, text: string): string => {
  if (!URL.canParse(text)) throw new ConfigError(`${name} takes an absolute address.`);
  return text;
};

/** The key id of a process that was given none: the links it makes end with it, which `serve` warns of. */
export const temporaryKey = 'temporary';

const linkKeysOf = (text: string | undefined, mode: Config['mode']): LinkKey[] => {
  // the demo's links only ever lead to the machine they were made on, whose API keys are printed here as well
  if (!text && mode !== 'serve') return [{ id: 'demo', secret: Buffer.alloc(32, 'attune demo') }];
  if (!text) return [{ id: temporaryKey, secret: randomBytes(32) }];
  return text.split(',').map((pair) => {
    const [, id, hex] = /^\s*([a-z0-9]{1,16}):([0-9a-f]{64,})\s*$/i.exec(pair) ?? [];
    if (!id || !hex) throw new ConfigError('ATTUNE_LINK_KEYS takes "id:hex" pairs, comma-separated, 32 bytes each.');
    return { id, secret: Buffer.from(hex, 'hex') };
  });
};

const stripeOf = (env: Environment): StripeConfig | null => {
  const {
    ATTUNE_STRIPE_SECRET_KEY: secretKey,
    ATTUNE_STRIPE_WEBHOOK_SECRET: secrets,
    ATTUNE_STRIPE_API: apiBase,
  } = env;
  if (!secretKey && !secrets) return null;
  if (!secretKey || !/^(sk|rk)_\w+$/.test(secretKey))
    throw new ConfigError('ATTUNE_STRIPE_SECRET_KEY takes the secret key of a Stripe account, which begins with sk_.');
  const webhookSecrets = (secrets ?? '').split(',').map((secret) => secret.trim());
  if (!webhookSecrets.every((secret) => /^whsec_\w+$/.test(secret)))
    throw new ConfigError(
      'ATTUNE_STRIPE_WEBHOOK_SECRET takes what Stripe signs its events with, which begins with whsec_.',
    );
  return { secretKey, webhookSecrets, apiBase: apiBase ? urlOf('ATTUNE_STRIPE_API', apiBase) : null };
};

const proxiesOf = (text = ''): number | string[] => {
  if (/^\d+$/.test(text)) return Number(text);
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (!entries.every(isNetwork))
    throw new ConfigError(
      'ATTUNE_TRUSTED_PROXIES takes a number of hops, or addresses and networks such as 10.0.0.0/8.',
    );
  return entries;
};

const isNetwork = (text: string): boolean => {
  const [address = '', bits = '0', ...rest] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && /^\d+$/.test(bits) && Number(bits) <= most;
};

const levelOf = (text = 'info'): Config['logLevel'] => {
  if (!isLevel(text)) throw new ConfigError('ATTUNE_LOG takes debug, info, warn, error or silent.');
  return text;
};

const isLevel = (text: string): text is Config['logLevel'] =>
  ['debug', 'info', 'warn', 'error', 'silent'].includes(text);
