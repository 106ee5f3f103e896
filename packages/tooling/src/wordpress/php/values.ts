/** A value of PHP. An array keeps its order, and its keys are texts. */
export type Value = string | number | boolean | null | PhpArray;
export type PhpArray = ReadonlyMap<string, Value>;

/** Makes an array of PHP from an object or a list of ours, as JSON would describe it. */
export function fromJson(json: unknown): Value {
  if (typeof json !== 'object' || json === null) return json as Value;
  return new Map(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}

export const isArray = (value: Value): value is PhpArray => value instanceof Map;

/** What PHP takes for true: not an empty text, `0`, an empty array or nothing. */
export function isTrue(value: Value): boolean {
  if (isArray(value)) return value.size > 0;
  return value !== '0' && Boolean(value);
}

/** A value as text; an array has none. */
export function textOf(value: Value): string {
  if (isArray(value)) throw new TypeError('An array is no text');
  if (typeof value === 'boolean') return value ? '1' : '';
  return String(value ?? '');
}
