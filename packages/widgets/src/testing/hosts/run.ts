// Opens every host in three engines, or in those that ATTUNE_BROWSERS names, and compares the matrix of what was seen with
// docs/hosts.md. Arguments narrow it to some hosts; --update writes the matrix, and so does a full run.
import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { handIn } from '@attune/tooling/counts';
import { enginesFor } from '@attune/tooling/engines';
import { callOn } from './call-on.ts';
import { cells } from './cells.ts';
import { compareMatrix, writeMatrix } from './matrix.ts';
import { hosts } from './pages/index.ts';
import { Stage } from './stage.ts';
import type { Finding } from './visit.ts';

const widgets = fileURLToPath(new URL('../../../', import.meta.url));
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const wanted = hosts.filter(({ name }) => names.length === 0 || names.some((each) => name.includes(each)));
const engines = enginesFor(process.env['ATTUNE_BROWSERS']);
const testimony = {
  signs: Object.fromEntries(cells.map(({ name, sign }) => [name, sign])),
  events: eventsOf(JSON.parse(readFileSync(`${widgets}custom-elements.json`, 'utf8')) as Manifest),
  // of the drivers: what was thrown, and their own session
  globals: ['attune', 'Symbol(attune.page)', 'Symbol(attune.hosts)', '__thrown', 'Symbol(automationSessionProxy)'],
};

const start = performance.now();
const findings = (await Promise.all(engines.map(tour))).flat();
const seconds = Math.round((performance.now() - start) / 1000);

const faulty = findings.filter(({ faults }) => faults.length > 0);
const isWhole = names.length === 0 && engines.length === 3;
const drift = isWhole ? await settleMatrix() : '';
if (drift) console.log(`✖ ${drift}`);

const seen = findings.reduce((sum, { shown }) => sum + shown.size, 0);
const failed = faulty.length + (drift ? 1 : 0);
console.log(
  `${wanted.length} hosts × ${cells.length} elements in ${engines.map(({ name }) => name).join(', ')}: ${seen} cells, ${failed} failed, ${seconds} s`,
);
if (isWhole) handInFigure(`${seen} cells, ${failed} at fault`);
handIn({ passed: findings.length - faulty.length, failed });
process.exitCode = failed > 0 || findings.length === 0 ? 1 : 0;

/** All hosts in an engine, one after another. */
async function tour({ name, start }: (typeof engines)[number]): Promise<Finding[]> {
  const stage = await Stage.open(`${widgets}dist/cdn`, testimony);
  const driver = await start();
  const seen: Finding[] = [];
  try {
    for (const host of wanted) seen.push(tell(await callOn(host, name, driver, stage)));
  } finally {
    await driver.stop();
    stage.close();
  }
  return seen;
}

/** For the documents of a full run, where that is who runs this. */
function handInFigure(figure: string): void {
  const file = process.env['ATTUNE_FIGURES'];
  const promise = 'on a stranger’s page an element works, or shows its link';
  if (file) appendFileSync(file, `${JSON.stringify({ promise, figure })}\n`);
}

function tell(finding: Finding): Finding {
  const { host, engine, faults } = finding;
  if (faults.length > 0) console.log(`✖ ${host.name} in ${engine}\n  ${faults.join('\n  ')}`);
  return finding;
}

async function settleMatrix(): Promise<string> {
  const isUpdate = process.argv.includes('--update') || process.env['ATTUNE_FULL'] === '1';
  if (isUpdate && faulty.length === 0) await writeMatrix(findings);
  return faulty.length === 0 ? compareMatrix(findings) : '';
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly events?: readonly { name: string }[] }[] }[];
}

/** Every event that an element of ours announces. */
function eventsOf({ modules }: Manifest): string[] {
  const all = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ events = [] }) => events));
  return [...new Set(all.map(({ name }) => name))];
}
