import type { Contract, Operation } from './contract.ts';
import { linesOf, oneLine, paragraphs, seeAlso, throwsOf } from './names.ts';
import type { Member, PublicName } from './public-names.ts';
import { type Link, typeOf } from './shapes.ts';

/** A method of a resource: how it is called, what it does, throws, answers and refuses, and who may call it. */
export function methodSection(
  resource: string,
  { name, doc, operation: id = '' }: Member,
  functions: ReadonlyMap<string, PublicName>,
  { operations }: Contract,
  link: Link,
): string {
  const declared = functions.get(id);
  const operation = operations.get(id);
  if (!declared || !operation) throw new Error(`attune.${resource}.${name} is no operation of the contract`);
  const code = declared.code.map(asMethod);
  const isList = declared.code.some((each) => each.includes('): List'));
  return paragraphs([
    // a function is linked to by its own name
    `## ${name}\n\n<a id="${id.toLowerCase()}"></a>\`attune.${resource}.${code.map((each) => each.replace(id, name)).join('<br>')}\``,
    declared.doc.text || doc.text,
    throwsOf(declared.doc.throws, link),
    queryOf(operation, link),
    [answerOf(operation, isList, link), seeAlso(id, code, link)].filter((part) => part !== '').join(' '),
    [
      `\`${operation.request}\``,
      callersOf(operation),
      ...(operation.mayBeSentAgain ? [] : ['sent once']),
      `alone: \`${id}(client, …)\`${refusalsOf(operation)}`,
    ].join(' · '),
  ]);
}

/** A method has its client already; what it answers is said in words. */
const asMethod = (code: string) => code.replace(/\(client: Client(?:, )?/, '(').replace(/\): [^)]*$/, ')');

function answerOf({ answer }: Operation, isList: boolean, link: Link): string {
  if (answer === undefined) return 'Answers nothing.';
  return `Answers ${isList ? 'a [list](../lists.md): ' : ''}${link(answer)}.`;
}

function queryOf({ query }: Operation, link: Link): string {
  return linesOf(
    query.map(({ name, required, schema, description = '' }) =>
      oneLine(`\`${name}${required ? '' : '?'}\`: ${typeOf(schema, link)}. ${description}`).trim(),
    ),
  );
}

const callers: Readonly<Record<string, string>> = {
  publishableKey: 'publishable key',
  secretKey: 'secret key',
  linkSession: 'session of a mail link',
};

/** Who may call an operation, in words. */
export function callersOf({ security }: Operation): string {
  const ways = security.map((way) => Object.keys(way).map((scheme) => callers[scheme] ?? scheme));
  return ways.map((way) => way.join(' with ')).join(', or ') || 'no key';
}

/** Those that are worth a sentence of a program; what any call may meet is left out. */
function refusalsOf({ refusals }: Operation): string {
  const everywhere = ['400', '401', '403', '404', '413', '415', '429'];
  const said = Object.entries(refusals).flatMap(([status, codes]) => {
    const own = [...new Set(codes)].filter((code) => code !== 'validation-failed');
    return everywhere.includes(status) || own.length === 0
      ? []
      : `${status} ${own.map((code) => `\`${code}\``).join(', ')}`;
  });
  return said.length > 0 ? `\\\nRefuses with ${said.join(' · ')}` : '';
}
