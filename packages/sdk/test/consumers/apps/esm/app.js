// Each entry of the package, used once; says what came of it.
import { createAttune } from '@attune/sdk';
import { operationTable } from '@attune/sdk/contract';
import contract from '@attune/sdk/contract.json' with { type: 'json' };
import { aWebhookEvent, everythingFine, fetchFrom, signWebhook, webhookSecret } from '@attune/sdk/testing';
import { verifyWebhook } from '@attune/sdk/webhooks';

const attune = createAttune({ key: 'pk_test_1', api: 'https://api.example', fetch: fetchFrom(everythingFine()) });
const practice = await attune.practice.get();
const posted = await signWebhook(aWebhookEvent('booking.created'));
const event = await verifyWebhook(posted, { secret: webhookSecret });

console.log([practice.name, event.type, operationTable.getPractice.path, contract.openapi].join(' · '));
