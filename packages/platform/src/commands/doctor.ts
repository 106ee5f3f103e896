import { readConfig, temporaryKey, type Config } from '../config.ts';
import { connect, type Connection } from '../database/connect.ts';
import { landedMigrations, readMigrations } from '../database/migrate.ts';
import { silentEndpoints } from '../modules/trust/webhooks/silent-endpoints.ts';

/** `attune doctor`: what stands, what is missing, and what this set-up does not promise. */
export const run = async (): Promise<void> => {
  const config = readConfig(process.env, 'serve');
  const connection = await connect(config);
  try {
    const { lines: database, isComplete } = await aboutDatabase(connection);
    const webhooks = isComplete ? await aboutWebhooks(connection) : [];
    const lines = [...database, ...webhooks, ...aboutSettings(config), ...aboutEngine(connection)];
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await connection.close();
  }
};

const aboutDatabase = (connection: Connection): Promise<{ lines: string[]; isComplete: boolean }> =>
  connection.session(async (session) => {
    const [row] = await session.query<{ version: string; bypasses: boolean }>(
      `select current_setting('server_version') as version, (rolsuper or rolbypassrls) as bypasses
         from pg_roles where rolname = current_user`,
    );
    const landed = await landedMigrations(session);
    const missing = (await readMigrations()).filter(({ name }) => !landed.has(name));
    const isComplete = missing.length === 0;
    const lines = [
      `ok    ${connection.engine} ${row?.version ?? ''}`,
      isComplete
        ? 'ok    every migration has landed'
        : `todo  migrations to run: ${missing.map(({ name }) => name).join(', ')}`,
      ...(connection.engine === 'postgresql' && row?.bypasses
        ? [
            'note  this login may bypass row-level security; each transaction gives that up, but serve as one that has not got it',
          ]
        : []),
    ];
    return { lines, isComplete };
  });

const aboutWebhooks = async ({ db }: Connection): Promise<string[]> =>
  (await silentEndpoints(db)).map(
    ({ id, status, error }) => `todo  webhook endpoint ${id} is ${status} and fails (${error})`,
  );

const aboutSettings = ({ smtpUrl, linkKeys, publicUrl, stripe }: Config): string[] => [
  linkKeys[0]?.id === temporaryKey
    ? 'todo  ATTUNE_LINK_KEYS is not set: links in mail, and secrets of webhooks, end with the process'
    : 'ok    links are signed',
  smtpUrl === null ? 'todo  ATTUNE_SMTP_URL is not set: no mail is sent' : 'ok    mail is sent by SMTP',
  stripe === null
    ? 'note  ATTUNE_STRIPE_SECRET_KEY is not set: no session can be paid online'
    : 'ok    sessions can be paid through Stripe',
  publicUrl.startsWith('https:') ? 'ok    links lead to https' : `note  links lead to ${publicUrl}`,
];

const aboutEngine = ({ engine }: Connection): string[] =>
  engine === 'postgresql'
    ? []
    : [
        'note  embedded PGlite does not promise: that a booking survives a crash of the machine (it does not wait for the disk),',
        '      more than one process, more than one transaction at a time, replicas or backups while it runs.',
        '      For a practice that relies on it, set DATABASE_URL to a PostgreSQL from 15 on.',
      ];
