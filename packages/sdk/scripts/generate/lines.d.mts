/** A bundled contract as JSON, with a line for each operation, schema, parameter, answer and example. */
export function inLines(contract: object): string;
