import { scale } from './scale.ts';
import { hexOf } from './colour.ts';
import { colours } from './meaning.ts';
import { resolveColour, type Scheme } from './resolve.ts';

/** The tokens in the format of the Design Tokens Community Group (2025.10), as tools for design import them. */
export function asJson(tokens: ReadonlyMap<string, string>): object {
  return {
    $description: 'Attune’s design tokens as they are where a page and a practice say nothing. Generated.',
    color: { light: colourGroup('light', tokens), dark: colourGroup('dark', tokens) },
    text: group('number', scale.text, 'Sizes of text, times the size of the page’s own.'),
    line: group('number', scale.line, 'Heights of lines, times the size of the text.'),
    weight: group('fontWeight', scale.weight),
    space: group('dimension', Object.fromEntries(scale.space.map((each) => [each, px(each)])), 'At a text of 16 px.'),
    radius: group('dimension', { control: px(10), card: px(16) }),
    motion: {
      change: { $type: 'duration', $value: { value: 150, unit: 'ms' }, $description: 'Of a state, easing out.' },
      ease: { $type: 'cubicBezier', $value: [0, 0, 0.58, 1] },
    },
  };
}

function colourGroup(scheme: Scheme, tokens: ReadonlyMap<string, string>): object {
  const entries = Object.entries(colours).map(([name, use]): [string, object] => {
    const colour = resolveColour(`var(--_${name})`, scheme, tokens);
    const { l, c, h, alpha } = colour;
    const value = {
      colorSpace: 'oklch',
      components: [l, c, h].map(rounded),
      alpha: rounded(alpha),
      hex: opaque(hexOf(colour)),
    };
    return [name, { $value: value, $description: use }];
  });
  return { $type: 'color', ...Object.fromEntries(entries) };
}

function group($type: string, values: Readonly<Record<string, unknown>>, $description?: string): object {
  const tokens = Object.entries(values).map(([name, $value]): [string, object] => [name, { $value }]);
  return { $type, ...($description && { $description }), ...Object.fromEntries(tokens) };
}

const px = (value: number) => ({ value, unit: 'px' });
const rounded = (value: number) => Number(value.toFixed(4));

/** `hex` of the format has no alpha of its own. */
const opaque = (hex: string) => hex.slice(0, 7);
