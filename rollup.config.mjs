// Everything a partner's page loads: a module per element, the autoloading attune.js, and what the hosted pages need.
// Written to packages/widgets/dist/cdn/, the folder that the platform serves under /cdn/ and any CDN can copy.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { checked } from './packages/tooling/src/bundles/checked.ts';
import { compiledAhead } from './packages/tooling/src/bundles/compiled-ahead.ts';
import { compress } from './packages/tooling/src/bundles/compress.ts';
import { integrity } from './packages/tooling/src/bundles/integrity.ts';
import { languageFiles } from './packages/tooling/src/bundles/language-files.ts';
import { licenses } from './packages/tooling/src/bundles/licenses.ts';
import { litAsUsed } from './packages/tooling/src/bundles/lit-as-used.ts';
import { minifyTemplates } from './packages/tooling/src/bundles/minify-templates.ts';
import { ownCopies } from './packages/tooling/src/bundles/own-copies.ts';
import { ownPolicy } from './packages/tooling/src/bundles/own-policy.ts';
import { preloads } from './packages/tooling/src/bundles/preloads.ts';
import { sdkAsUsed } from './packages/tooling/src/bundles/sdk-as-used.ts';
import { sharedInOne } from './packages/tooling/src/bundles/shared-in-one.ts';
import { shortProperties } from './packages/tooling/src/bundles/short-properties.ts';
import { sweep } from './packages/tooling/src/bundles/sweep.ts';
import { together } from './packages/tooling/src/bundles/together.ts';
import { typescript } from './packages/tooling/src/bundles/typescript.ts';

const widgets = fileURLToPath(new URL('packages/widgets/', import.meta.url));
const { version } = JSON.parse(readFileSync(`${widgets}package.json`, 'utf8'));

/** Each a file that needs no other to start. */
const alone = {
  attune: `${widgets}src/autoload.ts`,
  ...Object.fromEntries(
    ['booking', 'embed', 'frame', 'invitation', 'report-card', 'review', 'unsubscribe'].map((name) => [
      `hosted-${name}`,
      `${widgets}src/hosted/${name}.ts`,
    ]),
  ),
};

/** One for every element. */
const entries = Object.fromEntries(
  [
    'booking-manager',
    'booking-picker',
    'booking-request',
    'provider',
    'report-card',
    'review-form',
    'reviews',
    'therapist-directory',
    'unsubscribe-form',
  ].map((name) => [name, `${widgets}src/elements/${name}/define.ts`]),
);

const shared = sharedInOne('base', {
  first: entries['therapist-directory'],
  always:
    /locales.plural|controllers.(?:form-focus|hold-clock)|elements.keep-from-page|operations.with-session|booking-picker.zones|sdk.src.idempotency-key|operations.keyed/,
  apart:
    /sdk.src.(?:clock|header-list|rate-limit|retry\.|timed|wait-before|operations.(?!directory|practices|keyed|query|with-session))|context-provider|value-notifier/,
});

/** What every form needs, small as it is, in one. */
const forms = /(?:controllers.form|elements.(?:fields|problem-summary)|styles.fields.styles)\.ts$/;

export default {
  input: { ...alone, ...entries },
  output: {
    dir: `${widgets}dist/cdn`,
    format: 'es',
    // Entries keep their names, since pages and attune.js ask for them; what they share is named for its content, and
    // sentences lie in a folder named for the build.
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: (id, meta) => (forms.test(id) ? 'form' : shared(id, meta)),
    onlyExplicitManualChunks: true,
    sourcemap: 'hidden', // the platform says in a header where it is
    // the rest comes with one of these
    banner: ({ name }) => (name in alone ? `/*! Attune ${version}, MIT; licenses.txt */` : ''),
  },
  plugins: [
    ownCopies(alone),
    nodeResolve({ browser: true, extensions: ['.ts', '.js'], exportConditions: ['@attune/source', 'production'] }),
    sdkAsUsed(),
    typescript(),
    ownPolicy('attune'),
    litAsUsed(),
    minifyTemplates(),
    shortProperties(),
    together('attune', 'base'),
    languageFiles(),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 5, pure_getters: true, unsafe_arrows: true, hoist_funs: true, inline: 1 },
      format: { comments: /^!/ },
    }),
    compiledAhead('base', 'therapist-directory', 'booking-picker'),
    licenses('@attune/'),
    checked('attune', `${widgets}src/loading/checked.ts`),
    integrity(),
    preloads('attune'),
    compress(),
    sweep(),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
