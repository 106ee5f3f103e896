import type { Plugin } from 'rollup';

/**
 * Takes out of the SDK what no element asks of it and every page would load: an element is in a document, awaits the page
 * of a list that it shows, at once, and tells few errors apart by their class. A source that asks for some of it after
 * all, and an SDK that says it in other words, fail the build.
 */
export function sdkAsUsed(): Plugin {
  return {
    name: 'sdk-as-used',
    transform(code, id) {
      const [, file = ''] = /\/sdk\/src\/([\w-]+)\.ts$/.exec(id) ?? [];
      if (file === 'pages') return { code: 'export const createList = (load) => load();', map: null };
      const [asked] = (id.includes('/widgets/src/') && wanted.exec(code)) || [];
      if (asked !== undefined) this.error(`${id} asks the SDK for “${asked}”, which the bundles leave out`);
      const all = cuts[file] ?? [];
      const [lost] = all.filter(([from]) => !code.includes(from));
      if (lost) this.error(`The SDK says this in another way now: ${lost[0]}`);
      return all.length > 0
        ? { code: all.reduce((now, [from, to]) => now.replaceAll(from, to), code), map: null }
        : null;
    },
  };
}

/** Errors that are an AttuneError in the bundles, with their status and code. */
const unnamed = 'Authentication|Conflict|Forbidden|LinkExpired|Precondition|ReviewClosed|Validation';

/** What is not in the bundles' SDK, as a source of ours would say it. */
const wanted = new RegExp(
  String.raw`\bfor await\b|\.(?:pages|toArray)\(|\bifMatch\b|\breplaceAvailabilityWindows\b|\bis(?:${unnamed})\b|\b(?:${unnamed})Error\b`,
);

const inDocument = ["typeof document === 'object'", 'true'] as const;

/** Per file of the SDK what is taken out, and what stands in its place. */
const cuts: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'client-over': [inDocument, [", 'If-Match': options.ifMatch", '']],
  http: [inDocument, [" PUT: call('PUT'),", '']],
  errors: [
    ["  if (code === 'review-closed') return ReviewClosedError;\n", ''],
    ['  400: ValidationError,\n', ''],
    ['  401: AuthenticationError,\n', ''],
    ['  403: ForbiddenError,\n', ''],
    ['  409: ConflictError,\n', ''],
    ['  410: LinkExpiredError,\n', ''],
    ['  412: PreconditionError,\n', ''],
    ['  413: ValidationError,\n', ''],
    ['  415: ValidationError,\n', ''],
    ['  422: ValidationError,\n', ''],
    ['  428: PreconditionError,\n', ''],
  ],
};
