import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, projectNode, root, run } from '../../lib/run.mjs';
import type { Counts } from '../counts.ts';
import { endProcesses } from './processes.ts';
import type { Suite } from './suites.ts';

export interface Result {
  readonly suite: Suite;
  readonly counts: Counts;
  readonly seconds: number;
  /** What the tests measured: JSON lines they appended to the file named in ATTUNE_FIGURES. */
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly promise: string;
  readonly figure: string;
}

interface Circumstances {
  /** Stands in the environment of every process of this run, so that none is left behind unseen. */
  readonly run: string;
  readonly isFull: boolean;
}

/** Runs a suite and says how it went: a line when all is well, its whole output when not. */
export async function runSuite(suite: Suite, { run: id, isFull }: Circumstances): Promise<Result> {
  const start = performance.now();
  const notes = mkdtempSync(join(tmpdir(), 'attune-suite-'));
  const forget = () => rmSync(notes, { recursive: true, force: true });
  process.once('exit', forget); // also when a signal ends the run
  const marker = `${id}/${suite.name}`;
  const minutes = isFull ? 90 : 30;
  let late = '';
  const timer = setTimeout(() => {
    late = `\nStopped: it took more than ${minutes} minutes.`;
    void endProcesses(marker, 0);
  }, minutes * 60_000);
  const { code, output } = await run(projectNode, suite.command, {
    cwd: join(root, suite.cwd ?? '.'),
    env: {
      ...environment,
      NODE_COMPILE_CACHE: join(root, '.cache/compiled'), // each file of tests is a process, and loads the same modules
      ...suite.env,
      ATTUNE_RUN: marker,
      ATTUNE_COUNTS: join(notes, 'counts'),
      ATTUNE_FIGURES: join(notes, 'figures'),
      ...(isFull ? { ATTUNE_FULL: '1' } : {}),
    },
  });
  clearTimeout(timer);

  const counts = judge(readLines<Counts>(join(notes, 'counts')), code);
  const figures = readLines<Figure>(join(notes, 'figures'));
  forget();
  process.off('exit', forget);
  const seconds = (performance.now() - start) / 1000;
  say(suite.name, counts, seconds, output + late);
  return { suite, counts, seconds, figures };
}

/** A suite that crashed, or that ran no test, failed; whatever else it says. */
export function judge(handedIn: readonly Counts[], code: number): Counts {
  const passed = handedIn.reduce((sum, each) => sum + each.passed, 0);
  const failed = handedIn.reduce((sum, each) => sum + each.failed, 0);
  const isBroken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isBroken ? 1 : failed };
}

function say(name: string, { passed, failed }: Counts, seconds: number, output: string): void {
  if (failed > 0) console.log(`\n──── ${name} ────\n${output.trimEnd()}\n`);
  const line = [name.padEnd(16), `${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : [])];
  console.log(`${failed > 0 ? '✖' : '✔'} ${line.join(' · ')} · ${seconds.toFixed(0)} s`);
}

function readLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
