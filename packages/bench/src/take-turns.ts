/**
 * Lets each act once per round, in an order that shifts from round to round and runs backwards in every other, so that
 * what disturbs the machine, or is left behind by another, disturbs all alike. A first round, in which everything is
 * cold, is not counted. Answers what each came to, by round.
 */
export async function takeTurns<Result>(
  acts: readonly (() => Result | Promise<Result>)[],
  rounds: number,
): Promise<Result[][]> {
  const results: Result[][] = acts.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < acts.length; turn += 1) {
      const place = placeAt(turn, round, acts.length);
      const act = acts[place];
      const result = act && (await act());
      if (round >= 0) results[place]?.push(result as Result);
    }
  }
  return results;
}

function placeAt(turn: number, round: number, count: number): number {
  const forward = round % 2 === 0 ? turn : count - 1 - turn;
  return (forward + round + count) % count;
}
