import { type Contract, nameOf, type Schema } from './contract.ts';

/** Says where a name is explained, as a link of Markdown; the name alone when it is explained nowhere. */
export type Link = (name: string) => string;

/** A shape of the contract: its sentence, then a line for each field. */
export function shape(name: string, { schemas }: Contract, link: Link): string {
  const schema = schemas[name] ?? {};
  const fields = fieldsOf(schema);
  const bases = (schema.allOf ?? []).flatMap(({ $ref }) => ($ref ? link(nameOf($ref)) : []));
  const kind = fields.length > 0 || bases.length > 0 ? '' : `\`${name}\` is ${typeOf(schema, link)}.`;
  const said = [
    `### ${name}`,
    joined(schema.description ?? '', kind),
    bases.length > 0 ? `All of ${bases.join(' and ')}, and:` : '',
    fields.join('\n'),
    examplesOf(schema),
  ];
  return said.filter((part) => part !== '').join('\n\n');

  function fieldsOf({ properties = {}, required = [], allOf = [] }: Schema): string[] {
    const own = Object.entries(properties).map(([field, its]) =>
      joined(`- \`${field}${required.includes(field) ? '' : '?'}\`: ${typeOf(its, link)}.`, its.description ?? ''),
    );
    return [...own, ...allOf.filter(({ $ref }) => !$ref).flatMap(fieldsOf)];
  }
}

/** Three examples of a plain value; those of an object are in the contract. */
function examplesOf({ examples = [] }: Schema): string {
  const plain = examples.filter((each) => typeof each !== 'object').slice(0, 3);
  return plain.length > 0 ? `For example ${plain.map((each) => `\`${String(each)}\``).join(', ')}.` : '';
}

/** A type in a few words, with links. */
export function typeOf(schema: Schema, link: Link): string {
  const { $ref, type, items, const: fixed, enum: values, anyOf, oneOf, allOf, additionalProperties } = schema;
  if ($ref) return link(nameOf($ref));
  if (fixed !== undefined) return `\`${JSON.stringify(fixed)}\``;
  if (values) return values.map((value) => `\`${value}\``).join(' | ');
  const choices = anyOf ?? oneOf;
  if (choices) return choices.map((choice) => typeOf(choice, link)).join(' | ');
  if (allOf) return allOf.map((each) => typeOf(each, link)).join(' & ');
  if (items) return `list of ${typeOf(items, link)}`;
  if (typeof additionalProperties === 'object') return `${typeOf(additionalProperties, link)} by name`;
  return [type ?? 'anything'].flat().join(' | ');
}

/** Two texts with a space between, as far as they are there, on one line. */
const joined = (...parts: string[]) =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
