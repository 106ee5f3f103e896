import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const look = {
  brandTitle: 'Attune',
  colorPrimary: '#14656b',
  colorSecondary: '#14656b',
  fontBase: 'system-ui, sans-serif',
};

addons.setConfig({ theme: create({ base: 'light', ...look }), sidebar: { showRoots: true } });
