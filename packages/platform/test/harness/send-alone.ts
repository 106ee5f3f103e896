// Every webhook that is due, sent by a process of its own, which may also send to this machine. Started by worker-killed-sending.test.ts.
import { readConfig } from '../../src/config.ts';
import { connect } from '../../src/database/connect.ts';
import { createLog } from '../../src/http/log.ts';
import { sendWebhooks } from '../../src/jobs/send-webhooks.ts';
import { demoNetwork, guardedSender } from '../../src/providers/webhook-send.ts';

const config = readConfig(process.env, 'test');
const connection = await connect(config);
const webhooks = guardedSender({ rules: demoNetwork });
await sendWebhooks({ db: connection.db, log: createLog('silent'), config, webhooks });
await connection.close();
process.exit(0);
