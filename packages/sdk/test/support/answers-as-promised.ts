import assert from 'node:assert/strict';
import { faultsOf, operations, resolve, type Message } from './contract.ts';

/** A fetch each answer of which is held against the contract, and the operations that succeeded by it so far. */
export function answersAsPromised(fetch: (request: Request) => Promise<Response>) {
  const succeeded = new Set<string>();
  const checked = async (request: Request): Promise<Response> => {
    const { id, operation } = operationAt(request);
    const response = await fetch(request);
    const promised = resolve(operation.responses[response.status]);
    assert.ok(promised, `${id} is not to answer ${String(response.status)}`);
    const text = await response.clone().text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    for (const { schema } of mediaOf(promised)) {
      assert.equal(faultsOf(schema, isJson ? JSON.parse(text) : text), '', id);
    }
    if (response.ok) succeeded.add(id);
    return response;
  };
  return { fetch: checked, succeeded };
}

const mediaOf = ({ content = {} }: Message) => Object.values(content).slice(0, 1);

/** `/therapists/facets` before `/therapists/{therapistId}`. */
function operationAt({ method, url }: Request) {
  const path = new URL(url).pathname.replace('/v1', '');
  const here = operations.filter((one) => one.method.toUpperCase() === method);
  const found =
    here.find((one) => one.path === path) ??
    here.find((one) => new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path));
  assert.ok(found, `${method} ${path}`);
  return found;
}
