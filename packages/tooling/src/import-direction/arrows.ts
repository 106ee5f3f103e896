/**
 * Who may import whom, as design.md draws it. A file belongs to the first place whose `files` match its path; it may
 * import its own place and the places in `from`. What is not drawn here is refused.
 */
export interface Place {
  readonly name: string;
  /** Matches a path relative to the root of the repository, with forward slashes. */
  readonly files: RegExp;
  readonly from: readonly string[];
  /** Places of which only types may be imported, since nothing of them exists here at run time. */
  readonly typesFrom?: readonly string[];
  /** Places that are reached into by relative path: what is measured, pictured or read there is no public name, and should be none. */
  readonly into?: readonly string[];
}

const test = String.raw`(?:src/.*\.test\.ts|(?:test|mutants|scripts)/.*)`;
const inside = (pkg: string, path: string) => new RegExp(`^packages/${pkg}/${path}$`);
const sdk = ['sdk', 'sdk/generated', 'sdk/testing'];
const widgets = ['widgets', 'contexts', 'controllers', 'elements', 'loading', 'locales', 'server', 'styles'];

export const places: readonly Place[] = [
  // with what tools read and nothing imports: configuration files, and the scripts of the elements
  {
    name: 'tooling',
    files: /^(?:packages\/tooling\/.*|packages\/widgets\/scripts\/.*|(?:packages\/[^/]+\/)?[^/]+\.config\.mjs)$/,
    from: [],
  },

  { name: 'sdk tests', files: inside('sdk', test), from: sdk },
  { name: 'sdk/generated', files: inside('sdk', String.raw`src/(?:generated/.*|contract\.ts)`), from: [] },
  { name: 'sdk/testing', files: inside('sdk', 'src/testing/.*'), from: ['sdk', 'sdk/generated'] },
  { name: 'sdk', files: inside('sdk', '.*'), from: ['sdk/generated'] },

  { name: 'hosts', files: inside('widgets', 'src/testing/.*'), from: [...sdk, 'tooling'] },
  { name: 'widgets tests', files: inside('widgets', test), from: [...sdk, ...widgets] },
  { name: 'styles', files: inside('widgets', 'src/styles/.*'), from: [] },
  { name: 'locales', files: inside('widgets', 'src/locales/.*'), from: ['sdk'] },
  { name: 'contexts', files: inside('widgets', 'src/contexts/.*'), from: ['sdk', 'locales'] },
  {
    name: 'controllers',
    files: inside('widgets', 'src/controllers/.*'),
    from: ['sdk', 'contexts', 'loading', 'locales'],
  },
  {
    // before an element starts and around it: drawn like elements, waited for by controllers, lazily loaded all of it
    name: 'loading',
    files: inside('widgets', 'src/loading/.*'),
    from: ['sdk', 'contexts', 'controllers', 'elements', 'locales', 'styles'],
    typesFrom: ['widgets'],
  },
  {
    name: 'elements',
    files: inside('widgets', 'src/elements/.*'),
    from: ['sdk', 'contexts', 'controllers', 'locales', 'styles'],
  },
  {
    // elements drawn on a server; nothing of it reaches a page
    name: 'server',
    files: inside('widgets', 'src/server/.*'),
    from: ['sdk', 'contexts', 'controllers', 'elements', 'locales', 'styles'],
  },
  {
    name: 'widgets',
    files: inside('widgets', '.*'),
    from: ['sdk', 'contexts', 'controllers', 'elements', 'loading', 'locales'],
  },

  { name: 'react tests', files: inside('react', test), from: ['react', ...widgets, 'tooling'], into: ['tooling'] },
  { name: 'react', files: inside('react', '.*'), from: widgets },

  { name: 'platform tests', files: inside('platform', test), from: [...sdk, 'platform', 'hosted pages', 'server'] },
  {
    name: 'hosted pages',
    files: inside('platform', 'src/http/hosted-pages(?:/.*|\\.ts)'),
    from: ['sdk/generated', 'platform', 'server', 'widgets'],
    typesFrom: ['sdk'],
  },
  { name: 'platform', files: inside('platform', '.*'), from: ['sdk/generated', 'hosted pages'], typesFrom: ['sdk'] },

  {
    name: 'journeys',
    files: inside('journeys', '.*'),
    from: [...sdk, 'tooling', 'locales', 'hosted pages'],
    into: ['locales', 'hosted pages'],
  },
  {
    name: 'bench',
    files: inside('bench', '.*'),
    from: [...sdk, 'tooling', 'platform tests'],
    into: ['platform tests'],
  },
  {
    name: 'foundations',
    files: /^stories\/foundations\/.*$/,
    from: [...sdk, ...widgets],
    into: ['styles', 'elements'],
  },
  {
    name: 'platform in the page',
    files: /^stories\/in-page\/.*$/,
    from: [...sdk, 'sdk/generated', 'platform'],
    into: ['platform'],
  },
  {
    name: 'stories',
    files: /^stories\/.*$/,
    from: [...sdk, ...widgets, 'examples', 'platform in the page'],
    into: ['examples'],
  },
  { name: 'examples', files: /^examples\/.*$/, from: [...sdk, ...widgets, 'react'] },
  { name: 'openapi', files: /^openapi\/.*$/, from: [] },
];
