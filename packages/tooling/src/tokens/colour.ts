/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees; and how much of it there is. */
export interface Colour {
  readonly l: number;
  readonly c: number;
  readonly h: number;
  readonly alpha: number;
}

/** The colour as sRGB paints it: `#rrggbb`, or `#rrggbbaa` for one that lets the ground through. */
export function hexOf({ l, c, h, alpha }: Colour): string {
  const parts = [...toLinear(l, ...polar(c, h)).map(gamma), ...(alpha < 1 ? [alpha] : [])];
  return `#${parts.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
}

/** `#0a7` or `#00aa77`. */
export function fromHex(hex: string): Colour {
  const full = hex.length < 6 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => straight(parseInt(full.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return fromLab(
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  );
}

/** `color-mix(in oklab, one share, other)`: alpha is mixed too, and colours weigh by it. */
export function mix(one: Colour, share: number, other: Colour): Colour {
  const alpha = one.alpha * share + other.alpha * (1 - share);
  const part = alpha ? (one.alpha * share) / alpha : share;
  const [a1, b1] = polar(one.c, one.h);
  const [a2, b2] = polar(other.c, other.h);
  const between = (x: number, y: number) => x * part + y * (1 - part);
  return fromLab(between(one.l, other.l), between(a1, a2), between(b1, b2), alpha);
}

function fromLab(l: number, a: number, b: number, alpha = 1): Colour {
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360, alpha };
}

const polar = (c: number, h: number): [number, number] => [
  c * Math.cos((h * Math.PI) / 180),
  c * Math.sin((h * Math.PI) / 180),
];

function toLinear(lightness: number, a: number, b: number): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const straight = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);
const byte = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 255);
