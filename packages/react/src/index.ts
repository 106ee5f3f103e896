/** Every element of `@attune/widgets` as a component of React. */
export * from './generated/index.ts';
