import type { Schemas } from '../../http/contract.ts';
import type { PaymentActor } from './tables.ts';

/** Who moved money, as the contract has it: what an import brought along nobody here has done. */
export function toMover(by: PaymentActor): Schemas['MoneyMover'] {
  return by === 'import' ? 'system' : by;
}
