import type { Host } from '../host.ts';

export const print: Host = {
  name: 'print',
  says: 'print',
  first: async (visit) => {
    await visit.page.emulate?.({ media: 'print' });
    await visit.ask('remember');
  },
  isOnlyLookedAt: true,
  instead: (_, engine) => onlyChromium(engine),
};

/** The protocols of the others do not let a test choose the medium. */
export const onlyChromium = (engine: string) =>
  engine === 'Chromium' ? undefined : ({ shown: 'skipped', because: 'only Chromium can be told by a test' } as const);
