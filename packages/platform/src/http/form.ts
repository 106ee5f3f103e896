import { checkText } from './json.ts';
import { refuse } from './problem.ts';

/**
 * Reads the texts of a form that a mail program or a page without script sent; of a name that comes twice, the first. Refuses with
 * 400 what cannot be read or could not be stored as it is.
 */
export const parseForm = async (bytes: Uint8Array, contentType: string): Promise<Record<string, string>> => {
  const fields = Object.create(null) as Record<string, string>;
  for (const [name, value] of await entriesOf(bytes, contentType)) {
    if (typeof value !== 'string' || name in fields) continue; // files are not looked at
    checkText(name);
    checkText(value);
    fields[name] = value;
  }
  return fields;
};

const entriesOf = async (bytes: Uint8Array, contentType: string): Promise<[string, File | string][]> => {
  try {
    // it is deprecated because it holds a whole body in memory: ours was read before, and is short
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
    return [...form];
  } catch {
    return malformed('The body is not a form.'); // the parser's own words may quote what was sent
  }
};

const malformed = (detail: string): never => refuse('malformed-request', { detail });
