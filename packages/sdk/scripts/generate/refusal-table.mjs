import { banner } from './banner.mjs';
import { nameOf, operationsOf, resolve } from './walk.mjs';

/**
 * refusals.ts: the codes that each operation may refuse with, by status. They are those of the examples of its
 * responses, which the linter wants to be complete (see the rule `refusals` in contract-rules.mjs).
 */
export function refusalTable(contract) {
  const shared = new Map();
  const lines = operationsOf(contract).map(({ id, operation }) => {
    const parts = refusalsOf(operation).map(([status, response]) => {
      const codes = codesOf(contract, response);
      const name = nameOf(response);
      if (!name) return literal(status, codes);
      share(shared, name, literal(status, codes));
      return name;
    });
    return `  ${id}: ${parts.join(' & ')};\n`;
  });
  const types = [...shared].sort(byName).map(([name, codes]) => `type ${name} = ${codes};\n`);
  return (
    `${banner}${types.join('')}\n` +
    '/** What each operation may refuse with: the codes of its answers, by their status. */\n' +
    `export interface Refusals {\n${lines.join('')}}\n`
  );
}

const refusalsOf = ({ responses }) => Object.entries(responses).filter(([status]) => Number(status) >= 400);

function codesOf(contract, response) {
  const { examples = {} } = resolve(contract, response).content?.['application/problem+json'] ?? {};
  return Object.values(examples).map((example) => resolve(contract, example).value.code);
}

const literal = (status, codes) => `{ ${status}: ${codes.map((code) => `'${code}'`).join(' | ') || 'never'} }`;

/** A response that answers two statuses would have the codes of both under each. */
function share(shared, name, codes) {
  if (shared.has(name) && shared.get(name) !== codes) throw new Error(`${name} is used for more than one status`);
  shared.set(name, codes);
}

const byName = ([one], [other]) => (one < other ? -1 : 1);
