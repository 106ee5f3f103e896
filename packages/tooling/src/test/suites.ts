/** One kind of test, run as a process of its own that hands in its counts. */
export interface Suite {
  readonly name: string;
  /** Arguments of the project's Node. */
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The package whose docs keep the figures of a full run. */
  readonly package: string;
}

const nodeTest = (...last: string[]) => [
  '--conditions=@attune/source',
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./packages/tooling/src/reporters/node-test.ts',
  '--test-reporter-destination=stdout',
  ...last,
];

const platformOn = (engine: string, files: readonly string[], ...ofNode: string[]): Suite => ({
  name: `platform-${engine}`,
  command: nodeTest(...ofNode, '--test-global-setup=packages/platform/test/global-setup.ts', ...files),
  env: { ATTUNE_TEST_ENGINE: engine },
  package: 'platform',
});

const ofPlatform = ['packages/platform/{src,test}/**/*.test.ts'];

/** Without what is the same on every engine: rules beside no database, and commands that open the embedded one by themselves. */
export const onPostgresql = [
  'packages/platform/src/http/{,hosted-pages/}{clock-page,hosted-pages,pages,public-pages,unsubscribe-page}.test.ts',
  'packages/platform/test/**/!(commands|server).test.ts',
];

const checks: Suite = { name: 'checks', command: ['packages/tooling/src/check/run.ts'], package: 'tooling' };
const tooling: Suite = {
  name: 'tooling',
  command: nodeTest(
    'packages/tooling/{lib,src}/**/*.test.ts',
    'packages/bench/src/**/*.test.ts',
    'stories/**/*.test.ts',
  ),
  package: 'tooling',
};
const sdk: Suite = { name: 'sdk', command: nodeTest('packages/sdk/{src,test}/**/*.test.ts'), package: 'sdk' };
const widgets: Suite = {
  name: 'widgets',
  command: ['../../node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs'],
  cwd: 'packages/widgets',
  package: 'widgets',
};
const imports: Suite = {
  name: 'imports',
  command: nodeTest('packages/widgets/scripts/*.test.mjs', 'packages/react/test/*.test.ts'),
  package: 'widgets',
};
const stories: Suite = { name: 'stories', command: ['packages/tooling/stories.mjs'], package: 'widgets' };
const keyboard: Suite = { name: 'keyboard', command: ['packages/tooling/keyboard.mjs'], package: 'widgets' };
const pictures: Suite = { name: 'pictures', command: ['packages/tooling/pictures.mjs'], package: 'widgets' };
const trees: Suite = { name: 'trees', command: ['packages/tooling/trees.mjs'], package: 'widgets' };
const hosts: Suite = { name: 'hosts', command: ['packages/tooling/hosts.mjs'], package: 'widgets' };
const journeys: Suite = {
  name: 'journeys',
  // each file has a platform and a browser of its own, and waits more than it works
  command: nodeTest('--test-concurrency=2', 'packages/journeys/**/*.test.ts'),
  package: 'journeys',
};

const race: Suite = {
  name: 'race',
  command: nodeTest(
    '--test-global-setup=packages/platform/test/global-setup.ts',
    '--test-name-pattern=from four processes',
    'packages/platform/test/race.test.ts',
  ),
  env: { ATTUNE_TEST_ENGINE: 'pg18', ATTUNE_ALONE: '1' },
  package: 'platform',
};

/**
 * Two lanes run side by side, one per core. In one of them browsers are driven, the longest suite first: never two suites of
 * them at once, which would make both late. The rest is taken by whichever lane is free, so that neither is idle.
 */
export const inBrowsers: readonly Suite[] = [stories, hosts, widgets, keyboard, pictures, trees];
export const others: readonly Suite[] = [
  checks,
  platformOn('pg18', onPostgresql),
  // a third of a file's time would go into making its WebAssembly fast, and most files end before it is
  platformOn('pglite', ofPlatform, '--liftoff-only'),
  platformOn('pg15', onPostgresql),
  sdk,
  tooling,
  imports,
];

/** What follows runs alone, since it is a person's time that a race and a journey measure. */
export const alone: readonly Suite[] = [race, journeys];
