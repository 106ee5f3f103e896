import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The jobs of a platform in a process of their own. */
export interface Worker {
  /** How it ended: its exit code, or null where it was killed. */
  readonly ended: Promise<number | null>;
  /** Ends it in the middle of whatever it does. */
  kill(): void;
}

/** Does once what a platform does every minute, with this database and this mail server. */
export const startWorker = (databaseUrl: string, smtpPort: number): Worker => {
  const child = fork(fileURLToPath(new URL('work-alone.ts', import.meta.url)), {
    execArgv: ['--conditions=@attune/source'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      ATTUNE_SMTP_URL: `smtp://127.0.0.1:${String(smtpPort)}`,
      ATTUNE_LINK_KEYS: `test:${'00'.repeat(32)}`,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { ended, kill: () => void child.kill('SIGKILL') };
};
