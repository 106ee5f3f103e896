/** Words say nothing about what a change breaks. */
const words = new Set(['description', 'summary', 'title', 'tags', 'example', 'examples', 'info', 'servers']);
/** The extensions of OpenAPI that do. */
const kept = new Set(['x-codes', 'x-body-limit']);
/** What stands below these are names, not keywords: a field may be called `description`. */
const named = new Set(['properties', 'schemas', 'parameters', 'responses', 'headers', 'paths', 'webhooks', 'x-codes']);

/** A contract without its words: what later ones are compared with. */
export function shapeOf(value, isNames = false) {
  if (Array.isArray(value)) return value.map((each) => shapeOf(each));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isNames || isShape(key));
  return Object.fromEntries(entries.map(([key, each]) => [key, shapeOf(each, !isNames && named.has(key))]));
}

const isShape = (key) => !words.has(key) && (!key.startsWith('x-') || kept.has(key));
