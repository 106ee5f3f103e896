import { createClient, type Client } from '@attune/sdk';
import { everythingFine, fetchFrom } from '@attune/sdk/testing';
import manifest from '@attune/widgets/custom-elements.json';
import '@attune/widgets';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RequestHandler } from 'msw';
import { startTheDay } from './clock.ts';
import './preview.css';

setCustomElementsManifest(publicPart(manifest));

/** What only the element itself uses is no part of its documentation. */
function publicPart({ modules, ...rest }: typeof manifest) {
  const isPublic = (member: object) => !('privacy' in member) || member.privacy === 'public';
  const declarationsOf = ({ declarations }: (typeof modules)[number]) =>
    declarations.map((each) => ('members' in each ? { ...each, members: each.members.filter(isPublic) } : each));
  return { ...rest, modules: modules.map((each) => ({ ...each, declarations: declarationsOf(each) })) };
}

/** A platform of its own for every story: what is held or booked in one is free in the next. */
function connect(scenario: (() => RequestHandler[]) | undefined): Client {
  startTheDay();
  const handlers = (scenario ?? everythingFine)();
  return createClient({ key: 'pk_story', api: 'https://platform.example', fetch: fetchFrom(handlers) });
}

/** The manifest documents more than a story can be given: only what it takes has a control. */
const controlsOfArgs: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes, initialArgs }) => {
  const entries = Object.entries(argTypes);
  return Object.fromEntries(
    entries.map(([name, type]) => [name, name in initialArgs ? type : { ...type, control: { disable: true } }]),
  );
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: { order: ['Foundations', 'Elements', ['Therapist directory', 'Booking picker', 'Provider']] },
    },
  },
  argTypesEnhancers: [controlsOfArgs],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: ['as the system', 'light', 'dark'] },
    },
    language: { description: 'Language', toolbar: { icon: 'globe', dynamicTitle: true, items: ['en', 'de', 'da'] } },
    direction: { description: 'Direction', toolbar: { icon: 'transfer', dynamicTitle: true, items: ['ltr', 'rtl'] } },
  },
  initialGlobals: { scheme: 'as the system', language: 'en', direction: 'ltr' },
  loaders: [({ parameters }) => ({ client: connect(parameters['platform'] as (() => RequestHandler[]) | undefined) })],
  decorators: [
    (story, { globals, parameters, loaded }) => {
      const { scheme, language, direction } = globals as Record<string, string>;
      const client = parameters['platform'] === null ? null : (loaded['client'] as Client);
      return html`<div
        class="page ${scheme ?? ''} ${String(parameters['width'] ?? '')}"
        lang=${language ?? 'en'}
        dir=${direction ?? 'ltr'}
      >
        <attune-provider .client=${client}>${story()}</attune-provider>
      </div>`;
    },
  ],
};

export default preview;
