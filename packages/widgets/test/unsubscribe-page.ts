import type { LinkSession, Subscription } from '@attune/sdk';
import { createWorld, examples } from '@attune/sdk/testing';
import { html, nothing } from 'lit';
import '../src/elements/unsubscribe-form/define.ts';
import type { AttuneUnsubscribeForm } from '../src/elements/unsubscribe-form/unsubscribe-form.ts';
import { ElementPage, type PageGiven } from './element-page.ts';
import { json, now, PickerPlatform } from './picker-platform.ts';

export const subscriptionLink: LinkSession = examples['link-session-subscription'];

/** Invitations to review by mail, news by mail and SMS; no offers. */
export const wanted: Subscription = {
  ...examples.subscription,
  topics: examples.subscription.topics.map((each) =>
    each.topic === 'news'
      ? { ...each, channels: [...each.channels, { channel: 'sms', subscribed: true, changedAt: null }] }
      : each,
  ),
};

/** A platform that keeps what is chosen. */
export function subscriptionPlatform(held: Subscription = wanted): PickerPlatform {
  const world = createWorld({ now: () => now });
  world.subscription = structuredClone(held);
  return new PickerPlatform(world).on('POST /link-sessions', () => json(subscriptionLink, 201));
}

/** What a page says about its form. */
export interface UnsubscribeGiven extends PageGiven {
  readonly token?: string;
  readonly link?: LinkSession | null;
  readonly dir?: string;
}

/** A page with a form that stops mail in it. */
export class UnsubscribePage extends ElementPage<AttuneUnsubscribeForm> {
  constructor(platform = subscriptionPlatform()) {
    super(platform);
  }

  open({ token = 'token_subscription', link = null, dir = '', ...given }: UnsubscribeGiven = {}): Promise<this> {
    return this.show(
      html`<attune-unsubscribe-form mode="inline" token=${token} dir=${dir || nothing} .link=${link}
        ><form action="/unsubscribe"><button>Unsubscribe</button></form></attune-unsubscribe-form
      >`,
      given,
    );
  }

  /** Opens it and waits for the choices. */
  async openChoices(given: UnsubscribeGiven = {}): Promise<this> {
    await this.open(given);
    await this.see('[type=checkbox]');
    return this;
  }

  /** Opens it and stops everything. */
  async stop(given: UnsubscribeGiven = {}): Promise<this> {
    await this.openChoices(given);
    this.find('[part=stop]')?.click();
    await this.see('[part=outcome]');
    return this;
  }

  /** The boxes that are ticked, as `news/email`. */
  get ticked(): string[] {
    return this.all<HTMLInputElement>('[type=checkbox]:checked').map(({ name }) => name);
  }

  /** What the platform was told, call by call. */
  get told(): unknown[] {
    return this.platform.of('PATCH /subscription').map(({ body }) => body);
  }
}
