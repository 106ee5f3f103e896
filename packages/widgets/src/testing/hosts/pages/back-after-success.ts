import type { Host } from '../host.ts';

/** Everything was sent; who comes back finds it sent, or a form to fill in anew, and nothing is sent again by itself. */
export const backAfterSuccess: Host = {
  name: 'back-after-success',
  says: 'back after success',
  then: async (visit) => {
    const sent = writes(visit.stage.asked);
    await visit.leave('/elsewhere');
    await visit.leave(-1);
    await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 500)), null);
    const again = writes(visit.stage.asked).slice(sent.length);
    if (again.length > 0) visit.note('', `sent again: ${again.join(', ')}`);
  },
};

const writes = (asked: readonly { readonly method: string; readonly path: string }[]) =>
  asked
    .map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)
    .filter((each) => /^(?:POST|PATCH) /.test(each) && !/link-sessions|holds/.test(each));
