// Takes the pictures of the docs: each element in its main state, at three widths and in four looks, to
// packages/widgets/docs/screenshots, which is not committed. What documents show is made of them: the gallery of the
// widgets and the picture of the README. Arguments narrow the first to files whose name holds one of them;
// `readme` is the name of the last.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../lib/run.mjs';
import { openCamera } from '../pictures/camera.ts';
import { serveFolder } from '../static-server.ts';
import { openEasel } from './easel.ts';
import { galleryPage, pictureName } from './gallery.ts';
import { elements, inGallery, inReadme, looks, widths } from './subjects.ts';

const docs = join(root, 'packages/widgets/docs');
const named = process.argv.slice(2);
for (const folder of ['screenshots', 'gallery']) mkdirSync(join(docs, folder), { recursive: true });

const server = await serveFolder(join(root, 'storybook-static'));
const camera = await openCamera(server.origin);
const easel = await openEasel();
try {
  console.log(`${String(await takeAll())} pictures in packages/widgets/docs/screenshots`);
  if (named.length === 0 || named.includes('readme')) await paintReadme();
} finally {
  await camera.stop();
  await easel.stop();
  server.close();
}
const page = join(docs, 'gallery.md');
writeFileSync(
  page,
  await format(galleryPage(Object.keys(elements)), { ...(await resolveConfig(page)), filepath: page }),
);

/** How many were taken; those of the gallery are kept there, too. */
async function takeAll(): Promise<number> {
  let count = 0;
  for (const width of widths)
    for (const look of Object.keys(looks))
      for (const element of Object.keys(elements)) count += await take(element, width, look);
  return count;
}

async function take(element: string, width: number, look: string): Promise<0 | 1> {
  const name = pictureName(element, width, look);
  if (named.length > 0 && !named.some((part) => name.includes(part))) return 0;
  const story = `elements-${element}--${elements[element] ?? ''}`;
  const picture = await camera.take(story, { ...looks[look], width }, false); // what plays looks for words, and they are English
  const packed = await easel.pack(picture);
  writeFileSync(join(docs, 'screenshots', name), packed);
  const isShown = inGallery.some((each) => each.width === width && each.look === look);
  if (isShown) writeFileSync(join(docs, 'gallery', name), packed);
  return 1;
}

async function paintReadme(): Promise<void> {
  const pictures = [];
  for (const { story, height, ...look } of inReadme) {
    pictures.push({ picture: await camera.take(story, look, false), width: look.width, height });
  }
  writeFileSync(join(root, '.github/widgets.webp'), await easel.arrange(pictures, 1320));
}
