import type { Driver } from '@attune/tooling/driver';
import { cells } from './cells.ts';
import { throughFrame } from './frame.ts';
import type { Host } from './host.ts';
import type { Stage } from './stage.ts';
import { type Finding, Visit } from './visit.ts';

/** Opens the page of a host, looks at every element in it, uses them, and says what was seen. */
export async function callOn(host: Host, engine: string, driver: Driver, stage: Stage): Promise<Finding> {
  if (cells.every(({ name }) => host.instead?.(name, engine)?.shown === 'skipped'))
    return { host, engine, shown: new Map(), faults: [] };
  await stage.begin(host);
  const visit = new Visit(host, engine, stage);
  let shown: Finding['shown'] = new Map();
  try {
    const page = await driver.open(`${stage.places.host}/hosts/${host.name}`);
    visit.page = host.sandbox === undefined ? page : throughFrame(page);
    shown = await inspect(visit);
    await page.close();
  } catch (error) {
    visit.note('', `the visit broke off: ${String(error).replaceAll(/\s+/g, ' ')}`);
  }
  return { host, engine, shown, faults: visit.faults };
}

async function inspect(visit: Visit): Promise<Finding['shown']> {
  const { host } = visit;
  await host.first?.(visit);
  const shown = await visit.look();
  await visit.compare('after loading');
  for (const name of shown.keys()) if (shown.get(name) === 'works') visit.note(name, await visit.ask('ailments', name));
  if (host.after) await visit.page.evaluate(host.after, null);
  await visit.ask('remember');
  if (!host.isOnlyLookedAt) await useAll(visit, shown);
  await visit.compare('after use');
  await host.then?.(visit);
  await visit.hear();
  visit.compareRequests();
  return shown;
}

/** All at once, but for the directory: its dialog lies over the others. */
async function useAll(visit: Visit, shown: Finding['shown']): Promise<void> {
  const working = cells.map(({ name }) => name).filter((name) => shown.get(name) === 'works');
  await Promise.all(working.filter((name) => name !== 'directory').map((name) => visit.use(name)));
  if (working.includes('directory')) await visit.use('directory');
}
