// A platform in a process of its own, as `attune serve` runs it, but for the limit on calls from one address: a test is one.
// Started by harness/served.ts, which it tells where it listens.
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/http/log.ts';
import { startServer } from '../../src/server.ts';

const config = { ...readConfig(process.env, 'serve'), host: '127.0.0.1', rateLimit: 'off' } as const;
const server = await startServer(config, createLog('silent'));
process.send?.({ url: `http://127.0.0.1:${String(config.port)}` });
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
