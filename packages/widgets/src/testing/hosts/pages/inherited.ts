import type { Host } from '../host.ts';

/** What is passed down is set again, but for letter and word spacing: people’s own tools set those. */
export const inherited: Host = {
  name: 'inherited',
  says: 'inherited `line-height`, `text-transform`, `direction: rtl`, spacing',
  style: `body { line-height: 3; text-transform: uppercase; direction: rtl; letter-spacing: 0.12em; word-spacing: 0.16em;
    text-indent: 4em; white-space: pre; font-style: italic; visibility: visible; cursor: crosshair; text-align: justify }`,
  then: async (visit) => {
    const wrong = await visit.page.evaluate(() => {
      const element = document.querySelector('attune-therapist-directory');
      const ground = element?.shadowRoot?.querySelector('.attune');
      const { direction, letterSpacing, wordSpacing } = getComputedStyle(ground ?? document.body);
      return [direction, letterSpacing, wordSpacing].join(' ');
    }, null);
    if (!/^ltr [1-9.]+px [1-9.]+px$/.test(wrong)) visit.note('directory', `direction and spacing are ${wrong}`);
  },
};
