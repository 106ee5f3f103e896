type Encoding = 'utf8' | 'hex' | 'base64' | 'base64url';

/** Bytes that can be read in the ways in which the platform reads Node's. */
export class Bytes extends Uint8Array {
  override toString(encoding: Encoding = 'utf8'): string {
    if (encoding === 'utf8') return new TextDecoder().decode(new Uint8Array(this));
    if (encoding === 'hex') return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const text = btoa(String.fromCharCode(...this));
    return encoding === 'base64' ? text : text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, index) => byte === other[index]);
  }
}

export function from(given: string | ArrayLike<number>, encoding: Encoding = 'utf8'): Bytes {
  return new Bytes(typeof given === 'string' ? decode(given, encoding) : given);
}

export function alloc(size: number, fill = ''): Bytes {
  const pattern = new TextEncoder().encode(fill);
  return new Bytes(Array.from({ length: size }, (_, index) => pattern[index % pattern.length] ?? 0));
}

export function concat(
  chunks: readonly Uint8Array[],
  size = chunks.reduce((sum, { length }) => sum + length, 0),
): Bytes {
  const whole = new Bytes(size);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function decode(text: string, encoding: Encoding): ArrayLike<number> {
  if (encoding === 'utf8') return new TextEncoder().encode(text);
  if (encoding === 'hex') return (text.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Array.from(binary, (character) => character.charCodeAt(0));
}
