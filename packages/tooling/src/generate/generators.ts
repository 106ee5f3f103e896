/** Everything that is generated and committed: what writes it, and where it lands. Paths start at the root. */
export interface Generator {
  readonly name: string;
  /** Arguments of the project's Node. */
  readonly command: readonly string[];
  /** Where the command runs, if not at the root. */
  readonly cwd?: string;
  readonly outputs: readonly string[];
}

export const generators: readonly Generator[] = [
  {
    name: 'the SDK’s types and tables, from the contract',
    command: ['packages/sdk/scripts/generate.mjs'],
    outputs: ['packages/sdk/src/generated'],
  },
  {
    name: 'the reference of the SDK, from its docblocks and the contract',
    command: ['packages/tooling/src/reference/run.ts'],
    outputs: ['packages/sdk/docs/reference'],
  },
  {
    name: 'what a model needs to know of the SDK, from its guides, docblocks and the contract',
    command: ['packages/tooling/src/llms/run.ts'],
    outputs: ['packages/sdk/llms.txt'],
  },
  {
    name: 'the schema, from the migrations',
    command: ['--conditions=@attune/source', 'packages/platform/scripts/dump-schema.ts'],
    outputs: ['packages/platform/schema.sql'],
  },
  {
    name: 'the manifest and the tables of its README, from the docblocks of the elements',
    command: ['../../node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze'],
    cwd: 'packages/widgets',
    outputs: ['packages/widgets/custom-elements.json', 'packages/widgets/README.md'],
  },
  {
    name: 'what editors and frameworks know of the elements, from the manifest',
    command: ['packages/tooling/src/frameworks/run.ts'],
    outputs: ['packages/widgets/editors', 'packages/widgets/src/generated', 'packages/react/src/generated'],
  },
  {
    name: 'the design tokens, from the style sheet of the elements',
    command: ['packages/tooling/src/tokens/run.ts'],
    outputs: ['packages/widgets/tokens.css', 'packages/widgets/tokens.json', 'packages/widgets/docs/look.md'],
  },
  {
    name: 'the accessibility statement, from what the tests cover',
    command: ['packages/tooling/src/statement/write.ts'],
    outputs: ['packages/widgets/docs/accessibility.md'],
  },
  ...['bloomfield', 'kiez', 'lektio', 'pawhaus', 'storyhaven'].map(practice),
];

function practice(slug: string): Generator {
  const folder = 'examples/practices';
  return {
    name: `the practice ${slug}, from its generator`,
    command: [`${folder}/generate-${slug}.mjs`],
    outputs: [`${folder}/${slug}.json`, `${folder}/${slug}/portraits`],
  };
}
