import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everythingFine, fetchFrom } from '@attune/sdk/testing';
import { renderDirectory, renderProfile } from '@attune/widgets/server';

const given = { api: 'https://api.example', url: 'https://partner.example/', fetch: fetchFrom(everythingFine()) };

test('a directory that a partner’s server draws hands over the key by which it was drawn', async () => {
  const { html } = await renderDirectory({ ...given, key: 'pk_test_1' });

  assert.match(html, /"key":"pk_test_1"/);
});

test('a secret key never stands in what a partner’s server draws', async () => {
  const failures: unknown[] = [];

  const drawn = await renderDirectory({ ...given, key: 'sk_test_1', failed: (error) => failures.push(error) });

  assert.doesNotMatch(JSON.stringify(drawn), /sk_/);
  assert.match(String(failures[0]), /secret key/);
  await assert.rejects(renderProfile({ ...given, key: 'sk_test_1', therapistId: 't_1' }), /secret key/);
});

test('nothing in a drawn directory leads to another site, whatever address was asked for', async () => {
  const url = 'https://partner.example//evil.example/find?lang=en';

  const { html } = await renderDirectory({ ...given, key: 'pk_test_1', url });

  assert.match(html, /<form class="served" method="get" action="\/evil/);
  assert.doesNotMatch(html, /(?:href|action)="\/\//);
});
