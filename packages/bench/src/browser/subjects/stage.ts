/** Where a subject shows itself. */
export const stage = (): HTMLElement => document.getElementById('stage') ?? document.body;

/** Lets `fetch` answer from the world of the page, with nothing between, from now on. */
export async function answerFromWorld(): Promise<void> {
  const world = (await (await fetch('/world.json')).json()) as Record<string, string>;
  globalThis.fetch = (request) => {
    const { pathname } = new URL(request instanceof Request ? request.url : request);
    const headers = { 'content-type': 'application/json' };
    return Promise.resolve(new Response(world[pathname] ?? null, { status: world[pathname] ? 200 : 404, headers }));
  };
}

/** What the platform answers, as floors and peers ask it. */
export async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(`https://api.example${path}`)).json()) as T;
}

/** A shadow root on the stage, with the styles of one of our elements, and the block that those styles begin at. */
export async function rootWithStylesOf(tag: string, module: string, more = ''): Promise<HTMLElement> {
  await import(module);
  const { elementStyles } = customElements.get(tag) as unknown as { elementStyles: { styleSheet: CSSStyleSheet }[] };
  const host = stage().appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  own.replaceSync(`${more} :host { display: block }`);
  root.adoptedStyleSheets = [...elementStyles.map(({ styleSheet }) => styleSheet), own];
  const block = root.appendChild(document.createElement('div'));
  block.className = 'attune';
  return block;
}

/** Resolves in the frame in which something is there. */
export function until(isThere: () => unknown): Promise<void> {
  return new Promise((done) => {
    const look = () => (isThere() ? done() : requestAnimationFrame(look));
    look();
  });
}
