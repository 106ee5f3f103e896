/** What Prototype 1.6 and its kind do to everybody: other functions under the browser’s own names. */
export function patchLikePrototype(): void {
  const toJSON = function (this: unknown) {
    return Object.prototype.toString.call(this);
  };
  const from = (iterable: ArrayLike<unknown> | null) => {
    const found: unknown[] = [];
    for (let at = 0; at < (iterable?.length ?? 0); at += 1) found.push(iterable?.[at]);
    return found; // of anything that has no length, nothing
  };
  const remove = function (this: Element) {
    this.parentNode?.removeChild(this);
    return this;
  };
  const select = (entries: unknown[]) => () => entries;
  Object.assign(Array.prototype, { toJSON, select: select([]), first: select([]), without: select([]) });
  Object.assign(String.prototype, { toJSON, strip: String.prototype.trim, blank: () => false });
  Object.assign(Number.prototype, { toJSON });
  Object.assign(Element.prototype, { remove, visible: () => true, update: () => null });
  Object.assign(Function.prototype, { bindAsEventListener: () => null, wrap: () => null });
  Array.from = from as never;
}
