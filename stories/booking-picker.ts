import { examples } from '@attune/sdk/testing';
import type { AttuneBookingPicker } from '@attune/widgets/booking-picker';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import { directionOf } from './direction.ts';
import { click, type Inside } from './play.ts';

/** What a story says of a picker. */
export type PickerArgs = Pick<AttuneBookingPicker, 'therapistId' | 'serviceId' | 'format' | 'startsAt'>;

export const tag = 'attune-booking-picker';

/** The therapist of the examples, and what they give. */
export const therapist = examples['therapist-profile'];
export const [intro, session, couple] = therapist.services.map(({ id }) => id);

/** The picker of the stories, before anything is chosen. */
export const aPicker = {
  args: { therapistId: therapist.id, serviceId: session ?? '', format: 'online', startsAt: '' },
  argTypes: { format: { control: 'inline-radio', options: ['', 'online', 'in_person'] } },
  render: ({ therapistId, serviceId, format, startsAt }, { globals }) =>
    html`<attune-booking-picker
      dir=${directionOf(globals)}
      therapist-id=${therapistId}
      service-id=${serviceId}
      format=${format}
      starts-at=${startsAt}
    >
      <a href="https://platform.example/p/kiez">Book an appointment</a>
    </attune-booking-picker>`,
} satisfies Meta<PickerArgs>;

/** Chooses the first time that is free. */
export async function chooseTime(picker: Inside): Promise<void> {
  const times = await picker.findAllByRole('radio', undefined, { timeout: 5000 });
  await userEvent.click(times[0] as HTMLElement);
}

/** Chooses the first time that is free, and goes on with it. */
export async function goOnWithTime(picker: Inside): Promise<void> {
  await chooseTime(picker);
  await click(picker, 'button', 'Continue');
}
