/** The operations of a bundled contract: `{ id, method, path, operation }`, in the order of the document. */
export function operationsOf(contract) {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation?.operationId)
      .map(([method, operation]) => ({ id: operation.operationId, method, path, operation })),
  );
}

/** What the platform sends of its own accord: `{ operation }`, each with the body it sends. */
export function webhooksOf(contract) {
  return Object.values(contract.webhooks ?? {}).map((item) => ({ operation: item.post }));
}

/** What a `$ref` of the bundled contract leads to; anything else is its own answer. */
export function resolve(contract, value) {
  if (!value?.$ref) return value;
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], contract);
  return resolve(contract, found);
}

/** The name at the end of a `$ref`, or undefined. */
export const nameOf = (value) => value?.$ref?.split('/').at(-1);

/** Names of every component schema that can be reached from `start`. */
export function reachableSchemas(contract, start, found = new Set()) {
  if (Array.isArray(start)) for (const value of start) reachableSchemas(contract, value, found);
  else if (start && typeof start === 'object') {
    if (typeof start.$ref === 'string') follow(contract, start, found);
    for (const [key, value] of Object.entries(start)) {
      if (key !== 'examples' && key !== 'example') reachableSchemas(contract, value, found);
    }
  }
  return found;
}

function follow(contract, reference, found) {
  const isSchema = reference.$ref.startsWith('#/components/schemas/');
  if (isSchema && found.has(nameOf(reference))) return;
  if (isSchema) found.add(nameOf(reference));
  reachableSchemas(contract, resolve(contract, reference), found);
}

/** Schema names that travel to the platform, and schema names that come back. */
export function directions(contract) {
  const operations = operationsOf(contract).map(({ operation }) => operation);
  return {
    requests: reachableSchemas(
      contract,
      operations.map(({ parameters, requestBody }) => [parameters, requestBody]),
    ),
    answers: reachableSchemas(
      contract,
      operations.map(({ responses }) => responses),
    ),
  };
}
