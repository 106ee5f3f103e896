import type { Contract } from '../reference/contract.ts';
import { callersOf } from '../reference/methods.ts';
import type { Member, PublicName } from '../reference/public-names.ts';

/**
 * llms.txt, as llmstxt.org shapes it: a title, what it is in a quote, what to know before, then lists of links. Paths start at
 * the folder of the package.
 * @param guides The page that lists the guides.
 */
export function llmsText(names: readonly PublicName[], { info, operations }: Contract, guides: string): string {
  const resources = names.find(({ name }) => name === 'Attune')?.members ?? [];
  return [
    '# @attune/sdk',
    `> The typed client of Attune, for browsers and servers. ${info.summary}`,
    info.description,
    knowBefore.map((sentence) => `- ${sentence}`).join('\n'),
    '## Guides',
    linksOf(guides).join('\n'),
    '## Operations',
    resources.flatMap((resource) => resource.members.map((method) => lineOf(resource, method))).join('\n'),
    '## Optional',
    optional.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');

  function lineOf(resource: Member, { name, operation: id = '' }: Member): string {
    const operation = operations.get(id);
    if (!operation) throw new Error(`attune.${resource.name}.${name} is no operation of the contract`);
    const link = `[attune.${resource.name}.${name}](docs/reference/${resource.name}.md#${name.toLowerCase()})`;
    return `- ${link}: ${operation.summary}. \`${operation.request}\`, ${callersOf(operation)}`;
  }
}

/** What a program gets wrong that was written without it. */
const knowBefore = [
  '`createAttune({ key, api })` takes a publishable key (`pk_…`) in pages, a secret key (`sk_…`) on the practice’s own server only.',
  'To book: `attune.holds.create`, then `attune.bookings.create` with the id and the secret of the hold.',
  'Times are instants in UTC; show them in the `timeZone` that stands beside them. Money is whole minor units with a currency. `toDate`, `inZone` and `formatMoney` of `@attune/sdk/format` read both.',
  'Methods throw an `AttuneError` with a `code`; tell errors apart by guards such as `isSlotTaken`, or take `.safe()`, which throws nothing.',
  'Reads, and calls with an idempotency key, are tried again by themselves: write no loop around them.',
  'A list is awaited for a page, looped over with `for await`, or read with `.toArray({ limit })`.',
  'What stands behind `#` in a mail link goes to `attune.linkSessions.create`; its `session` goes into the options of further calls.',
  'Webhooks are verified over the bytes as they came, by `verifyWebhook` of `@attune/sdk/webhooks`.',
  'In tests use `@attune/sdk/testing`; write no mock of your own.',
];

const optional = [
  '[Every public name](docs/reference/README.md): the whole reference',
  '[The contract](docs/reference/contract.md): OpenAPI 3.1 with all shapes, codes and examples, in the package as `@attune/sdk/contract.json`',
];

/** The guides, with paths from the folder of the package. */
const linksOf = (guides: string) =>
  [...guides.matchAll(/^- \[(.+?)\]\((.+?)\): (.+)$/gm)].map(
    ([, title = '', path = '', about = '']) => `- [${title}](docs/${path}): ${about}`,
  );
