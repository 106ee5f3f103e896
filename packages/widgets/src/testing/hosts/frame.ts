import type { OpenPage } from '@attune/tooling/driver';

/** A page in a frame of the page that is open. It is asked by messages, since a sandbox may keep everybody else out. */
export function throughFrame(page: OpenPage): OpenPage {
  return {
    ...page,
    evaluate: async (run, given) => {
      const answer = await page.evaluate(askFrame, { run: String(run), given: JSON.stringify(given) });
      return JSON.parse(answer) as never;
    },
  };
}

/** Runs in the page around. The frame may not be there yet, so it is asked until it answers. */
function askFrame(asked: { run: string; given: string }): Promise<string> {
  const id = Math.random();
  return new Promise((done) => {
    const ask = () => document.querySelector('iframe')?.contentWindow?.postMessage({ id, ...asked }, '*');
    const timer = setInterval(ask, 1000);
    addEventListener('message', ({ data }: MessageEvent<{ id?: number; answer?: string }>) => {
      if (data.id !== id) return;
      clearInterval(timer);
      done(data.answer ?? 'null');
    });
    ask();
  });
}

/** Runs in the frame: carries out what it is asked, once. */
export function answerAround(): void {
  const begun = new Set<number>();
  const { eval: run } = globalThis as unknown as { eval: (text: string) => (given: unknown) => unknown };
  addEventListener('message', ({ data, source }: MessageEvent<{ id: number; run: string; given?: string }>) => {
    if (!source || begun.has(data.id) || !('run' in data)) return;
    begun.add(data.id);
    const given: unknown = data.given === undefined ? null : JSON.parse(data.given);
    void Promise.resolve(run(`(${data.run})`)(given)).then((answer) =>
      source.postMessage({ id: data.id, answer: JSON.stringify(answer ?? null) }, { targetOrigin: '*' }),
    );
  });
}
