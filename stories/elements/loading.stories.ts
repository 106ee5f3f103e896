import { examples } from '@attune/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { directionOf } from '../direction.ts';

interface Args {
  readonly presentation: 'inline' | 'dialog' | 'button';
  readonly consent: boolean;
}
type Story = StoryObj<Args>;

const therapist = examples['therapist-profile'];
const tag = 'attune-booking-picker';

/** When an element starts and where it is shown: in a dialog, by a button that floats above the page, after a visitor agreed. */
const meta: Meta<Args> = {
  title: 'Elements/Loading',
  component: tag,
  args: { presentation: 'inline', consent: false },
  render: ({ presentation, consent }, { globals }) =>
    html`<p>Words of the page, before.</p>
      <attune-booking-picker
        dir=${directionOf(globals)}
        presentation=${presentation}
        consent=${consent ? 'click' : nothing}
        therapist-id=${therapist.id}
      >
        <a href="https://platform.example/p/kiez">Book an appointment</a>
      </attune-booking-picker>
      <p>Words of the page, after.</p>`,
};
export default meta;

const frameOf = (canvas: HTMLElement) => canvas.querySelector(tag)?.shadowRoot?.querySelector('.stage')?.shadowRoot;

/** The page's own link, which opens the picker once somebody presses it. Nothing has been asked yet. */
export const ClosedDialog: Story = {
  args: { presentation: 'dialog' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(frameOf(canvasElement)?.querySelector('dialog')).toBeTruthy(), { timeout: 5000 });
    await expect(canvasElement.querySelector('a')).toBeVisible();
  },
};

/** Opened by that link: the picker in a modal dialog, which gives focus back when it closes. */
export const OpenDialog: Story = {
  args: { presentation: 'dialog' },
  play: async (context) => {
    await ClosedDialog.play?.(context);
    context.canvasElement.querySelector('a')?.click();
    await waitFor(() => expect(frameOf(context.canvasElement)?.querySelector('dialog:modal')).toBeTruthy());
    await waitFor(
      () => expect(context.canvasElement.querySelector(tag)?.shadowRoot?.querySelector('h2, h3')).toBeTruthy(),
      {
        timeout: 5000,
      },
    );
  },
};

/** A button in the corner, above everything, in place of the link. */
export const FloatingButton: Story = {
  args: { presentation: 'button' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(frameOf(canvasElement)?.querySelector('.floating:popover-open')).toBeTruthy(), {
      timeout: 5000,
    });
  },
};

/** Nobody is asked before the visitor agrees, and they are told who that would be. The page's link stays. */
export const AskingForConsent: Story = {
  args: { consent: true },
  play: async ({ canvasElement }) => {
    const panel = () => canvasElement.querySelector(tag)?.shadowRoot?.querySelector('div')?.shadowRoot;
    await waitFor(() => expect(panel()?.querySelector('button')).toBeTruthy(), { timeout: 5000 });
    await expect(canvasElement.querySelector('a')).toBeVisible();
  },
};
