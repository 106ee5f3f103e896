// The jobs of a platform in a process of their own, which do at once what the next minute would. Started by harness/worker.ts.
import { readConfig } from '../../src/config.ts';
import { connect } from '../../src/database/connect.ts';
import { createLog } from '../../src/http/log.ts';
import { startJobs } from '../../src/jobs/start-jobs.ts';
import { Links } from '../../src/modules/trust/links.ts';
import { guardedFetch } from '../../src/providers/calendar-fetch.ts';
import { providersOf } from '../../src/providers/providers.ts';
import { smtpMailer } from '../../src/providers/smtp.ts';

const config = readConfig(process.env, 'serve');
if (config.smtpUrl === null) throw new Error('a worker is told where the mail server is');
const connection = await connect(config);
const mailer = smtpMailer(config.smtpUrl);
const jobs = await startJobs({
  connection,
  mailer,
  config,
  log: createLog('silent'),
  links: new Links(config.linkKeys),
  providers: providersOf(config),
  fetchCalendar: guardedFetch(),
});
await jobs.sweep();
await jobs.stop();
mailer.close();
await connection.close();
process.exit(0);
