import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { places } from './arrows.ts';
import { findCycle } from './cycles.ts';
import { judge } from './judge.ts';
import { importDirection } from './rule.ts';

/** One wrong import per arrow: the importing file, what it must not import, and what the refusal says. */
const planted: [file: string, specifier: string, refusal: RegExp][] = [
  ['packages/sdk/src/generated/schema.ts', '../client.ts', /sdk\/generated may not import sdk/],
  ['packages/sdk/src/client.ts', './testing/index.ts', /sdk may not import sdk\/testing/],
  ['packages/sdk/src/client.ts', '@attune/widgets', /sdk may not import widgets/],
  ['packages/sdk/src/testing/index.ts', '@attune/widgets/provider', /sdk\/testing may not import elements/],
  ['packages/sdk/test/client.test.ts', '@attune/platform', /sdk tests may not import platform/],
  ['packages/sdk/src/client.ts', '@attune/platform', /sdk may not import platform/],
  ['packages/widgets/src/styles/tokens.styles.ts', '../locales/en.ts', /styles may not import locales/],
  ['packages/widgets/src/locales/de.ts', '../controllers/hold.ts', /locales may not import controllers/],
  ['packages/widgets/src/contexts/practice.ts', '../controllers/hold.ts', /contexts may not import controllers/],
  [
    'packages/widgets/src/controllers/hold.ts',
    '../elements/provider/provider.ts',
    /controllers may not import elements/,
  ],
  ['packages/widgets/src/controllers/hold.ts', '../styles/host.styles.ts', /controllers may not import styles/],
  ['packages/widgets/src/elements/provider/provider.ts', '../../index.ts', /elements may not import widgets/],
  ['packages/widgets/src/loading/page.ts', '../index.ts', /loading may not import widgets/],
  ['packages/widgets/src/autoload.ts', './styles/host.styles.ts', /widgets may not import styles/],
  ['packages/widgets/src/index.ts', '../../sdk/src/client.ts', /reaches into packages\/sdk/],
  ['packages/widgets/test/page.test.ts', '@attune/platform', /widgets tests may not import platform/],
  ['packages/widgets/src/testing/hosts/run.ts', '@attune/platform', /hosts may not import platform/],
  ['packages/widgets/src/server/render-profile.ts', '@attune/widgets', /server may not import widgets/],
  ['packages/react/src/component.ts', '@attune/sdk', /react may not import sdk/],
  ['packages/react/test/types.tsx', '@attune/sdk', /react tests may not import sdk/],
  ['packages/platform/src/app.ts', '@attune/widgets', /platform may not import widgets/],
  ['packages/platform/src/app.ts', '../../widgets/src/index.ts', /reaches into packages\/widgets/],
  ['packages/platform/src/app.ts', '@attune/sdk', /platform may not import sdk/],
  ['packages/platform/src/app.ts', '../test/harness.ts', /platform may not import platform tests/],
  ['packages/platform/src/http/hosted-pages.ts', '@attune/sdk/testing', /hosted pages may not import sdk\/testing/],
  ['packages/platform/test/app.test.ts', '@attune/widgets', /platform tests may not import widgets/],
  ['packages/tooling/src/sizes.ts', '@attune/sdk', /tooling may not import sdk/],
  ['packages/journeys/src/booking.test.ts', '@attune/platform', /journeys may not import platform/],
  ['packages/bench/bench.ts', '@attune/platform', /bench may not import platform/],
  ['packages/bench/src/rows/slots.ts', '../../../platform/src/app.ts', /reaches into packages\/platform/],
  ['stories/elements/picker.stories.ts', '../../packages/widgets/src/index.ts', /reaches into packages\/widgets/],
  ['stories/elements/picker.stories.ts', '@attune/platform', /stories may not import platform/],
  ['stories/in-page/node/net.ts', '@attune/widgets', /platform in the page may not import widgets/],
  ['stories/foundations/sheet.ts', '../../packages/widgets/src/controllers/form.ts', /reaches into packages\/widgets/],
  ['examples/node/book.mjs', '../../packages/sdk/src/index.ts', /reaches into packages\/sdk/],
  ['examples/node/book.mjs', '@attune/sdk/src/client.ts', /is no public name/],
  ['examples/node/book.mjs', '@attune/platform', /examples may not import platform/],
  ['openapi/lint.mjs', '@attune/sdk', /openapi may not import sdk/],
];

for (const [file, specifier, refusal] of planted) {
  test(`refuses '${specifier}' in ${file}`, () => {
    assert.match(judge({ file, specifier, typeOnly: false }) ?? 'allowed', refusal);
  });
}

test('every place has a planted wrong import', () => {
  const covered = new Set(planted.map(([file]) => places.find((place) => place.files.test(file))?.name));

  assert.deepEqual(
    places.filter(({ name }) => !covered.has(name)).map(({ name }) => name),
    [],
  );
});

test('allows what the house draws', () => {
  const allowed: [string, string][] = [
    ['packages/widgets/src/elements/provider/provider.ts', '../../contexts/client.ts'],
    ['packages/widgets/src/controllers/request.ts', '@attune/sdk'],
    ['packages/platform/test/slots.test.ts', '@attune/sdk'],
    ['packages/bench/src/rows/slots.ts', '../../../platform/test/bench.ts'],
    ['stories/elements/picker.stories.ts', '@attune/widgets/booking-picker'],
    ['eslint.config.mjs', './packages/tooling/src/import-direction/rule.ts'],
    ['packages/platform/src/app.ts', 'hono'],
  ];

  assert.deepEqual(
    allowed.map(([file, specifier]) => judge({ file, specifier, typeOnly: false })),
    allowed.map(() => undefined),
  );
});

test('the platform may use the types of the SDK, and only those', () => {
  const file = 'packages/platform/src/app.ts';

  assert.equal(judge({ file, specifier: '@attune/sdk', typeOnly: true }), undefined);
  assert.ok(judge({ file, specifier: '@attune/sdk', typeOnly: false }));
});

test('finds a cycle of values and ignores one of types', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-cycle-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const [a, b, c] = [join(folder, 'a.ts'), join(folder, 'b.ts'), join(folder, 'c.ts')];
  writeFileSync(a, "import { b } from './b.ts';\nimport { c } from './c.ts';\n");
  writeFileSync(b, "export { a as b } from './a.ts';\n");
  writeFileSync(c, "import type { A } from './a.ts';\n");

  assert.deepEqual(findCycle(a, b), [a, b]);
  assert.equal(findCycle(a, c), undefined);
});

test('the lint rule reports static, lazy, re-exported and type imports', () => {
  const code = `
    import '@attune/widgets';
    export * from '@attune/widgets/provider';
    export { x } from '@attune/widgets/provider';
    const lazy = () => import('@attune/widgets');
    type T = import('@attune/widgets').T;
    import type { Fine } from '@attune/sdk';
  `;

  const messages = new Linter({ cwd: '/repo' }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { attune: { rules: { 'import-direction': importDirection } } },
      rules: { 'attune/import-direction': 'error' },
    },
    '/repo/packages/platform/src/app.ts',
  );

  assert.deepEqual(
    messages.map(({ line, message }) => [line, message.split(' (')[0]]),
    [
      [2, 'platform may not import widgets'],
      [3, 'platform may not import elements'],
      [4, 'platform may not import elements'],
      [5, 'platform may not import widgets'],
      [6, 'platform may not import widgets'],
    ],
  );
});
