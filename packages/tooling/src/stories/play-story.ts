import type { OpenPage } from './driver.ts';
import { judgeStory, type Finish } from './judge-story.ts';

/** The part of Storybook's channel that runs in the page; it is there once the preview is ready. */
interface Channel {
  on(event: string, listen: (payload: unknown) => void): void;
  off(event: string, listen: (payload: unknown) => void): void;
  emit(event: string, payload: unknown): void;
}

/** Shows one story in the open preview, lets it play, and returns what is wrong with it. */
export async function playStory(page: OpenPage, storyId: string): Promise<string[]> {
  const finish = await page.evaluate(play, { storyId, patience: 30_000 });
  const thrown = await page.takeErrors();
  return [...thrown.map((each) => `The page threw: ${each}`), ...judgeStory(finish)];
}

/** Runs in the page, so it may use nothing from this file. */
function play({ storyId, patience }: { storyId: string; patience: number }): Promise<Finish> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel };
  const wrong = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
  history.replaceState(null, '', location.pathname); // an element may keep its state in the address

  return new Promise((done) => {
    const errors: string[] = [];
    const note = (error: unknown) => {
      const { message, description, stack } = (error ?? {}) as Record<string, string | undefined>;
      errors.push(message ?? description ?? stack ?? JSON.stringify(error));
    };
    const end = (reporters: Finish['reporters']) => {
      clearTimeout(timer);
      channel.off('storyFinished', finished);
      for (const event of wrong) channel.off(event, note);
      done({ errors, reporters: JSON.parse(JSON.stringify(reporters)) as Finish['reporters'] });
    };
    const finished = (payload: unknown) => {
      const { storyId: id, reporters } = payload as { storyId: string; reporters: Finish['reporters'] };
      if (id === storyId) end(reporters);
    };
    const timer = setTimeout(() => {
      errors.push(`It did not finish within ${patience / 1000} seconds.`);
      end([]);
    }, patience);

    channel.on('storyFinished', finished);
    for (const event of wrong) channel.on(event, note);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}
