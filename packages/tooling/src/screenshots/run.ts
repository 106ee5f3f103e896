// Takes the pictures of the docs: each element in its main state, at three widths and in four looks. What is committed is
// no more than what a document shows; the rest is in packages/widgets/docs/screenshots only where this was run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { openCamera, type PictureLook } from '../pictures/camera.ts';
import { serveFolder } from '../static-server.ts';

const folder = join(root, 'packages/widgets/docs/screenshots');
const elements: Readonly<Record<string, string>> = {
  'therapist-directory': 'free-times',
  'booking-picker': 'time-chosen',
  'booking-request': 'empty',
  'booking-manager': 'confirmed',
  'report-card': 'opened',
  'review-form': 'four-stars',
  reviews: 'newest',
  'unsubscribe-form': 'choices',
};
const looks: Readonly<Record<string, Omit<PictureLook, 'width'>>> = {
  light: {},
  dark: { scheme: 'dark' },
  rtl: { language: 'ar' },
  de: { language: 'de' },
};
const named = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const server = await serveFolder(join(root, 'storybook-static'));
const camera = await openCamera(server.origin);
let count = 0;
try {
  for (const width of [1280, 768, 320])
    for (const [name, look] of Object.entries(looks))
      for (const [element, state] of Object.entries(elements)) {
        const file = `${element}-${String(width)}-${name}.png`;
        if (named.length > 0 && !named.some((part) => file.includes(part))) continue;
        const picture = await camera.take(`elements-${element}--${state}`, { ...look, width }, false); // what plays looks for words, and they are English
        writeFileSync(join(folder, file), picture);
        count += 1;
      }
} finally {
  await camera.stop();
  server.close();
}
console.log(`${String(count)} pictures in packages/widgets/docs/screenshots`);
