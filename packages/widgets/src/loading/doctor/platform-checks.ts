import type { Practice } from '@attune/sdk';
import { pageConfiguration, type Configuration } from '../../contexts/page-configuration.ts';
import { version } from '../version.ts';
import { finding, type Finding } from './findings.ts';

/** What only the platform can say: whether it is reached, knows the key and this site, and what time it is there. */
export async function checkPlatform(): Promise<Finding[]> {
  const configuration = pageConfiguration();
  if (!configuration) return [];
  const { findings: blocked, stop } = watchPolicy();
  try {
    const asked = Date.now();
    const answer = await ask(configuration);
    return answer.ok ? await fine(answer, asked) : [await refused(answer)];
  } catch {
    return blocked.length ? blocked : [await unread(configuration)];
  } finally {
    stop();
  }
}

const ask = ({ api, key }: Configuration): Promise<Response> =>
  fetch(`${api}/v1/practice?key=${encodeURIComponent(key)}`, { cache: 'no-store', credentials: 'omit' });

/** What the page’s policy blocks while we ask. */
function watchPolicy() {
  const findings: Finding[] = [];
  const note = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) =>
    findings.push(finding('bad', 'policy', (t) => t.policy(effectiveDirective, blockedURI)));
  document.addEventListener('securitypolicyviolation', note);
  return { findings, stop: () => document.removeEventListener('securitypolicyviolation', note) };
}

async function fine(answer: Response, asked: number): Promise<Finding[]> {
  const practice = (await answer.json()) as Practice;
  return [
    finding('good', 'key', (t) => t.key(practice.name, location.origin)),
    ...clock(answer, asked),
    ...support(practice),
  ];
}

/** The header says whole seconds, and the answer was some time on its way. */
function clock({ headers }: Response, asked: number): Finding[] {
  const there = Date.parse(headers.get('Date') ?? '');
  if (!there) return [];
  const seconds = Math.round(((asked + Date.now()) / 2 - there) / 1000);
  return [finding(Math.abs(seconds) > tolerated ? 'warn' : 'good', 'clock', (t) => t.clock(seconds))];
}

const tolerated = 30;

function support({ widgetSupport }: Practice): Finding[] {
  if (!widgetSupport) return [];
  const isOld = version.localeCompare(widgetSupport.oldest, 'en', { numeric: true }) < 0;
  return [finding(isOld ? 'bad' : 'good', 'support', (t) => t.support(isOld, widgetSupport.oldest))];
}

async function refused(answer: Response): Promise<Finding> {
  const { code = '' } = (await answer.json().catch(() => ({}))) as { code?: string };
  if (code === 'key-paused') return finding('bad', code, (t) => t.keyPaused);
  if (code === 'key-invalid') return finding('bad', code, (t) => t.keyInvalid);
  return finding('bad', 'refused', (t) => t.refused(answer.status, code));
}

/** An answer that the page may not read comes from a platform that knows its site not, or not its key. */
async function unread({ api }: Configuration): Promise<Finding> {
  const isThere = await fetch(`${api}/healthz`, { mode: 'no-cors', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  if (isThere) return finding('bad', 'origin', (t) => t.origin(location.origin));
  return finding('bad', 'unreachable', (t) => t.unreachable(new URL(api).host));
}
