import type { Subscription, TopicSubscription } from '@attune/sdk';
import { html, nothing } from 'lit';
import { crisisLine } from '../crisis-line.ts';
import { failureNotice } from '../failure-notice.ts';
import { keepFromPage } from '../keep-from-page.ts';
import type { Choosing } from './choosing.ts';

/** Whose mail it is, the one button that stops it, and everything to choose for those who want to. */
export function choicesView(choosing: Choosing, { email, firstName, topics }: Subscription) {
  const { choices, handleInput, isBusy, practice, t, text } = choosing;
  const isWanted = choices.some(({ subscribed }) => subscribed);
  return html`<div>
      <h2 tabindex="-1" data-heading>${(isWanted ? t.heading : t.nothing)(practice?.name ?? text.errors.practice)}</h2>
      <p class="quiet"><bdi>${firstName}</bdi> · <bdi>${email}</bdi></p>
    </div>
    ${crisisLine(practice)}
    ${
      isWanted
        ? html`<button class="button primary" part="stop" aria-disabled=${isBusy} @click=${choosing.stopAll}>
            ${t.stopAll}
          </button>`
        : nothing
    }
    <p>${t.stays}</p>
    <form part="choices" @submit=${choosing.save} @input=${handleInput} @keydown=${keepFromPage}>
      <h3>${t.choose}</h3>
      ${topics.map((topic) => (topic.alwaysOn ? nothing : topicView(choosing, topic)))}
      <p><button class="button" aria-disabled=${isBusy}>${isBusy ? t.saving : t.save}</button></p>
    </form>`;
}

/** What could not be sent, with everything kept. It takes focus when it appears. */
export function obstacleView({ failure, practice, retry, t, text }: Choosing) {
  if (!failure) return nothing;
  const unsaved = { ...text, errors: { ...text.errors, unavailable: () => t.unsaved } };
  return html`<div tabindex="-1" data-obstacle>
    ${failureNotice(failure, unsaved, practice, retry)}
    <p class="small">${t.safe}</p>
  </div>`;
}

function topicView(choosing: Choosing, { topic, channels }: TopicSubscription) {
  const { t } = choosing;
  return html`<fieldset>
    <legend>${t.topics[topic] ?? topic}</legend>
    ${channels.map(({ channel, subscribed }) => {
      const name = `${topic}/${channel}`;
      return html`<label class="tick">
        <input type="checkbox" name=${name} .checked=${choosing.isTicked(name, subscribed)} />
        ${t.channels[channel] ?? channel}
      </label>`;
    })}
  </fieldset>`;
}
