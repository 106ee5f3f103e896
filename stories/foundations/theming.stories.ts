import { examples } from '@attune/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, within } from 'storybook/test';

interface Args {
  readonly accent: string;
  readonly surface: string;
  readonly ink: string;
  readonly darkSurface: string;
  readonly darkInk: string;
  readonly radius: number;
}

const session = examples['therapist-profile'].services[1]?.id ?? '';

/**
 * Set the four properties that a brand needs, look at an element in them, and take the CSS with you. A surface and an ink
 * of your own are yours in the dark, too: name both.
 */
const meta: Meta<Args> = {
  title: 'Foundations/Theming',
  tags: ['!autodocs'],
  args: {
    accent: '#7a2e4d',
    surface: '#fdf6ec',
    ink: '#1f2a2c',
    darkSurface: '#1c1517',
    darkInk: '#efe8ea',
    radius: 6,
  },
  argTypes: {
    accent: { control: 'color' },
    surface: { control: 'color' },
    ink: { control: 'color' },
    darkSurface: { control: 'color' },
    darkInk: { control: 'color' },
    radius: { control: { type: 'range', min: 0, max: 20, step: 1 } },
  },
};
export default meta;

/** Change the controls below; the element follows, and so does the CSS. Text stays readable whatever the colour is. */
export const Playground: StoryObj<Args> = {
  render: (args) =>
    html`<h1>Theming</h1>
      <div style=${styleMap(propertiesOf(args))}>
        <attune-booking-picker
          therapist-id=${examples['therapist-profile'].id}
          service-id=${session}
          format="online"
        ></attune-booking-picker>
      </div>
      <h2>The CSS of it</h2>
      <pre tabindex="0" role="region" aria-label="CSS"><code>${cssOf(args)}</code></pre>`,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('region', { name: 'CSS' })).toHaveTextContent('--attune-accent');
  },
};

function propertiesOf({ accent, surface, ink, darkSurface, darkInk, radius }: Args): Record<string, string> {
  return {
    '--attune-accent': accent,
    '--attune-surface': `light-dark(${surface}, ${darkSurface})`,
    '--attune-ink': `light-dark(${ink}, ${darkInk})`,
    '--attune-radius': `${String(radius)}px`,
  };
}

function cssOf(args: Args): string {
  const lines = Object.entries(propertiesOf(args)).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}`;
}
