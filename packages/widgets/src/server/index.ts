/** @attune/widgets/server: the elements drawn on a server. Importing it does nothing. */
export { renderDirectory, type DirectoryOptions, type PageOptions } from './render-directory.ts';
export { renderProfile, type ProfileOptions, type RenderedProfile } from './render-profile.ts';
export type { Rendered } from './page.ts';
