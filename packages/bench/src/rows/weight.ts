import { compressed, measureAll } from '@attune/tooling/sizes';
import { bundle } from '../bundle.ts';
import { atMost, type Figure, type Row } from '../row.ts';

/** Goals of the design; a package may bind itself to less with its own budget. */
const ours: Record<string, { name: string; most: number }> = {
  autoload: { name: 'Attune: attune.js', most: 1_500 },
  directory: { name: 'Attune: the directory, as a page loads it', most: 22_000 },
  picker: { name: 'Attune: picker on top, to a chosen time', most: 9_000 },
  dialogs: { name: 'Attune: profile and filters, once opened', most: 3_500 },
  form: { name: 'Attune: hold, form and confirmation, once a time is chosen', most: 6_000 },
  booking: { name: 'Attune: all of it, for a whole booking', most: 38_000 },
  'sdk-operation': { name: 'Attune: the SDK, one operation', most: 3_500 },
  sdk: { name: 'Attune: the SDK, everything', most: 7_000 },
};

const base = `
  export { LitElement, html, css } from 'lit';
  export { repeat } from 'lit/directives/repeat.js';
  export { createContext, ContextConsumer, ContextProvider } from '@lit/context';
  export { Task } from '@lit/task';
  export { default as createClient } from 'openapi-fetch';`;

const peers: Record<string, string> = {
  'cally (a date grid without times)': `import 'cally';`,
  'react + react-dom + react-day-picker': `
    export { createElement } from 'react';
    export { createRoot } from 'react-dom/client';
    export { DayPicker } from 'react-day-picker';`,
  ky: `export { default } from 'ky';`,
  axios: `export { default } from 'axios';`,
  'stripe (the server library)': `export { default } from 'stripe';`,
  octokit: `export { Octokit } from 'octokit';`,
};

/** What a visitor downloads. */
export const weight: Row = {
  name: 'weight',
  async measure() {
    const floor = { name: 'lit, context, task, repeat and openapi-fetch: the base', values: [await weigh(base)] };
    return [
      { title: 'Weight, brotli', unit: 'bytes', figures: [floor, ...(await weighOurs()), ...(await weighPeers())] },
    ];
  },
};

async function weighOurs(): Promise<Figure[]> {
  const sizes = await measureAll();
  const figures = sizes.map(({ name, bytes, most }) => {
    const goal = ours[name] ?? { name: `Attune: ${name}`, most };
    return { name: goal.name, values: [bytes], goal: atMost(goal.most) };
  });
  const elements = sizes.filter(({ name }) => name === 'directory' || name === 'picker');
  const all = elements.reduce((sum, { bytes }) => sum + bytes, 0);
  return [...figures, { name: 'Attune: directory and picker together', values: [all], goal: atMost(36_000) }];
}

function weighPeers(): Promise<Figure[]> {
  return Promise.all(Object.entries(peers).map(async ([name, code]) => ({ name, values: [await weigh(code)] })));
}

const weigh = async (code: string) => compressed(Buffer.from(await bundle(code)));
