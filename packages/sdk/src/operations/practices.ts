import type { Answer } from '../answer.ts';
import type { CallOptions, Client } from '../create-client.ts';
import type { PracticeImport } from '../generated/schema.ts';

/** Name, look, words, policies and crisis help of the practice that the key belongs to. */
export function getPractice(client: Client, options?: CallOptions): Answer<'getPractice'> {
  return client.send((http, init) => http.GET('/practice', init), options);
}

/**
 * Loads a whole practice: all or nothing, and a second time changes nothing. Needs a secret key.
 * @throws {ValidationError} `import-faulty`, with every fault and its JSON pointer in `errors`.
 */
export function importPractice(client: Client, body: PracticeImport, options?: CallOptions): Answer<'importPractice'> {
  return client.send((http, init) => http.POST('/practice/import', { ...init, body }), options);
}
