import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browsers } from '../../lib/browsers.mjs';
import { WebKitLauncher } from './webkit.ts';

/** What every Chromium of ours is started with: no sandbox (tests may run as root) and no talk with the outside. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchers: Record<string, () => BrowserLauncher> = {
  chromium: () =>
    named(
      'Chromium',
      chromeLauncher({ launchOptions: { executablePath: browsers.chromium, args: chromiumArguments } }),
    ),
  firefox: () =>
    named('Firefox', chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: browsers.firefox } })),
  webkit: () => new WebKitLauncher(),
};

/** The launchers for a list such as `chromium,webkit`; all three for an empty one. */
export function launchersFor(list = ''): BrowserLauncher[] {
  const names = list === '' ? Object.keys(launchers) : list.split(',');
  return names.map((name) => {
    const create = launchers[name];
    if (!create) throw new Error(`No browser '${name}': there are ${Object.keys(launchers).join(', ')}.`);
    return create();
  });
}

function named(name: string, launcher: BrowserLauncher): BrowserLauncher {
  return Object.assign(launcher, { name });
}
