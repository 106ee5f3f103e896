// Has only to compile, wherever an application takes its types from.
import { createAttune, isSlotTaken, type Attune, type ClientOptions } from '@attune/sdk';
import { operationTable, type OperationId, type ProblemCode } from '@attune/sdk/contract';
import contract from '@attune/sdk/contract.json' with { type: 'json' };
import { verifyWebhook } from '@attune/sdk/webhooks';

export const options: ClientOptions = { key: 'pk_test_1', api: 'https://api.example' };
const attune: Attune = createAttune(options);

export async function nameOfPractice(): Promise<string> {
  const practice = await attune.practice.get();
  // @ts-expect-error a practice has no such field: its type is known, not any
  return practice.name + String(practice.nonsense);
}

export async function idOfEvent(request: Request, secret: string): Promise<string> {
  const event = await verifyWebhook(request, { secret });
  return event.id;
}

export const version: string = contract.openapi;
export const path: string = operationTable['getPractice' satisfies OperationId].path;
export const code: ProblemCode = 'slot-taken';
export const guard: (error: unknown) => boolean = isSlotTaken;
