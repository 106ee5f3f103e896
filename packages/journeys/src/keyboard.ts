import type { Locator, Page } from 'playwright-core';

const patience = 120;

/** Presses Tab until this has focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < patience; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by ${patience} presses of Tab: ${String(target)}`);
}

/** Whether this is what the next key goes to. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
}

/** Goes to a button or link and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Takes the first service and the first way to meet, as far as either is asked, until the calendar is there. */
export async function chooseUntilTimes(page: Page, picker: Locator): Promise<void> {
  const heading = picker.getByRole('heading', { name: /^(Was möchten Sie buchen|Wie soll der Termin|Zeit wählen)/ });
  await heading.waitFor();
  while (!(await heading.innerText()).startsWith('Zeit')) {
    const before = await heading.innerText();
    await enter(page, picker.locator('[part=choice]').first());
    await heading.filter({ hasNotText: before }).waitFor();
  }
}

/** Gives the first answer to every question that must be answered. */
export async function answerByKeyboard(page: Page, form: Locator): Promise<void> {
  for (const question of await form.locator('[name^="answers/"][required]').all()) {
    await tabTo(page, question);
    await page.keyboard.press('ArrowDown');
  }
}
