import puppeteer from 'puppeteer-core';
import { browsers, chromiumArguments } from '../../lib/browsers.mjs';

/** A picture that was taken, and how much of it is to be seen. */
export interface Seen {
  readonly picture: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Makes pictures of pictures: small ones for a document, in a format that needs nothing but a browser to write it. */
export interface Easel {
  /** One picture as WebP. */
  pack(picture: Buffer): Promise<Uint8Array>;
  /** Several on one ground, in rows as wide as this, as WebP. */
  arrange(pictures: readonly Seen[], width: number): Promise<Uint8Array>;
  stop(): Promise<void>;
}

const quality = 80;

export async function openEasel(): Promise<Easel> {
  const browser = await puppeteer.launch({
    executablePath: browsers.chromium,
    args: [...chromiumArguments, '--hide-scrollbars', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage();
  const paint = async (html: string, width: number) => {
    await page.setViewport({ width, height: 200 });
    await page.setContent(html);
    return page.screenshot({ type: 'webp', quality, fullPage: true });
  };
  return {
    pack: (picture) => paint(`<style>body{margin:0}</style>${image(picture)}`, picture.readUInt32BE(16)), // where a PNG has its width
    arrange: (pictures, width) => paint(`${ground}<main>${pictures.map(framed).join('')}</main>`, width),
    stop: () => browser.close(),
  };
}

const image = (picture: Buffer) =>
  `<img style="display:block" src="data:image/png;base64,${picture.toString('base64')}" alt="">`;

const framed = ({ picture, width, height }: Seen) =>
  `<div style="width:${String(width)}px;height:${String(height)}px">${image(picture)}</div>`;

const ground = `<style>
  body { margin: 0; background: #e7eeee; }
  main { display: flex; flex-wrap: wrap; justify-content: center; gap: 20px; padding: 20px; }
  div { overflow: hidden; border-radius: 14px; background: #fff; box-shadow: 0 0 0 1px #0001, 0 8px 24px #0f2a2c1f; }
</style>`;
