/** Where a text stops being JSON, as an offset; engines do not always say. The text must be one that JSON.parse refused. */
export const jsonFaultAt = (text: string): number => {
  const reader = new Reader(text);
  if (reader.value()) reader.take(space);
  return reader.at;
};

const space = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iuy;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;

/** Reads on while it can; where it cannot, it stands still and answers false. */
class Reader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found) this.at = pattern.lastIndex;
    return found !== null;
  }

  value(): boolean {
    this.take(space);
    if (this.#mark('{')) return this.#list('}', () => this.#member());
    if (this.#mark('[')) return this.#list(']', () => this.value());
    return this.take(scalar);
  }

  #list(end: string, item: () => boolean): boolean {
    if (this.#mark(end)) return true;
    do if (!item()) return false;
    while (this.#mark(','));
    return this.#mark(end);
  }

  #member(): boolean {
    this.take(space);
    return this.take(string) && this.#mark(':') && this.value();
  }

  #mark(character: string): boolean {
    this.take(space);
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }
}
