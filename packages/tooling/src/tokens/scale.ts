/**
 * What the style sheets of the elements are measured by, beside what their tokens derive. They write the figures
 * themselves, since a name for each would be downloaded by every visitor; scale.test.ts holds them to these.
 */
export const scale = {
  /** Sizes of text, times the page's own. */
  text: { smallest: 0.8125, small: 0.875, beside: 0.9375, normal: 1, name: 1.125, heading: 1.375, title: 1.75 },
  /** Heights of lines: text, what is short and stands close, headings and controls. */
  line: { text: 1.5, close: 1.4, closer: 1.35, heading: 1.2, figure: 1 },
  weight: { text: 400, label: 550, heading: 650 },
  /** Gaps at a text of 16 pixels. The sheets say them in `em`, so they grow with the text. */
  space: [4, 8, 12, 16, 24, 32, 48],
} as const;
