import type { Visit } from '../visit.ts';

/** How often a page changes before it is looked at again. */
export const times = 200;

/** Remounts everything so often; after it all works, few requests were under way, and nothing is left over. */
export async function remount(visit: Visit, once: () => void | Promise<void>): Promise<void> {
  const before = await visit.page.evaluate(countListeners, null);
  visit.stage.most = 0;
  await visit.page.evaluate(repeat, { once: String(once), times });
  await visit.look();
  const after = await visit.page.evaluate(countListeners, null);
  // a part of ours that came meanwhile may listen once for all; what grows, grows by the hundred
  if (after - before > 10) visit.note('', `${after - before} listeners are left over`);
  const { live, most } = visit.stage;
  if (most > 30) visit.note('', `${most} requests were under way at once`);
  if (live > 0) visit.note('', `${live} requests are still under way`);
}

/** Runs in the page. Between two changes the elements have a moment, as in life: what they ask for is begun. */
async function repeat({ once, times: left }: { once: string; times: number }): Promise<void> {
  const { eval: make } = globalThis as unknown as { eval: (text: string) => () => void | Promise<void> };
  const change = make(`(${once})`);
  for (let turn = 0; turn < left; turn += 1) {
    await change();
    await new Promise((next) => setTimeout(next));
  }
}

/** Runs before everything else: counts who listens to the window and to the document. */
export function countingListeners(): void {
  const counted = globalThis as { listeners?: number };
  counted.listeners = 0;
  const known = new Map<EventTarget, Map<unknown, Set<string>>>([
    [globalThis, new Map()],
    [document, new Map()],
  ]);
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const typesOf = (target: EventTarget, listener: unknown) => {
    const own = known.get(target);
    const types = own?.get(listener) ?? new Set<string>();
    own?.set(listener, types);
    return own && types;
  };
  const count = () => {
    const all = [...known.values()].flatMap((each) => [...each.values()]);
    counted.listeners = all.reduce((sum, { size }) => sum + size, 0);
  };
  EventTarget.prototype.addEventListener = function (type: string, listener: never, options?: never) {
    typesOf(this ?? globalThis, listener)?.add(type);
    count();
    add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type: string, listener: never, options?: never) {
    typesOf(this ?? globalThis, listener)?.delete(type);
    count();
    remove.call(this, type, listener, options);
  };
}

const countListeners = () => (globalThis as { listeners?: number }).listeners ?? 0;
