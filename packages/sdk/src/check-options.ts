import type { ClientOptions } from './create-client.ts';

/** @throws {TypeError} that says what is expected, and never shows a key. */
export function checkOptions({ key, api }: Partial<Record<keyof ClientOptions, unknown>>): void {
  if (typeof key !== 'string' || !/^[ps]k_[!-~]+$/.test(key))
    throw new TypeError(`key must be a text that begins with pk_ (in pages) or sk_ (on servers); got ${typeof key}`);
  if (typeof api !== 'string' || !/^https?:/i.test(api) || !URL.canParse(api))
    throw new TypeError(`api must be the origin of the platform, https://…; got ${String(api)}`);
}
