import assert from 'node:assert/strict';

/** Until something holds that another connection or process brings about, of which nobody tells this one; it asks again. */
export async function eventually(
  holds: () => Promise<boolean> | boolean,
  otherwise = 'it did not happen',
  seconds = 10,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    assert.ok(performance.now() < end, `${otherwise}, within ${String(seconds)} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
