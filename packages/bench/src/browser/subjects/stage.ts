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

/** Loads one of our elements, and the sentences that it would load itself: no subject waits for code once it is measured. */
export async function loadElement(name: string): Promise<void> {
  const chunks = Object.keys((await (await fetch('/cdn/integrity.json')).json()) as object);
  const sentences = chunks.filter((chunk) => /^chunks\/[\w-]+\/en\..*js$/.test(chunk));
  await Promise.all([`${name}.js`, ...sentences].map((file) => import(`/cdn/${file}`)));
}

/** A shadow root on the stage, with the styles of one of our elements, and the block that those styles begin at. */
export function rootWithStylesOf(tag: string, more = ''): HTMLElement {
  const { elementStyles } = customElements.get(tag) as unknown as { elementStyles: { cssText: string }[] };
  const host = stage().appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...elementStyles.map(({ cssText }) => cssText), `${more} :host { display: block }`].map(
    sheetOf,
  );
  const block = root.appendChild(document.createElement('div'));
  block.className = 'attune';
  return block;
}

export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Resolves in the frame in which something is there. */
export function until(isThere: () => unknown): Promise<void> {
  return new Promise((done) => {
    const look = () => (isThere() ? done() : requestAnimationFrame(look));
    look();
  });
}
