/** What every engine has, by ECMAScript 2023. */
const language = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Date', 'Function', 'Intl', 'JSON', 'Map', 'Math'],
  ...['Number', 'Object', 'Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet'],
  ...['AggregateError', 'Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array', 'BigInt64Array', 'BigUint64Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
  ...['Infinity', 'NaN', 'globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
];

/**
 * What every runtime of the web has beside it, by the Minimum Common Web Platform API of WinterTC: Node, browsers, Deno, Bun
 * and Workers. Of it, what a client may need; add what it has more when it is needed.
 */
const web = [
  ...['AbortController', 'AbortSignal', 'DOMException', 'Event', 'EventTarget'],
  ...['Blob', 'File', 'FormData', 'Headers', 'Request', 'Response', 'fetch'],
  ...['ReadableStream', 'TransformStream', 'WritableStream', 'TextDecoder', 'TextEncoder'],
  ...['URL', 'URLSearchParams', 'atob', 'btoa', 'structuredClone'],
  ...['Crypto', 'CryptoKey', 'SubtleCrypto', 'crypto', 'performance'],
  ...['clearTimeout', 'queueMicrotask', 'setTimeout'],
];

export const everywhere: ReadonlySet<string> = new Set([...language, ...web]);

/** What a page alone has: a program may ask by `typeof` whether it is there, and no more. */
export const telling: ReadonlySet<string> = new Set(['document']);
