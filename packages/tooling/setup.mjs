import { installBrowsers } from './lib/browsers.mjs';
import { installPackages } from './lib/install.mjs';
import { inTurn } from './lib/turn.mjs';

/**
 * Makes a fresh machine ready; on one that is ready it costs a blink. Runs on the machine's own Node, without packages.
 * @param {{ browsers?: boolean }} needs
 */
export async function setUp({ browsers = false } = {}) {
  await inTurn('setup', async () => {
    await installPackages();
    if (browsers) await installBrowsers();
  });
}

/**
 * Runs a step and ends the process with its words, not with a stack, when it fails.
 * @param {() => Promise<void>} step
 */
export async function orSay(step) {
  try {
    await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
