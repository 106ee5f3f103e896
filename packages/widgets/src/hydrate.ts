/** Import it before the elements: those that a server has drawn begin with what it was answered, and go on where a visitor is. */
import { hydrate } from './hydration/hydrate.ts';

if (typeof document === 'object') hydrate();
