export default {
  name: 'one-click-by-get',
  promise: 'opening a link to unsubscribe changes nothing',
  file: 'packages/platform/src/modules/messaging/get-unsubscribe-page.ts',
  find: `  const { topic } = unsubscribeClaims(deps, path.token);
`,
  replace: `  const { topic } = unsubscribeClaims(deps, path.token);
  const { sql } = await import('kysely');
  await sql\`select unsubscribe_one_click(\${topic}, 'email')\`.execute(tx);
`,
  test: 'node --conditions=@attune/source --test packages/platform/test/scanners.test.ts',
};
