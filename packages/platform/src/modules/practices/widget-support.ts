import type { Schemas } from '../../http/contract.ts';

/**
 * The oldest version of the elements that this platform is tested with, and since when older ones are not; null while that is
 * all there ever were. What we promise of it stands in packages/widgets/docs/support.md.
 */
export const widgetSupport: Schemas['Practice']['widgetSupport'] = null;
