import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { webStandards } from './rule.ts';

/** What the rule says about a piece of a client. */
function judge(code: string): string {
  const config = {
    files: ['**/*.ts'],
    plugins: { attune: { rules: { 'web-standards': webStandards } } },
    languageOptions: { parser: tseslint.parser },
    rules: { 'attune/web-standards': 'error' },
  } as Linter.Config;
  const messages = new Linter().verify(code, [config], 'client.ts');
  return messages.map(({ message }) => message).join('\n');
}

describe('a client that runs in every runtime is refused', () => {
  test('what only Node has', () => {
    assert.match(judge('export const debug = process.env.DEBUG;'), /^process is not in every runtime/);
    assert.match(judge('export const text = Buffer.from([]).toString();'), /^Buffer /);
    assert.match(judge('setImmediate(() => undefined);'), /^setImmediate /);
    assert.match(judge('const own = require("./own.js");'), /^require /);
    assert.match(judge('export const here = __dirname;'), /^__dirname /);
  });

  test('modules of Node, however they are named and imported', () => {
    assert.match(judge("import { createHmac } from 'node:crypto';"), /^node:crypto is a module of Node alone$/);
    assert.match(judge("import fs from 'fs';"), /^fs is/);
    assert.match(judge("export * from 'node:url';"), /^node:url is/);
    assert.match(judge("export { inspect } from 'util';"), /^util is/);
    assert.match(judge("export const later = () => import('node:https');"), /^node:https is/);
  });

  test('what only a page has', () => {
    assert.match(judge('export const width = window.innerWidth;'), /^window /);
    assert.match(judge('export const kept = localStorage.getItem("key");'), /^localStorage /);
    assert.match(judge('export const where = location.href;'), /^location /);
    assert.match(judge('export const old = new XMLHttpRequest();'), /^XMLHttpRequest /);
    assert.match(judge('export const title = document.title;'), /^document /);
  });

  test('what only another runtime has', () => {
    assert.match(judge('export const key = Deno.env.get("KEY");'), /^Deno /);
    assert.match(judge('export const key = Bun.env.KEY;'), /^Bun /);
    assert.match(judge('export const cache = caches.default;'), /^caches /);
  });

  test('the same reached by way of globalThis, or by a name that is made up', () => {
    assert.match(judge('export const debug = globalThis.process;'), /^process /);
    assert.match(judge('export const any = globalThis["pro" + "cess"];'), /^globalThis\["pro" \+ "cess"\] /);
  });

  test('where its own file is', () => {
    assert.match(judge('export const here = import.meta.url;'), /^import\.meta /);
  });
});

describe('a client that runs in every runtime may have', () => {
  test('the language, fetch and what belongs to it, WebCrypto and timers', () => {
    const code = `
      const timer = setTimeout(() => controller.abort(new DOMException('late')), 10);
      const controller = new AbortController();
      export const sent = globalThis.fetch(new Request(new URL('https://api.example'), { headers: new Headers() }));
      export const id = crypto.randomUUID() + Object.keys(new Map()).length + undefined;
      clearTimeout(timer);
    `;

    assert.equal(judge(code), '');
  });

  test('types of a page, which are gone at run time', () => {
    assert.equal(judge('export type Where = Location; export let element: HTMLElement | undefined;'), '');
  });

  test('the question whether there is a page, but not the page', () => {
    assert.equal(judge("export const isPage = typeof document === 'object';"), '');
  });

  test('names of its own', () => {
    assert.equal(judge('export function ask(process: string, window: number) { return process + window; }'), '');
  });
});
