import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import type { Hand } from './hand.ts';

const patience = 150;

/** A visitor who has nothing but the keys. */
export const keyboard: Hand = {
  press: async (target) => {
    await tabTo(target);
    await type('Enter', target);
  },
  write: async (target, text) => {
    await tabTo(target);
    await target.page().keyboard.press('ControlOrMeta+A');
    await target.page().keyboard.insertText(text);
  },
  tick: async (target) => {
    const group = await groupOf(target);
    await tabTo(group);
    for (let presses = 0; presses < (await group.count()) && !(await hasFocus(target)); presses += 1)
      await type('ArrowDown', target);
    if (!(await target.isChecked())) await type('Space', target);
  },
  choose: async (target) => {
    await tabTo(target);
    await type('ArrowDown', target);
  },
  meet: async (heading) => {
    await heading.waitFor();
    assert.ok(await comesToFocus(heading), `what is new is heard, since it has focus: ${await heading.innerText()}`);
  },
};

/** Presses Tab until this, or one of these, has focus. */
async function tabTo(target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < patience; presses += 1) {
    if (await hasFocus(target)) return;
    await type('Tab', target);
  }
  throw new Error(`Not reached by ${patience} presses of Tab: ${String(target)}`);
}

function type(key: string, target: Locator): Promise<void> {
  return target.page().keyboard.press(key);
}

/** Whether this has focus, now or in a moment. */
export async function comesToFocus(target: Locator): Promise<boolean> {
  for (let looks = 0; looks < 40; looks += 1) {
    if (await hasFocus(target)) return true;
    await pause(50);
  }
  return false;
}

/** Whether the next key goes to this, or to one of these. */
function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) =>
    elements.some((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element),
  );
}

/** The radios among which one is chosen; a box is alone. */
async function groupOf(target: Locator): Promise<Locator> {
  const [type, name] = [await target.getAttribute('type'), await target.getAttribute('name')];
  return type === 'radio' ? target.page().locator(`input[type=radio][name="${name ?? ''}"]`) : target;
}
