import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runRedocly } from '../../scripts/generate/bundle.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Faults planted in a copy of the contract, all at once; each must be found by its rule, in its file. */
const faults: [name: string, file: string, from: string | RegExp, to: string, rule: string][] = [
  ['a field without a description', 'schemas/common/Money.yaml', /    description: Whole.*\n/, '', 'attune/described'],
  ['a schema without a description', 'schemas/common/Slug.yaml', /description: >-\n.*\n/, '', 'attune/described'],
  [
    'a parameter without a description',
    'parameters/Sort.yaml',
    /description: >-\n(?: .*\n)+/,
    '',
    'parameter-description',
  ],
  [
    'a body without a description',
    'paths/bookings/holds.yaml',
    '    description: The wanted time.\n',
    '',
    'attune/described',
  ],
  ['a field without an example', 'schemas/directory/Rating.yaml', /    examples: \[27\]\n/, '', 'attune/exemplified'],
  ['a parameter without an example', 'parameters/Limit.yaml', /example: .*\n/, '', 'attune/exemplified'],
  [
    'an answer without an example',
    'paths/practices/practice.yaml',
    /          examples:\n.*\n.*\n/,
    '',
    'attune/exemplified',
  ],
  ['an operation without an id', 'paths/trust/link-sessions.yaml', /  operationId: .*\n/, '', 'attune/named'],
  ['an operation without 4xx', 'paths/availability/slots.yaml', /    '4\d\d':\n.*\n/g, '', 'operation-4xx-response'],
  [
    'an example that breaks its schema',
    'examples/hold.yaml',
    'extensionsLeft: 10',
    'extensionsLeft: two',
    'no-invalid-media-type-examples',
  ],
  [
    'an example of a field that breaks it',
    'schemas/directory/Question.yaml',
    'examples: [reason]',
    'examples: [17]',
    'no-invalid-schema-examples',
  ],
  [
    'an example of a parameter that breaks it',
    'parameters/MaxPrice.yaml',
    'example: 10000',
    'example: dear',
    'no-invalid-parameter-examples',
  ],
  ['a string without a limit', 'schemas/practices/Policies.yaml', /    maxLength: 2000\n/, '', 'attune/limited'],
  ['a list without a limit', 'schemas/directory/Therapist.yaml', /    maxItems: 30\n/, '', 'attune/limited'],
  [
    'a request that takes unknown fields',
    'schemas/bookings/NewHold.yaml',
    'additionalProperties: false\n',
    '',
    'attune/closed-requests',
  ],
  [
    'an answer that forbids new fields',
    'schemas/availability/Slot.yaml',
    'type: object\n',
    'type: object\nadditionalProperties: false\n',
    'attune/open-answers',
  ],
  [
    'a refusal that is no problem',
    'responses/NotFound.yaml',
    'application/problem+json',
    'application/json',
    'attune/problems',
  ],
  [
    'a refusal whose example is of another code',
    'responses/ReviewClosed.yaml',
    'review-closed:',
    'review-open:',
    'attune/refusals',
  ],
  [
    'a refusal that shows no code',
    'responses/Gone.yaml',
    /    examples:[^]*/,
    '    example: {type: a, title: b, status: 410, code: link-void, requestId: c}\n',
    'attune/refusals',
  ],
  [
    'a write without a rate limit',
    'paths/bookings/hold-extend.yaml',
    /  x-rate-limit: .*\n/,
    '',
    'attune/declared-limits',
  ],
  ['a public read without caching', 'paths/directory/services.yaml', /  x-cache: .*\n/, '', 'attune/declared-limits'],
];

describe('the lint of the contract', () => {
  let folder = '';
  let found: { rule: string; file: string }[] = [];

  before(async () => {
    folder = await copyOfContract();
    for (const [name, file, from, to] of faults) await plant(name, join(folder, 'openapi', file), from, to);
    found = await lint(folder);
  });

  after(() => rm(folder, { recursive: true }));

  test('passes as it stands', async () => {
    await runRedocly(['lint']);
  });

  for (const [name, file, , , rule] of faults) {
    test(`refuses ${name}`, () => {
      const rules = found.filter((problem) => problem.file.endsWith(file)).map((problem) => problem.rule);
      assert.ok(rules.includes(rule), `${rule} in ${file}; found there: ${rules.join(', ') || 'nothing'}`);
    });
  }
});

async function copyOfContract(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-lint-'));
  for (const part of ['openapi', 'redocly.yaml', 'packages/sdk/scripts']) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function plant(name: string, file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${name}: there is nothing to break in ${file}`);
  await writeFile(file, changed);
}

async function lint(cwd: string): Promise<{ rule: string; file: string }[]> {
  const output = await runRedocly(['lint', '--format', 'json', '--max-problems', '1000'], { cwd }).catch(
    (error: unknown) => (error as Error).message,
  );
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as LintReport;
  return report.problems.map(({ ruleId, location }) => ({ rule: ruleId, file: location[0]?.source.ref ?? '' }));
}

interface LintReport {
  problems: { ruleId: string; location: { source: { ref: string } }[] }[];
}
