import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browsers, chromiumArguments } from '../../lib/browsers.mjs';
import { WebKitLauncher } from './webkit.ts';

const launchers: Record<string, () => BrowserLauncher> = {
  chromium: () =>
    named(
      'Chromium',
      chromeLauncher({ launchOptions: { executablePath: browsers.chromium, args: chromiumArguments } }),
    ),
  firefox: () =>
    named(
      'Firefox',
      chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: browsers.firefox, extraPrefsFirefox: unthrottled },
      }),
    ),
  webkit: () => new WebKitLauncher(),
};

/** Pages side by side hide each other, and the timers of a hidden page that has worked long come ever later. */
const unthrottled = {
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
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
