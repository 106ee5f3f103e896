/**
 * The contract with `x-flavour` on every schema that is a kind of string, for a type of its own (see src/flavour.ts):
 * each schema file that is a string of a form – a `format` or a `pattern` –, and dates and instants wherever they are.
 * What an import takes is written by hand and looser than what is answered, and stays a string.
 */
export function withFlavours(contract) {
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    const isKind = schema.type === 'string' && !schema.enum && (schema.format ?? schema.pattern);
    if (isKind && !name.startsWith('Import')) schema['x-flavour'] = name;
  }
  return contract;
}

/** The flavour of a schema that was marked, or has the format of a time. */
export const flavourOf = (schema) => schema['x-flavour'] ?? (schema.type === 'string' && byFormat[schema.format]);

const byFormat = { 'date-time': 'Instant', date: 'LocalDate' };
