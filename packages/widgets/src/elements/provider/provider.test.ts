import { createClient } from '@attune/sdk';
import { everythingFine, exampleNow, fetchFrom } from '@attune/sdk/testing';
import { assert, fixtureSync, html } from '@open-wc/testing';
import '../therapist-directory/define.ts';
import { until } from '../../../test/until.ts';

const asked: string[] = [];
const client = (name: string) =>
  createClient({
    key: `pk_${name}`,
    api: 'https://api.example',
    fetch: (request) => {
      asked.push(new URL(request.url).searchParams.get('key') ?? '');
      return fetchFrom(everythingFine({ now: () => exampleNow }))(request);
    },
  });

describe('a provider', () => {
  it('defined after the elements inside it still speaks for them', async () => {
    const page = fixtureSync(
      html`<attune-provider .client=${client('late')}>
        <attune-therapist-directory no-url lang="en"></attune-therapist-directory>
      </attune-provider>`,
    );
    const directory = page.querySelector('attune-therapist-directory');
    await until(() => directory?.shadowRoot?.querySelector('slot'));

    await import('./define.ts');
    await until(() => directory?.shadowRoot?.querySelector('.name'), 'cards');

    assert.include(asked, 'pk_late');
  });

  it('speaks for what is inside it and nobody else: a page may have two practices', async () => {
    asked.length = 0;
    const page = fixtureSync(
      html`<div lang="en">
        <attune-provider .client=${client('one')}
          ><attune-therapist-directory no-url></attune-therapist-directory
        ></attune-provider>
        <attune-provider .client=${client('two')}
          ><attune-therapist-directory no-url></attune-therapist-directory
        ></attune-provider>
      </div>`,
    );
    const [one, two] = page.querySelectorAll('attune-therapist-directory');

    await until(() => one?.shadowRoot?.querySelector('.name') && two?.shadowRoot?.querySelector('.name'), 'cards');

    assert.deepEqual([...new Set(asked)].sort(), ['pk_one', 'pk_two']);
  });

  it('that changes its practice changes what is inside', async () => {
    const page = fixtureSync<HTMLElement & { client: unknown }>(
      html`<attune-provider lang="en" .client=${client('before')}>
        <attune-therapist-directory no-url></attune-therapist-directory>
      </attune-provider>`,
    );
    await until(() => page.querySelector('attune-therapist-directory')?.shadowRoot?.querySelector('.name'), 'cards');

    page.client = client('after');

    await until(() => asked.includes('pk_after'));
  });
});
