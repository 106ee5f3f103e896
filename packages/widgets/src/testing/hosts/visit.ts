import type { OpenPage } from '@attune/tooling/driver';
import { cells, type Step, typed } from './cells.ts';
import type { Host } from './host.ts';
import type { Stage } from './stage.ts';
import type { Shown, Witness } from './witness.ts';

/** For one thing to come, also on a machine that is busy. */
const patience = 10_000;

/** What was seen on a host in an engine: what each element showed, and everything that was wrong, a line each. */
export interface Finding {
  readonly host: Host;
  readonly engine: string;
  readonly shown: ReadonlyMap<string, Shown | 'skipped'>;
  readonly faults: readonly string[];
}

/** A page of a host that is open in a browser. */
export class Visit {
  readonly host: Host;
  readonly engine: string;
  readonly stage: Stage;
  page!: OpenPage;
  #isUsed = false;
  readonly faults: string[] = [];

  constructor(host: Host, engine: string, stage: Stage) {
    this.host = host;
    this.engine = engine;
    this.stage = stage;
  }

  /** Asks the witness in the page. */
  ask<Name extends keyof Witness>(name: Name, ...given: Parameters<Witness[Name]>): Promise<string> {
    return this.page.evaluate(askWitness, { name, given });
  }

  /** What is done with an element. */
  stepsOf(name: string): readonly Step[] {
    return cells.find((cell) => cell.name === name)?.use ?? [];
  }

  /** Uses an element as its column says, or as far as `steps` go. */
  async use(name: string, steps = this.stepsOf(name)): Promise<void> {
    this.#isUsed = true;
    this.note(name, await this.ask('use', name, steps, patience));
  }

  async isThere(name: string, selector: string): Promise<boolean> {
    return (await this.ask('use', name, [{ see: selector }], 0)) === '';
  }

  /** Waits for something in the page to come true. */
  async until(condition: () => boolean, words: string): Promise<void> {
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      if (await this.page.evaluate(condition as never, null).catch(() => false)) return;
      await new Promise((next) => setTimeout(next, 50));
    }
    this.note('', `it never came true that ${words}`);
  }

  /** Leaves the page by this step of the history or to this address, and waits until another is there. */
  async leave(to: number | string): Promise<void> {
    await this.page.evaluate(go, { to });
    await this.until(hasArrived, 'another page came');
  }

  note(where: string, faults: string): void {
    const lines = faults.split('\n').filter(Boolean);
    this.faults.push(...lines.map((line) => (where ? `${where}: ${line}` : line)));
  }

  /** What of each element must be seen here. */
  get wanted(): Record<string, Shown> {
    const pairs = cells.map(({ name }) => [name, this.host.instead?.(name, this.engine)?.shown ?? 'works'] as const);
    return Object.fromEntries(pairs.filter(([, shown]) => shown !== 'skipped')) as Record<string, Shown>;
  }

  /** Waits until every element shows what is wanted of it here. */
  async look(but: readonly string[] = []): Promise<Map<string, Shown>> {
    const wanted = Object.fromEntries(Object.entries(this.wanted).filter(([name]) => !but.includes(name)));
    const lines = (await this.ask('wait', wanted, patience)).split('\n');
    const shown = new Map(lines.map((line) => line.split('=') as [string, Shown]));
    for (const [name, each] of shown)
      if (each !== wanted[name]) this.note(name, `${each} is shown, not ${wanted[name] ?? ''}`);
    return shown;
  }

  /** That the page is as it was, and holds nothing of what was typed. */
  async compare(when: 'after loading' | 'after use'): Promise<void> {
    if (!this.host.changesItself) this.note(when, await this.ask('differences', this.#isUsed));
    this.note(when, await this.ask('leaks', Object.values(typed)));
  }

  /** Nothing was asked of anybody else, and what was typed is in no address. */
  compareRequests(): void {
    const addresses = [...this.stage.asked, ...this.stage.visited].map(({ path, referer }) => `${path} ${referer}`);
    const words = [...Object.values(typed), 'token_'];
    const leaking = addresses.filter((each) => words.some((word) => decodeURIComponent(each).includes(word)));
    for (const each of leaking) this.note('', `what was typed is in an address: ${each}`);
  }

  async hear(): Promise<void> {
    const lines = (await this.ask('complaints')).split('\n');
    const { sayings: allowed } = this.host;
    const said = lines.filter((line) => line && !(allowed?.test(line) ?? false));
    this.note('', said.join('\n'));
  }
}

/** Runs in the page, which is gone soon after: so that the answer comes first, it goes a moment later. */
function go({ to }: { to: number | string }): void {
  const marked = globalThis as { left?: boolean };
  marked.left = true;
  addEventListener('pageshow', () => delete marked.left, { once: true }); // kept, and shown again
  setTimeout(() => (typeof to === 'number' ? history.go(to) : location.assign(to)), 50);
}

const hasArrived = () => !(globalThis as { left?: boolean }).left && document.readyState === 'complete';

/** Runs in the page. */
async function askWitness({ name, given }: { name: keyof Witness; given: unknown[] }): Promise<string> {
  const witness = (globalThis as unknown as Record<symbol, Witness>)[Symbol.for('attune.hosts')];
  const ask = witness?.[name] as ((...given: unknown[]) => string | undefined | Promise<string>) | undefined;
  return (await ask?.(...given)) ?? '';
}
