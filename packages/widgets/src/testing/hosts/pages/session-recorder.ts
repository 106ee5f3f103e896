import type { Host } from '../host.ts';

/**
 * Sends home everything that happens on a page: what is added to it, where somebody clicks, and what stands in the field
 * that an event comes from. To it that is an element of ours, and what somebody typed there is not in it.
 */
export const sessionRecorder: Host = {
  name: 'session-recorder',
  says: 'session-recorder script',
  before: () => {
    const recorded: string[] = [];
    Object.assign(globalThis, { recorded });
    const record = ({ type, target }: Event) => {
      const { value, textContent } = target as Partial<HTMLInputElement>;
      recorded.push(`${type} ${(target as Element).nodeName} ${value ?? ''} ${textContent ?? ''}`);
    };
    for (const type of ['input', 'change', 'click', 'keydown', 'keyup', 'submit', 'focusin', 'scroll', 'paste'])
      document.addEventListener(type, record, true);
    new MutationObserver((changes) => {
      for (const { type, target } of changes) recorded.push(`${type} ${(target as Element).outerHTML}`);
    }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  },
  then: async (visit) => {
    const recorded = await visit.page.evaluate(() => {
      const { recorded: all } = globalThis as unknown as { recorded: string[] };
      return all.join('\n');
    }, null);
    if (/Quendolin|Xaverstorp|example\.org|Zwielichtig/.test(recorded))
      visit.note('', 'what was typed is in the recording');
    if (!recorded.includes('click')) visit.note('', 'the recorder has recorded nothing');
  },
};
