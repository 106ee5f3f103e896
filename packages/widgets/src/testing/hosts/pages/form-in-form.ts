import type { Host } from '../host.ts';

/** Content systems wrap whole pages into one. */
export const formInForm: Host = {
  name: 'form-in-form',
  says: 'form inside a form',
  around: (elements) => `<form id="outer" action="/elsewhere">${elements}</form>`,
  before: () => {
    document.addEventListener('submit', () => (document.documentElement.dataset['submitted'] = 'yes'));
  },
  then: async (visit) => {
    const sent = await visit.page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('#outer');
      return form ? [...new FormData(form).keys()].join() : 'no form';
    }, null);
    if (sent !== '') visit.note('', `the form around would send ${sent}`);
  },
};
