// The manifest of the elements, from their docblocks: for Storybook, editors and the tables of the README.
import { writeTables } from './scripts/readme-tables.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/define.ts'],
  litelement: true,
  plugins: [publicOnly()],
};

/** Leaves what a page can use: the elements and their events, without what is private to them. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const isPublic = ({ path, declarations = [] }) =>
        path.endsWith('.events.ts') || declarations.some(({ tagName }) => tagName);
      // the file system lists folders in whatever order it finds them; what is written may not depend on it
      customElementsManifest.modules = modules.filter(isPublic).sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const { declarations = [] } of customElementsManifest.modules) declarations.forEach(leavePublicMembers);
      customElementsManifest.modules.push(...customElementsManifest.modules.flatMap(definitionOf));
      writeTables(customElementsManifest);
    },
  };
}

function leavePublicMembers(declaration) {
  declaration.members &&= declaration.members.filter(
    ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
  );
  if (declaration.superclass?.name !== 'Event') return;
  declaration.superclass = { name: 'Event', package: 'global:' };
  for (const member of declaration.members ?? []) delete member.default; // the constructor's parameter, not a value
}

/** Where an element is registered: the analyzer does not see through the function that all of them use. */
function definitionOf({ path, declarations = [] }) {
  const element = declarations.find(({ tagName }) => tagName);
  if (!element) return [];
  const { name, tagName } = element;
  return [
    {
      kind: 'javascript-module',
      path: path.replace(/[\w-]+\.ts$/, 'define.ts'),
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
    },
  ];
}
