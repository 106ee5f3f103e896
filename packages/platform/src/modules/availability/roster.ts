/**
 * One of several givers for each start (epoch ms). They take turns: whose it is moves one place down the line with every
 * minute within an hour, and one place from hour to hour.
 */
export class Roster {
  readonly #count: number;
  // beside each other and in order: to hash every start of every giver would cost more than to find it
  #starts: number[] = [];
  #turns: number[] = [];
  #places: number[] = [];

  /** For so many givers, who stand in line at the places from 0. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Enters the starts of a giver, in order. Whoever stands further to the front has been entered before. */
  enter(place: number, starts: readonly number[]): void {
    if (starts.length === 0) return;
    const [known, turns, places] = [this.#starts, this.#turns, this.#places];
    const alone: number[] = [];
    let at = 0;
    for (const start of starts) {
      while (at < known.length && (known[at] ?? 0) < start) at++;
      if (known[at] !== start) alone.push(start);
      else if (isNext(place, places[at] ?? 0, turns[at] ?? 0)) places[at] = place;
    }
    if (alone.length > 0) this.#add(alone, place);
  }

  /** Every start in order, with the place of whom is offered for it. */
  offered(): (readonly [start: number, place: number])[] {
    return this.#starts.map((start, at) => [start, this.#places[at] ?? 0]);
  }

  #add(alone: readonly number[], place: number): void {
    const [starts, turns, places] = [this.#starts, this.#turns, this.#places];
    [this.#starts, this.#turns, this.#places] = [[], [], []];
    let next = 0;
    for (const [at, start] of starts.entries()) {
      while ((alone[next] ?? Infinity) < start) this.#push(alone[next++] ?? 0, place);
      this.#push(start, places[at] ?? 0, turns[at]);
    }
    for (const start of alone.slice(next)) this.#push(start, place);
  }

  #push(start: number, place: number, turn = this.#turnAt(start)): void {
    this.#starts.push(start);
    this.#turns.push(turn);
    this.#places.push(place);
  }

  #turnAt(start: number): number {
    const minutes = start / 60_000;
    return this.#count - ((Math.floor(minutes / 60) + (minutes % 60)) % this.#count);
  }
}

/** Who stands where the turn is, or is the first one after, is offered; if there is nobody, the first of all. */
function isNext(place: number, offered: number, turn: number): boolean {
  return place >= turn && offered < turn;
}
