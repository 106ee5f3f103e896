import type { Driver } from '../stories/driver.ts';
import { startChromium, startFirefox } from '../stories/puppeteer.ts';
import { startWebKit } from '../stories/webkit.ts';

/** A browser that a runner of ours can drive. */
export interface Engine {
  readonly name: string;
  readonly start: () => Promise<Driver>;
}

const engines: readonly Engine[] = [
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKit', start: startWebKit },
];

/** The engines of a list such as `chromium,webkit`; all three for an empty one. */
export function enginesFor(list = ''): readonly Engine[] {
  const names = list.toLowerCase().split(',').filter(Boolean);
  const unknown = names.find((each) => !engines.some(({ name }) => name.toLowerCase() === each));
  if (unknown) throw new Error(`No browser '${unknown}': there are ${engines.map(({ name }) => name).join(', ')}.`);
  return engines.filter(({ name }) => names.length === 0 || names.includes(name.toLowerCase()));
}
