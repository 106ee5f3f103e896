import { clicked } from './free-days.ts';
import { answerFromWorld, loadElement, stage, until } from './stage.ts';
import { calendarNow, serviceId, therapistId } from '../calendar-world.ts';

let wanted: object;
let times: ParentNode | null;

export async function prepare(): Promise<void> {
  await loadElement('booking-picker');
  await answerFromWorld();
  const clock = { now: () => calendarNow, after: () => () => undefined };
  wanted = { therapistId, serviceId, format: 'online', clock };
}

/** The element itself, from the built bundles. */
export const steps = {
  async ready() {
    const picker = Object.assign(document.createElement('attune-booking-picker'), wanted);
    stage().append(picker);
    times = picker.shadowRoot;
    await until(() => times?.querySelector('.times input'));
  },
  async click() {
    times?.querySelector<HTMLElement>(`[data-day="${clicked}"]`)?.click();
    await until(() => times?.querySelector(`[aria-selected="true"] > [data-day="${clicked}"]`));
  },
};
