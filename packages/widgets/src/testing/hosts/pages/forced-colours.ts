import type { Host } from '../host.ts';
import { onlyChromium } from './print.ts';

export const forcedColours: Host = {
  name: 'forced-colours',
  says: 'forced colours',
  first: async (visit) => {
    await visit.page.emulate?.({ features: [{ name: 'forced-colors', value: 'active' }] });
    await visit.ask('remember');
  },
  instead: (_, engine) => onlyChromium(engine),
};
