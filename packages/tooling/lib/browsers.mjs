import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Where Debian puts the three browsers, the driver of the third, and the screen it needs. */
export const browsers = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  webkitDriver: '/usr/bin/WebKitWebDriver',
  screen: '/usr/bin/Xvfb',
};

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

const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** Installs what the tests need of browsers, where that is possible, and else says what is missing. */
export async function installBrowsers() {
  const missing = Object.values(browsers).filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(`Missing: ${missing.join(', ')}.\nInstall them: sudo apt-get install ${debianPackages.join(' ')}`);
  }
  console.log('Installing browsers (once, about a minute) …');
  await apt('update', '-qq');
  await apt('install', '-y', '-qq', '--no-install-recommends', ...debianPackages);
}

/** @param {string[]} args */
async function apt(...args) {
  const { code, output } = await run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`apt-get ${args[0]} failed:\n${output}`);
}
