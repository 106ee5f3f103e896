import { expect, userEvent, waitFor, within } from 'storybook/test';

/** What can be found inside an element, by role and name, as a visitor would look for it. */
export type Inside = ReturnType<typeof within>;

/** The first story of a page brings code with it, and a journey a database. */
const patience = { timeout: 15_000 };

/** Looks into the shadow root of the story's element, once there is something in it. */
export async function inside(canvas: HTMLElement, tag: string): Promise<Inside> {
  const ground = await waitFor(() => {
    const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.attune');
    if (!found) throw new Error(`<${tag}> is not there yet`);
    return found;
  }, patience);
  return within(ground);
}

/** A picture that cannot be had is not seen, and the monogram under it is. */
export function showsMonogram(tag: string) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await inside(canvasElement, tag);
    const face = () => canvasElement.querySelector(tag)?.shadowRoot?.querySelector('.face');
    await waitFor(() => expect(face()?.querySelector('img.unseen')).toBeTruthy(), patience);
    await expect(face()).toHaveTextContent(/^\S+$/);
  };
}

/** Clicks what is found by role and name, once it is there. */
export async function click(where: Inside, role: string, name: string | RegExp, nth = 0): Promise<void> {
  const found = await where.findAllByRole(role, { name }, { timeout: 5000 });
  await userEvent.click(found[nth] as HTMLElement);
}

/** Types into the field of that name. */
export async function type(where: Inside, label: string | RegExp, text: string): Promise<void> {
  await userEvent.type(await where.findByLabelText(label, undefined, { timeout: 5000 }), text);
}
