import { type Colour, fromHex, mix } from './colour.ts';

export type Scheme = 'light' | 'dark';

/** A call of CSS with its arguments as they stand there, such as `min` and `['l', '0.5']`. */
interface Call {
  readonly name: string;
  readonly args: readonly string[];
}

/** The colour that `value` is where no page and no practice has said anything, as tokens.styles.ts writes colours. */
export function resolveColour(value: string, scheme: Scheme, tokens: ReadonlyMap<string, string>): Colour {
  const resolve = (each: string) => resolveColour(each, scheme, tokens);
  if (value.startsWith('#')) return fromHex(value);
  if (value === 'transparent') return { l: 0, c: 0, h: 0, alpha: 0 };
  const { name, args } = callOf(value);
  const [first = '', second = '', third = ''] = args;
  if (name === 'var') return resolve(tokens.get(first) ?? second);
  if (name === 'light-dark') return resolve(scheme === 'light' ? first : second);
  if (name === 'color-mix') return mixOf(second, third, resolve);
  if (name === 'oklch') return oklch(first, resolve);
  throw new Error(`No colour that tokens are written in: ${value}`);
}

/** `color-mix(in oklab, one 60%, other)`, with the share behind the one or the other. */
function mixOf(one: string, other: string, resolve: (value: string) => Colour): Colour {
  const [, ground = '', share] = /^(.*?)(?: ([\d.]+)%)?$/.exec(one) ?? [];
  const [, more = '', rest] = /^(.*?)(?: ([\d.]+)%)?$/.exec(other) ?? [];
  const part = share === undefined ? 1 - Number(rest ?? 50) / 100 : Number(share) / 100;
  return mix(resolve(ground), part, resolve(more));
}

/** `oklch(0.5 0.09 195)`, and `oklch(from colour l c h)` with what is computed from them. */
function oklch(inside: string, resolve: (value: string) => Colour): Colour {
  const [first = '', ...rest] = split(inside, ' ');
  const isFrom = first === 'from';
  const from = isFrom ? resolve(rest[0] ?? '') : { l: 0, c: 0, h: 0, alpha: 1 };
  const [l = 0, c = 0, h = 0] = (isFrom ? rest.slice(1) : [first, ...rest]).map((each) => compute(each, from));
  return { l, c, h, alpha: from.alpha };
}

/** A number, a channel, `min()`, `max()`, `calc()`, or products and quotients of them. */
function compute(value: string, from: Colour): number {
  const [first = '', ...steps] = split(value, ' ');
  if (steps.length) {
    const by = (so: number, [sign, each]: [string, string]) =>
      sign === '/' ? so / compute(each, from) : so * compute(each, from);
    return pairs(steps).reduce(by, compute(first, from));
  }
  if (first === 'l' || first === 'c' || first === 'h') return from[first];
  const { name, args } = callOf(first);
  const numbers = args.map((each) => compute(each, from));
  if (name === 'min') return Math.min(...numbers);
  if (name === 'max') return Math.max(...numbers);
  return name === 'calc' ? (numbers[0] ?? NaN) : Number(first);
}

function pairs(all: readonly string[]): [string, string][] {
  return all.flatMap((each, index) => (index % 2 ? [] : ([[each, all[index + 1] ?? '1']] as [string, string][])));
}

function callOf(value: string): Call {
  const [, name = '', inside = ''] = /^([\w-]+)\((.*)\)$/.exec(value) ?? [];
  return { name, args: split(inside, ',') };
}

/** At each separator that is in no brackets. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const each of text) {
    if (each === separator && !depth) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${each}`);
    depth += each === '(' ? 1 : each === ')' ? -1 : 0;
  }
  return parts.map((each) => each.trim()).filter(Boolean);
}
