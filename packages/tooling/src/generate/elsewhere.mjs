// Loaded before a generator by the freshness check: folders are read backwards, as another file system might list them.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;

Object.assign(fs, {
  /** @param {Parameters<typeof readdirSync>} args */
  readdirSync: (...args) => readdirSync(...args).reverse(),

  /** @param {[fs.PathLike, ...unknown[], (error: Error | null, found?: string[]) => void]} args */
  readdir(...args) {
    const done = /** @type {(error: Error | null, found?: string[]) => void} */ (args.pop());
    Reflect.apply(readdir, fs, [
      ...args,
      (/** @type {Error | null} */ error, /** @type {string[] | undefined} */ found) => done(error, found?.reverse()),
    ]);
  },
});
Object.assign(fs.promises, {
  /** @param {Parameters<typeof readdirLater>} args */
  readdir: async (...args) => (await readdirLater(...args)).reverse(),
});
syncBuiltinESMExports();
