import { createClient, type Client } from '@attune/sdk';
import { everythingFine, fetchFrom, type WorldOptions } from '@attune/sdk/testing';
import manifest from '@attune/widgets/custom-elements.json';
import '@attune/widgets';
import { pseudo } from '@attune/widgets/pseudo-locale';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RequestHandler } from 'msw';
import { openInPage } from '../in-page/open.ts';
import { directionOf } from '../direction.ts';
import { startTheDay } from './clock.ts';
import { worldOf } from './practices.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';
// the same letters on every machine, served with the stories
import '@fontsource-variable/inter';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import './preview.css';

setCustomElementsManifest(publicPart(manifest));

/** What only the element itself uses is no part of its documentation. */
function publicPart({ modules, ...rest }: typeof manifest) {
  const isPublic = (member: object) => !('privacy' in member) || member.privacy === 'public';
  const declarationsOf = ({ declarations }: (typeof modules)[number]) =>
    declarations.map((each) => ('members' in each ? { ...each, members: each.members.filter(isPublic) } : each));
  return { ...rest, modules: modules.map((each) => ({ ...each, declarations: declarationsOf(each) })) };
}

/** What a story says of its platform: handlers over a world, which is that of the practice in the toolbar. */
type Platform = (world: WorldOptions) => RequestHandler[];

/** A platform of its own for every story: what is held or booked in one is free in the next. Journeys have the real one. */
async function platformFor(platform: Platform | 'real' | null | undefined, practice: string) {
  if (platform !== 'real') return { client: connect(platform, practice) };
  startTheDay();
  return openInPage(practice);
}

function connect(platform: Platform | null | undefined, practice: string): Client {
  startTheDay();
  const handlers = (platform ?? everythingFine)(worldOf(practice));
  return createClient({ key: 'pk_story', api: 'https://platform.example', maxRetries: 0, fetch: fetchFrom(handlers) });
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
      storySort: {
        order: [
          'Foundations',
          'Elements',
          [
            'Therapist directory',
            'Booking picker',
            'Booking request',
            'Booking manager',
            'Report card',
            'Review form',
            'Reviews',
            'Unsubscribe form',
            'Provider',
          ],
          'Journeys',
        ],
      },
    },
  },
  argTypesEnhancers: [controlsOfArgs],
  globalTypes,
  initialGlobals,
  loaders: [
    ({ parameters, globals }) => platformFor(parameters['platform'] as Platform | 'real', String(globals['practice'])),
  ],
  decorators: [
    (story, { globals, parameters, loaded }) => {
      const { scheme, language, width } = globals as Record<string, string>;
      const client = parameters['platform'] === null ? null : (loaded['client'] as Client);
      return html`<div class="page ${scheme ?? ''}" lang=${language ?? 'en'} dir=${directionOf(globals)}>
        <div class="frame ${width ?? ''} ${String(parameters['width'] ?? '')}">
          <attune-provider .client=${client} .texts=${language === 'en-XA' ? pseudo : undefined}
            >${story()}</attune-provider
          >
        </div>
      </div>`;
    },
  ],
};

export default preview;
