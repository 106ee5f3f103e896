import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('attune-') } } })],
  // Within this repository the packages are their sources; in an application of your own this line is not needed.
  resolve: { conditions: ['@attune/source', ...defaultClientConditions] },
});
