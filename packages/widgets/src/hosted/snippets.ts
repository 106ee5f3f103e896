/** What somebody chose who wants an element of ours on their page. */
export interface Choice {
  /** Its tag. */
  readonly element: string;
  /** What it says about itself, by attribute; empty ones are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties; empty ones are left out. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly key: string;
  /** Whether the page asks at once for what the script will load. */
  readonly preload: boolean;
  /** Whether every file is held against its hash before it runs. */
  readonly check: boolean;
}

/** Where all of it comes from. */
export interface Source {
  /** Origin of the platform. */
  readonly api: string;
  readonly version: string;
  /** The hash of each file of that version. */
  readonly integrity: Readonly<Record<string, string>>;
  /** What the element needs at once, beside the script. */
  readonly files: readonly string[];
  /** Where the practice's own page is, for who has no script, and what its link says. */
  readonly page: string;
  readonly words: string;
}

/** The lines for a page, a style sheet, a policy, a bundler and React. */
export interface Snippets {
  readonly html: string;
  readonly css: string;
  readonly csp: string;
  readonly npm: string;
  readonly react: string;
}

/** Writes the lines for this choice. Whatever was typed is escaped where it stands. */
export function snippets(choice: Choice, source: Source): Snippets {
  return {
    html: [...linksOf(choice, source), scriptOf(choice, source), elementOf(choice, source)].join('\n'),
    css: cssOf(choice),
    csp: cspOf(choice, source),
    npm: npmOf(choice, source),
    react: reactOf(choice, source),
  };
}

/** A later file would be found only when an earlier one is there: on a slow connection each costs half a second. */
function linksOf({ preload }: Choice, { api, files, version, integrity }: Source): string[] {
  const wanted = preload ? files : [];
  return wanted.map((file) => {
    const attributes = attributesOf({ href: `${api}/cdn/${version}/${file}`, integrity: integrity[file] ?? '' });
    return `<link rel="modulepreload" crossorigin${attributes} />`;
  });
}

function scriptOf({ check, key }: Choice, { api, version, integrity }: Source): string {
  const src = `${api}/cdn/${version}/attune.js`;
  const attributes = attributesOf({ src, integrity: integrity['attune.js'] ?? '', 'data-key': key });
  return `<script type="module" crossorigin${check ? ' data-check' : ''}${attributes}></script>`;
}

function elementOf({ element, attributes }: Choice, { page, words }: Source): string {
  return `<${element}${attributesOf(attributes)}>\n  <a href="${escape(page)}">${escape(words)}</a>\n</${element}>`;
}

function cssOf({ element, tokens }: Choice): string {
  const said = Object.entries(tokens).filter(([, value]) => value);
  return said.length ? `${element} {\n${said.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}` : '';
}

function cspOf({ attributes }: Choice, { api }: Source): string {
  const frames = attributes['mode'] === 'inline' ? [] : [`frame-src ${api}`];
  return [`script-src ${api}`, `connect-src ${api}`, `img-src ${api}`, ...frames].join('; ');
}

function npmOf(choice: Choice, source: Source): string {
  const name = choice.element.replace('attune-', '');
  const provider = attributesOf({ 'publishable-key': choice.key, api: source.api });
  return `import '@attune/widgets/provider/define';
import '@attune/widgets/${name}/define';

<attune-provider${provider}>
${indent(elementOf(choice, source))}
</attune-provider>`;
}

function reactOf(choice: Choice, { api, page, words }: Source): string {
  const name = camel(`-${choice.element}`);
  const said = Object.entries(choice.attributes).map(([attribute, value]) => [camel(attribute), value] as const);
  const properties = attributesOf(Object.fromEntries(said));
  return `import { AttuneProvider, ${name} } from '@attune/react';

<AttuneProvider${attributesOf({ publishableKey: choice.key, api })}>
  <${name}${properties}>
    <a href="${escape(page)}">${escape(words)}</a>
  </${name}>
</AttuneProvider>`;
}

const attributesOf = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const indent = (text: string) => text.replace(/^/gm, '  ');
