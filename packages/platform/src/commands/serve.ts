import { readConfig } from '../config.ts';
import { runServer } from './run-server.ts';

/** `attune serve`: no demo address, no demo key, whatever the environment says. */
export const run = (): Promise<void> => runServer(readConfig(process.env, 'serve'), () => undefined);
