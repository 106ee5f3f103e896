/** A contract without its words: what later ones are compared with. */
export function shapeOf(value: unknown, isNames?: boolean): unknown;
