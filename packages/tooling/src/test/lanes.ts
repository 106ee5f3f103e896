/**
 * Does the work of some lanes side by side, each its own in order. A lane that has nothing of its own left takes what the
 * last one has not begun, so none is idle; nobody takes what another lane keeps for itself.
 */
export async function inLanes<Task, Result>(
  lanes: readonly (readonly Task[])[],
  perform: (task: Task) => Promise<Result>,
): Promise<Result[]> {
  const waiting = lanes.map((tasks) => [...tasks]);
  const shared = waiting.at(-1) ?? [];
  const done = await Promise.all(
    waiting.map(async (own) => {
      const results: Result[] = [];
      for (let task = own.shift() ?? shared.shift(); task; task = own.shift() ?? shared.shift()) {
        results.push(await perform(task));
      }
      return results;
    }),
  );
  return done.flat();
}
