import { compressed, measureAll } from '@attune/tooling/sizes';
import { bundle } from '../bundle.ts';
import { atMost, type Figure, type Row } from '../row.ts';

/** What ours are called, and the goals of the design; where it has none, the package's own budget is the goal. */
const ours: Record<string, { name: string; most?: number }> = {
  autoload: { name: 'Attune: attune.js', most: 1_500 },
  directory: { name: 'Attune: the directory, as a page loads it', most: 22_000 },
  picker: { name: 'Attune: picker on top, to a chosen time', most: 9_000 },
  dialogs: { name: 'Attune: profile and filters, once opened' },
  form: { name: 'Attune: hold and form, once a time is chosen' },
  booking: { name: 'Attune: all of it, for a whole booking' },
  'review-form': { name: 'Attune: the review form, beside a directory' },
  'unsubscribe-form': { name: 'Attune: the unsubscribe form, beside a directory' },
  reviews: { name: 'Attune: reviews, beside a directory' },
  'report-card': { name: 'Attune: the report card, beside a directory' },
  elements: { name: 'Attune: all four elements of a page that has them', most: 36_000 },
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
  return sizes.map(({ name, bytes, most }) => {
    const goal = { name: `Attune: ${name}`, most, ...ours[name] };
    return { name: goal.name, values: [bytes], goal: atMost(goal.most) };
  });
}

function weighPeers(): Promise<Figure[]> {
  return Promise.all(Object.entries(peers).map(async ([name, code]) => ({ name, values: [await weigh(code)] })));
}

const weigh = async (code: string) => compressed(Buffer.from(await bundle(code)));
