import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { minifyCss } from './minify-css.ts';
import { minifyHtml } from './minify-html.ts';
import { minifyTemplates } from './minify-templates.ts';

test('a style sheet loses comments and white space that mean nothing', () => {
  const source = `
    /* calm */
    .card, .card::part(x) {
      color: red;
      margin: 0 auto;
    }
  `;

  assert.deepEqual(minifyCss([source]), ['.card,.card::part(x){color:red;margin:0 auto}']);
});

test('white space that means something in a style sheet stays', () => {
  const source = `.a :hover > .b { width: calc(100% - 2em); content: 'a;  }'; --x: 1px 2px } @media (width >= 720px) and (hover) {}`;

  assert.deepEqual(minifyCss([source]), [
    `.a :hover>.b{width:calc(100% - 2em);content:'a;  }';--x:1px 2px}@media (width>= 720px) and (hover){}`,
  ]);
});

test('a number loses the nought before its point, a name keeps its own', () => {
  assert.deepEqual(minifyCss(['.m-0.b { margin: 0.5em 10.5em calc(0.25em - 0px) }']), [
    '.m-0.b{margin:.5em 10.5em calc(.25em - 0px)}',
  ]);
});

test('the space between two expressions of a style sheet stays', () => {
  const parts = ['\n  .a { margin: ', ' ', ';\n }\n  ', '\n  :host { color: red; }\n'];

  assert.deepEqual(minifyCss(parts), ['.a{margin:', ' ', '}', ' :host{color:red}']);
});

test('a colon at the start of a part keeps the space that makes it a descendant', () => {
  assert.deepEqual(minifyCss(['', ' :focus { color: red }']), ['', ' :focus{color:red}']);
});

test('markup keeps one space wherever it had any between inline elements, so that words stay apart', () => {
  const parts = ['\n  <b class="a\n  b">\n    ', ' <b>x</b>\n    <i>y</i>\n  </b>\n'];

  assert.deepEqual(minifyHtml(parts), ['<b class="a b"> ', ' <b>x</b> <i>y</i> </b>']);
});

test('markup keeps no space beside the tag of a block, also where an attribute is an expression', () => {
  const parts = ['<ul>\n  <li lang=', '>\n    ', ' ', ' <b>x</b>\n  </li>\n  ', '\n</ul>'];

  assert.deepEqual(minifyHtml(parts), ['<ul><li lang=', '>', ' ', ' <b>x</b></li>', '</ul>']);
});

test('a single space at an end of a template is text and stays', () => {
  assert.deepEqual(minifyHtml([' · ', ' ']), [' · ', ' ']);
});

test('preformatted text is left alone', () => {
  assert.deepEqual(minifyHtml(['<pre>\n  a\n</pre>']), ['<pre>\n  a\n</pre>']);
});

test('only tagged templates change, also one inside another, and expressions stay', async () => {
  const code =
    "export default html`<ul>\n  ${[1].map((n) => html`<li>\n  ${n}  ${'a  b'}</li>`)}\n</ul>` + `plain  text`;";

  const output = await bundle(code);

  assert.match(output, /html`<ul>\$\{\[1\]\.map\(\(n\) => html`<li>\$\{n\} \$\{'a  b'\}<\/li>`\)\}<\/ul>`/);
  assert.match(output, /`plain {2}text`/);
});

async function bundle(code: string): Promise<string> {
  const source = { name: 'source', resolveId: (id: string) => id, load: () => `const html = String.raw; ${code}` };
  const build = await rollup({ input: 'entry', plugins: [source, minifyTemplates()] });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}
