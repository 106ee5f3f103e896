/** A body that is written as JSON already, of that shape: it is sent as it is. In tests the router checks it like any other. */
export class JsonText<Shape> {
  declare readonly shape?: Shape;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A body as it is sent. */
export const textOf = (body: unknown): string => {
  if (body instanceof JsonText) return body.text;
  return typeof body === 'string' ? body : JSON.stringify(body);
};
