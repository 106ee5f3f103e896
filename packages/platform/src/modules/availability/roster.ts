/**
 * One of several givers for each start (epoch ms). They take turns: whose it is moves one place down the line with every
 * minute within an hour, and one place from hour to hour.
 */
export class Roster {
  readonly #count: number;
  // beside each other and in order: to hash every start of every giver would cost more than to find it
  #starts: number[] = [];
  #places: number[] = [];
  /** The place whose turn it is, until who is offered stands there or behind: then nobody's. */
  #turns: number[] = [];

  /** For so many givers, who stand in line at the places from 0. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Enters the starts of a giver, in order. Whoever stands further to the front has been entered before. */
  enter(place: number, starts: readonly number[]): void {
    const [known, turns] = [this.#starts, this.#turns];
    const alone: number[] = [];
    let at = 0;
    for (const start of starts) {
      while (at < known.length && (known[at] ?? 0) < start) at++;
      if (at === known.length || known[at] !== start) alone.push(start);
      else if (place >= (turns[at] ?? 0)) this.#offer(at, place);
    }
    if (alone.length > 0) this.#add(alone, place);
  }

  /** Every start in order, with the place of whom is offered for it. */
  offered(): (readonly [start: number, place: number])[] {
    return this.#starts.map((start, at) => [start, this.#places[at] ?? 0]);
  }

  #offer(at: number, place: number): void {
    this.#places[at] = place;
    this.#turns[at] = this.#count;
  }

  #add(alone: readonly number[], place: number): void {
    const [starts, places, turns] = [this.#starts, this.#places, this.#turns];
    [this.#starts, this.#places, this.#turns] = [[], [], []];
    let next = 0;
    for (const [at, start] of starts.entries()) {
      while ((alone[next] ?? Infinity) < start) this.#push(alone[next++] ?? 0, place);
      this.#push(start, places[at] ?? 0, turns[at]);
    }
    for (const start of alone.slice(next)) this.#push(start, place);
  }

  #push(start: number, place: number, turn = this.#turnAt(start, place)): void {
    this.#starts.push(start);
    this.#places.push(place);
    this.#turns.push(turn);
  }

  #turnAt(start: number, place: number): number {
    const minutes = start / 60_000;
    const turn = this.#count - ((Math.floor(minutes / 60) + (minutes % 60)) % this.#count);
    return place >= turn ? this.#count : turn;
  }
}
