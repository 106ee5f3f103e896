import type { Host } from '../host.ts';

/** As content systems preview pages: scripts run, but the page is nobody’s, and no practice allows nobody. */
export const sandboxed: Host = {
  name: 'sandboxed',
  says: 'sandboxed iframe of no origin',
  sandbox: 'allow-scripts',
  // a sealed one asks for nothing, and so stands until it is opened
  first: (visit) => visit.use('report card', visit.stepsOf('report card').slice(0, 1)),
  instead: () => ({
    shown: 'link',
    because: 'the page has no origin that a practice could allow; the element says so above the link',
  }),
};
