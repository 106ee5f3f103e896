import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { browsers } from '../../lib/browsers.mjs';
import { freePort } from '../free-port.ts';

/** WebKitGTK's MiniBrowser on a virtual screen. What `start` opens, `stop` or the end of this process closes. */
export class WebKit {
  readonly #processes: ChildProcess[];
  readonly #session: string;

  private constructor(processes: ChildProcess[], session: string) {
    this.#processes = processes;
    this.#session = session;
  }

  /** `still`: as somebody has it who asked their system for less motion. */
  static async start({ still = false } = {}): Promise<WebKit> {
    const { screen, display } = await startScreen();
    const { driver, address } = await startDriver({
      DISPLAY: display,
      ...(still && { XDG_CONFIG_HOME: withoutAnimations() }),
    });
    const capabilities = {
      alwaysMatch: {
        timeouts: { script: 60_000 },
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    };
    const { sessionId } = (await ask(`${address}/session`, { capabilities })) as { sessionId: string };
    return new WebKit([driver, screen], `${address}/session/${sessionId}`);
  }

  async navigate(url: string): Promise<void> {
    await ask(`${this.#session}/url`, { url });
  }

  async url(): Promise<string> {
    return (await ask(`${this.#session}/url`)) as string;
  }

  /** Gives the window this size, its own bars included. */
  async resize(width: number, height: number): Promise<void> {
    await ask(`${this.#session}/window/rect`, { width, height });
  }

  /** Runs a function in the page; it may use nothing but its argument. What goes in and comes out is JSON. */
  async evaluate<Given, Value>(run: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value> {
    // text both ways: what the driver makes of an object is not safe from what a page has done to all objects
    const script = `const [given, done] = arguments;
      const say = (answer) => done(JSON.stringify(answer));
      Promise.resolve(JSON.parse(given)).then(${String(run)}).then((value) => say({ value }), (error) => say({ error: String(error) }));`;
    const answer = await ask(`${this.#session}/execute/async`, { script, args: [JSON.stringify(given ?? null)] });
    const { value, error } = JSON.parse(answer as string) as { value: Value; error?: string };
    if (error) throw new Error(error);
    return value;
  }

  /** Presses a key by its name in UI Events, or several at once such as `Shift+PageDown`. */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+').map((key) => keyCodes[key] ?? key);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    await ask(`${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  async stop(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' }).catch(() => undefined); // a driver that is gone has no session left
    await Promise.all(this.#processes.map(end));
  }
}

/** What WebDriver calls the keys that are no letters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = start(browsers.screen, args, process.env);
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** A folder of settings for GTK: WebKit knows no other way to be told. It is gone when this process is. */
function withoutAnimations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-gtk-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
  return folder;
}

async function startDriver(env: NodeJS.ProcessEnv): Promise<{ driver: ChildProcess; address: string }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = start(browsers.webkitDriver, [`--port=${port}`], { ...process.env, ...env });
  while (!(await fetch(`${address}/status`).catch(() => null))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}.`);
    await pause(50);
  }
  return { driver, address };
}

function start(command: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

async function ask(url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`WebDriver refused ${url}: ${JSON.stringify(value)}`);
  return value;
}

function miniBrowser(): string {
  const [found] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (!found) throw new Error('MiniBrowser of WebKitGTK is missing.');
  return found;
}
