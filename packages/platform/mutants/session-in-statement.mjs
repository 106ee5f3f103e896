export default {
  name: 'session-in-statement',
  promise: 'no session reaches the database',
  file: 'packages/platform/src/http/authenticate.ts',
  find: 'const claims = links.verifySession(text, await databaseNow(tx));',
  replace: `const { sql } = await import('kysely');
    await sql\`select set_config('attune.session', \${text}, true)\`.execute(tx);
    const claims = links.verifySession(text, await databaseNow(tx));`,
  test: 'node --conditions=@attune/source --test packages/platform/test/secrets.test.ts',
};
