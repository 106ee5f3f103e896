import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { readElements } from '../frameworks/manifest.ts';
import { unescaped } from './escaping.ts';
import { parse } from './php/syntax.ts';
import { plugin, Site } from './site.ts';

const files = globSync('**/*.php', { cwd: plugin }).map((name) => ({
  name,
  text: readFileSync(join(plugin, name), 'utf8'),
}));
const settings = { key: 'pk_live_1', api: 'https://api.example/', practice: 'Kiez' };

test('every file of the plug-in is PHP, and runs only within WordPress', () => {
  const bare = files.filter(({ text }) => !/defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(text));

  files.forEach(({ name, text }) => parse(text, name));
  assert.ok(files.length >= 8);
  assert.deepEqual(bare, []);
});

test('nothing is printed that is not escaped', () => {
  assert.deepEqual(
    files.flatMap(({ name, text }) => unescaped(text, name)),
    [],
  );
});

test('a text that is printed as it came is found, however it is joined', () => {
  const php = "<?php function a( $b ) { if ( $b ) { echo '<i>' . esc_html( $b ) . $b; } echo trim( $b ); }";

  assert.deepEqual(unescaped(php, 'a.php'), ['a.php:1 $b', 'a.php:1 trim()']);
});

test('a block is the element with a link to the practice inside, and one script at the end of the page', () => {
  const site = new Site();
  site.save({ ...settings, integrity: 'sha384-abc' });

  const page = site.render(
    '<!-- wp:attune/directory {"pageSize":6,"noUrl":true,"align":"wide"} /-->\n<!-- wp:attune/directory /-->\n<!-- wp_footer -->',
  );

  assert.equal(
    page,
    [
      '<div class="wp-block-attune-directory alignwide">',
      '\t<attune-therapist-directory page-size="6" no-url>',
      '\t\t<a href="https://api.example/p/kiez">Find a therapist</a>',
      '\t</attune-therapist-directory>',
      '</div>',
      '',
      '<div class="wp-block-attune-directory">',
      '\t<attune-therapist-directory page-size="12">',
      '\t\t<a href="https://api.example/p/kiez">Find a therapist</a>',
      '\t</attune-therapist-directory>',
      '</div>',
      '',
      '<script type="module" src="https://api.example/cdn/0.1.0/attune.js" crossorigin data-key="pk_live_1" integrity="sha384-abc"></script>',
    ].join('\n'),
  );
});

test('what an author writes stays text', () => {
  const site = new Site();
  site.save(settings);
  const hostile = JSON.stringify({ therapistId: '"><script>alert(1)</script>', linkText: '<b onclick=x>Now</b>' });

  const page = site.render(`<!-- wp:attune/booking-picker ${hostile} /-->`);

  assert.doesNotMatch(page, /<script|<b /);
  assert.match(page, /therapist-id="&quot;&gt;&lt;script&gt;/);
  assert.match(page, /href="https:\/\/api\.example\/p\/kiez\/therapists\/%22%3E%3Cscript%3E/);
});

test('a secret key is not kept, nor an address that is none', () => {
  const site = new Site();
  site.save({ key: 'sk_live_1', api: 'javascript:alert(1)', practice: '../admin', integrity: '" onload="x' });

  const page = site.render('<!-- wp:attune/reviews {"therapistId":"1"} /--><!-- wp_footer -->');

  assert.equal(site.complaints.length, 1);
  assert.doesNotMatch(page, /script|sk_live/);
  assert.match(page, /href="\/p\/admin\/therapists\/1"/);
});

test('the form of the settings shows what is saved, escaped', () => {
  const site = new Site();
  site.save(settings);

  assert.match(site.settingsPage(), /name="attune\[key\]" value="pk_live_1"/);
});

test('a page without a block has no script of ours', () => {
  const site = new Site();
  site.save(settings);

  assert.equal(site.render('<p>Hello</p><!-- wp_footer -->'), '<p>Hello</p>');
});

test('the plug-in is of the version of the elements, prints attributes that they have, and offers the editor every block', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8')) as {
    version: string;
  };
  const known = new Map(readElements().map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]));
  const printed = files.flatMap(({ text }) => {
    const tag = /<(attune-[\w-]+)<\?php/.exec(text)?.[1];
    return tag === undefined ? [] : [...text.matchAll(/'([\w-]+)' =>/g)].map(([, name = '']) => ({ tag, name }));
  });
  const blocks = globSync('blocks/*/block.json', { cwd: plugin }).map(
    (name) => JSON.parse(readFileSync(join(plugin, name), 'utf8')) as { name: string; version: string },
  );
  const editor = readFileSync(join(plugin, 'blocks/editor.js'), 'utf8');

  assert.ok(printed.length >= 7);
  assert.deepEqual(
    printed.filter(({ tag, name }) => !known.get(tag)?.includes(name)),
    [],
  );
  assert.deepEqual([...new Set(blocks.map((block) => block.version))], [version]);
  assert.match(
    files.find(({ name }) => name === 'attune.php')?.text ?? '',
    new RegExp(`Version: +${version}\\n[^]*ATTUNE_VERSION = '${version}'`),
  );
  assert.deepEqual(
    blocks.filter(({ name }) => !editor.includes(`'${name}': [`)),
    [],
  );
});
