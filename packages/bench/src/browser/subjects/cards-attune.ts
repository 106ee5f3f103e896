import { answerFromWorld, loadElement, stage, until } from './stage.ts';

const count = 1_000;

export async function prepare(): Promise<void> {
  await loadElement('therapist-directory');
  await answerFromWorld();
}

/** The element itself, from the built bundles. */
export const steps = {
  async ready() {
    const directory = Object.assign(document.createElement('attune-therapist-directory'), { pageSize: count });
    stage().append(directory);
    await until(() => directory.shadowRoot?.querySelector('.cards[aria-busy="false"] article'));
  },
};
