// Each entry of the package, used once from CommonJS; says what came of it.
async function main() {
  const { createAttune } = await import('@attune/sdk');
  const { operationTable } = await import('@attune/sdk/contract');
  const { default: contract } = await import('@attune/sdk/contract.json', { with: { type: 'json' } });
  const testing = await import('@attune/sdk/testing');
  const { verifyWebhook } = await import('@attune/sdk/webhooks');

  const fetch = testing.fetchFrom(testing.everythingFine());
  const attune = createAttune({ key: 'pk_test_1', api: 'https://api.example', fetch });
  const practice = await attune.practice.get();
  const posted = await testing.signWebhook(testing.aWebhookEvent('booking.created'));
  const event = await verifyWebhook(posted, { secret: testing.webhookSecret });

  console.log([practice.name, event.type, operationTable.getPractice.path, contract.openapi].join(' · '));
}

void main();
