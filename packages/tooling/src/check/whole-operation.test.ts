import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { root } from '../../lib/run.mjs';

/** What an operation owes beside its examples, which the contract's linter asks for: each is a table that names every one. */
const owed = {
  'a handler': 'packages/platform/src/http/operations.ts',
  'a mock': 'packages/sdk/src/testing/handlers.ts',
  'a row of who may call it': 'packages/platform/test/matrix/matrix.ts',
  'a way to arrange a call of it': 'packages/platform/test/caller-matrix/arrangements.ts',
  'a row of the round trip': 'packages/platform/test/examples-round-trip/rows.ts',
};

/** What stands in a file in place of what is written there. */
type Plant = Readonly<Record<string, (text: string) => string>>;

const newOperation: Plant = {
  'packages/sdk/src/generated/schema.ts': (text) =>
    replaced(text, 'export interface operations {', "$&\n  plantedOperation: operations['getBooking'];"),
};

const methodGone: Plant = {
  'packages/sdk/src/resources/bookings.ts': (text) =>
    replaced(replaced(text, 'markNoShow: Bound<typeof markNoShow>;', ''), 'markNoShow: bind(markNoShow),', ''),
};

/** Read once for all. */
const sources = new Map<string, ts.SourceFile>();

describe('an operation does not pass the check', () => {
  const judge = checked(newOperation, Object.values(owed));

  for (const [what, file] of Object.entries(owed)) {
    test(`without ${what}`, () => {
      assert.match(judge(file), /plantedOperation/);
    });
  }

  test('without a method of the SDK', () => {
    const rows = 'packages/platform/test/examples-round-trip/booking-rows.ts';

    assert.match(checked(methodGone, [rows])(rows), /'markNoShow' does not exist/);
  });
});

test('an operation with all of it passes', () => {
  const files = Object.values(owed);
  const judge = checked({}, files);

  assert.deepEqual(files.map(judge).join(''), '');
});

/** The faults of types in some files, as if something else stood in others. */
function checked(plant: Plant, files: readonly string[]): (file: string) => string {
  const options = optionsOf('packages/platform/tsconfig.test.json');
  const host = ts.createCompilerHost(options);
  const unchanged = host.getSourceFile.bind(host);
  const planted = new Map(Object.entries(plant).map(([file, change]) => [join(root, file), change]));
  host.getSourceFile = (path, version) => {
    const change = planted.get(path);
    if (change) return ts.createSourceFile(path, change(ts.sys.readFile(path) ?? ''), version);
    const source = sources.get(path) ?? unchanged(path, version);
    if (source) sources.set(path, source);
    return source;
  };
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    options,
    host,
  );
  return (file) => {
    const source = program.getSourceFile(join(root, file));
    assert.ok(source, file);
    return ts.formatDiagnostics(program.getSemanticDiagnostics(source), host);
  };
}

function optionsOf(config: string): ts.CompilerOptions {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    join(root, config),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail(config) },
  );
  assert.ok(parsed);
  return { ...parsed.options, incremental: false };
}

/** A fault that cannot be planted, since what it stands in has changed, is one too. */
function replaced(text: string, find: string, replace: string): string {
  assert.ok(text.includes(find), find);
  return text.replace(find, replace);
}
