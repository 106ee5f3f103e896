import type { Config } from '../config.ts';
import { refuseIfInUse } from '../database/directory-lock.ts';
import type { RunningServer } from '../server.ts';

/** Serves until the process is asked to stop; `ready` is told once. */
export const runServer = async (config: Config, ready: (server: RunningServer) => void): Promise<void> => {
  if (config.databaseUrl === null && config.dataDirectory !== null) refuseIfInUse(config.dataDirectory);
  const asked = stopAsked();
  const { startServer } = await import('../server.ts'); // the whole platform: later than a refusal
  const starting = startServer(config);
  await Promise.race([starting, asked]);
  const server = await starting;
  ready(server);
  await asked;
  await server.stop();
  // whatever still holds the process open has had its time
  process.exit(0);
};

const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      setTimeout(() => process.exit(0), 9_500).unref();
      resolve();
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  });
