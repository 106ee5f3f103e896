// One minute's work of a platform in a process of its own, without a queue: no clock but the test's begins any of it. Started by
// harness/worker.ts.
import { readConfig } from '../../src/config.ts';
import { connect } from '../../src/database/connect.ts';
import { createLog } from '../../src/http/log.ts';
import { everyMinute } from '../../src/jobs/every-minute.ts';
import { sendMessage } from '../../src/modules/messaging/send-message.ts';
import { Links } from '../../src/modules/trust/links.ts';
import { providersOf } from '../../src/providers/providers.ts';
import { smtpMailer } from '../../src/providers/smtp.ts';

const config = readConfig(process.env, 'serve');
if (config.smtpUrl === null) throw new Error('a worker is told where the mail server is');
const connection = await connect(config);
const mailer = smtpMailer(config.smtpUrl);
const working = {
  db: connection.db,
  mailer,
  config,
  log: createLog('silent'),
  links: new Links(config.linkKeys),
  providers: providersOf(config),
  jobs: { messageQueued: nobodyIsTold, refundDue: nobodyIsTold },
};
await everyMinute({
  ...working,
  send: async ({ practiceId, id }) => {
    await sendMessage(working, practiceId, id);
  },
});
mailer.close();
await connection.close();
process.exit(0);

function nobodyIsTold(): Promise<void> {
  return Promise.resolve(); // the rows say what is due
}
