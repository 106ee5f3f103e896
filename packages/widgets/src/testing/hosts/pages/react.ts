import { bundle } from '../bundle.ts';
import type { Host } from '../host.ts';
import { countingListeners, remount } from './remounting.ts';

/** A page drawn by React, which throws everything away whenever its key changes. */
export const react: Host = {
  name: 'react',
  says: 'React remounts, 200 times',
  library: () =>
    bundle(`import { createElement, Fragment } from 'react'; import { createRoot } from 'react-dom/client';
      import { flushSync } from 'react-dom'; Object.assign(globalThis, { theirReact: { createElement, Fragment, createRoot, flushSync } });`),
  before: countingListeners,
  around: (elements) => `<div id="root">${elements}</div>`,
  isOnlyLookedAt: true,
  changesItself: true,
  then: async (visit) => {
    await visit.page.evaluate(drawWithReact, null);
    await remount(visit, () => (globalThis as unknown as { redraw: () => void }).redraw());
  },
};

interface React {
  readonly createElement: (type: unknown, properties: object, ...children: unknown[]) => unknown;
  readonly Fragment: unknown;
  readonly createRoot: (place: Element) => { render(page: unknown): void };
  readonly flushSync: (draw: () => void) => void;
}

/** Runs in the page: what stands there becomes React’s. */
function drawWithReact(): void {
  const { createElement, Fragment, createRoot, flushSync } = (globalThis as unknown as { theirReact: React })
    .theirReact;
  const describe = (node: Node): unknown => {
    if (!(node instanceof Element)) return node.textContent;
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return createElement(node.localName, attributes, ...[...node.childNodes].map(describe));
  };
  const place = document.querySelector('#root') ?? document.body;
  const page = [...place.childNodes].map(describe);
  place.textContent = '';
  const root = createRoot(place);
  let key = 0;
  const redraw = () => flushSync(() => root.render(createElement(Fragment, { key: (key += 1) }, ...page)));
  Object.assign(globalThis, { redraw });
  redraw();
}
