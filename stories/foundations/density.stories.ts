import { examples } from '@attune/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const therapist = examples.therapists.data[0];
const session = examples['therapist-profile'].services[1];

/**
 * How close everything stands: `density` on an element, or `--attune-density` as a factor for a whole page. Times and
 * days keep the size that a finger needs.
 */
const meta: Meta = { title: 'Foundations/Density', parameters: { controls: { disable: true } } };
export default meta;

const picker = (density: 'comfortable' | 'compact') =>
  html`<h1>${density}</h1>
    <attune-booking-picker
      density=${density}
      therapist-id=${therapist?.id ?? ''}
      service-id=${session?.id ?? ''}
      format="online"
    ></attune-booking-picker>`;

/** With room, as it is where nobody says anything. */
export const Comfortable: StoryObj = { render: () => picker('comfortable') };

/** Closer, for a page that has little room. */
export const Compact: StoryObj = { render: () => picker('compact') };
