import { createClient } from '@attune/sdk';
import { aPractice, aTherapistProfile, everythingFine, fetchFrom } from '@attune/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { directionOf } from '../direction.ts';
import { inside } from '../play.ts';

/** Around elements: says which practice they are about, where a page shows two, or has no script tag of ours. */
const meta: Meta = { title: 'Elements/Provider', component: 'attune-provider' };
export default meta;

const jonas = aTherapistProfile({ name: 'Jonas Abendroth', title: null, monogram: 'JA' });

/** Two practices on one page: each provider answers for what stands inside it. */
export const TwoPractices: StoryObj = {
  render: (_, { globals }) =>
    html`<div class="looks">
      <attune-provider .client=${clientOf('Praxis am Ufer')}>
        <attune-therapist-directory no-url dir=${directionOf(globals)}></attune-therapist-directory>
      </attune-provider>
      <attune-provider .client=${clientOf('Praxis im Hof', jonas)}>
        <attune-booking-picker therapist-id=${jonas.id} dir=${directionOf(globals)}></attune-booking-picker>
      </attune-provider>
    </div>`,
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, 'attune-therapist-directory');
    const picker = await inside(canvasElement, 'attune-booking-picker');
    await expect(await directory.findByRole('heading', { name: /Ada Lind/ }, { timeout: 5000 })).toBeVisible();
    await expect(await picker.findByText('Jonas Abendroth', undefined, { timeout: 5000 })).toBeVisible();
  },
};

function clientOf(name: string, therapist = aTherapistProfile()) {
  const handlers = everythingFine({ practice: aPractice({ name }), therapists: [therapist] });
  return createClient({ key: 'pk_story', api: 'https://platform.example', fetch: fetchFrom(handlers) });
}
