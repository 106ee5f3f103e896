import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's `@property` for the decorators that TypeScript emits for us; Lit's own carries both kinds to every page. */
export const property =
  (options: PropertyDeclaration = {}) =>
  (prototype: object, name: string) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
