import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  // Within this repository the packages are their sources; in an application of your own this line is not needed.
  resolve: { conditions: ['@attune/source', ...defaultClientConditions] },
});
