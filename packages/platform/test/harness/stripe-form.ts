/** Fields of a form as Stripe writes them, `metadata[booking_id]=…`, by their path. */
export type FormFields = ReadonlyMap<string, string>;

/** Reads a form or a query into them: `line_items[0][quantity]` becomes `line_items.0.quantity`. */
export const readFormFields = (sent: string): FormFields =>
  new Map([...new URLSearchParams(sent)].map(([name, value]) => [name.replaceAll(/\[(\w+)\]/g, '.$1'), value]));

/** The fields under a prefix, by what follows it. */
export const fieldsUnder = (fields: FormFields, prefix: string): Record<string, string> =>
  Object.fromEntries(
    [...fields]
      .filter(([name]) => name.startsWith(`${prefix}.`))
      .map(([name, value]) => [name.slice(prefix.length + 1), value]),
  );
