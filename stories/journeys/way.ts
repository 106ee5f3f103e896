import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { directionOf } from '../direction.ts';
import type { InPage } from '../in-page/open.ts';
import { click, inside, type, type Inside } from '../play.ts';
import './stage.ts';

/** Where the mail of whoever books goes. */
export const mia = 'mia.roth@example.org';

/** The real platform takes a moment to begin. */
export const soon = { timeout: 15_000 };

/** What every journey needs: the real platform, in the page. A letter is a document of its own, and not judged with ours. */
export const onThePlatform = {
  platform: 'real',
  controls: { disable: true },
  a11y: { options: { iframes: false } },
};

/** What every journey begins with: a partner's page with a directory, and the visitor's mailbox beside it. */
export const stage: NonNullable<StoryObj['render']> = (_, { globals, loaded }) => {
  const dir = directionOf(globals);
  return html`<journey-stage
    dir=${dir}
    .platform=${(loaded as Partial<InPage>).platform}
    .content=${html`<attune-therapist-directory no-url page-size="4" dir=${dir}>
      <a href="https://platform.example/p/kiez">Find a therapist</a>
    </attune-therapist-directory>`}
  ></journey-stage>`;
};

/** The picker in the dialog that a time on a card opens. */
async function pickerIn(directory: Inside): Promise<Inside> {
  return inside(await directory.findByRole('dialog', undefined, soon), 'attune-booking-picker');
}

/** Chooses the first time on a card, says who comes, and books. */
export async function bookFirstFreeTime(directory: Inside): Promise<void> {
  await directory.findAllByRole('button', { name: /^\d\d:\d\d/ }, soon);
  await click(directory, 'button', /^\d\d:\d\d/);
  const picker = await pickerIn(directory);
  await type(picker, 'First name', 'Mia');
  await type(picker, 'Last name', 'Roth');
  await type(picker, 'E-mail', mia);
  for (const question of picker.queryAllByRole('combobox')) await userEvent.selectOptions(question, lastOf(question));
  for (const box of picker.getAllByRole('checkbox', { name: /^(?!.*optional)/ })) await userEvent.click(box);
  await click(picker, 'button', 'Continue');
  await click(picker, 'button', /^Book /);
  await expect(await picker.findByRole('heading', { name: 'You are booked' }, soon)).toBeVisible();
}

const lastOf = (question: HTMLElement): HTMLOptionElement =>
  within(question).getAllByRole<HTMLOptionElement>('option').at(-1) as HTMLOptionElement;

/** The letter to that address, opened from the mailbox; what is in it. */
export async function letterTo(canvas: HTMLElement, recipient: string): Promise<HTMLElement> {
  await userEvent.click(
    (await within(canvas).findAllByRole('button', { name: new RegExp(recipient) }, soon))[0] as HTMLElement,
  );
  return waitFor(() => {
    const body = canvas.querySelector<HTMLIFrameElement>('.journey-desk iframe')?.contentDocument?.body;
    if (!body?.textContent) throw new Error('The letter is not open yet');
    return body;
  }, soon);
}

/** Clicks the link of a letter that leads to that page of the platform. */
export async function follow(letter: HTMLElement, page: string): Promise<void> {
  const link = letter.querySelector<HTMLElement>(`a[href*="${page}"]`);
  if (!link) throw new Error(`No link to ${page} in the letter`);
  await userEvent.click(link);
}
