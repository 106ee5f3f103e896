import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';
import { platformInPage } from '../in-page/vite-plugin.ts';

const practices = ['bloomfield', 'kiez', 'lektio', 'pawhaus', 'storyhaven'];
const portraitsOf = (slug: string) => ({
  from: `../../examples/practices/${slug}/portraits`,
  to: `/examples/practices/${slug}/portraits`,
});

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../foundations/*.stories.ts', '../elements/*.stories.ts', '../journeys/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  // for the journeys: the database, which is made before Storybook starts, and the portraits of the demo's practices
  staticDirs: [{ from: '../../.cache/stories', to: '/platform' }, ...practices.map(portraitsOf)],
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // The sources themselves: what is on the screen is what is being edited.
      resolve: { conditions: ['@attune/source', ...defaultClientConditions] },
      plugins: [platformInPage()],
      optimizeDeps: { exclude: ['@electric-sql/pglite'] }, // it finds its files beside itself
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
