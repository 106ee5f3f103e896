export default {
  name: 'session-of-other-practice',
  promise: 'a session of one practice opens nothing in another',
  file: 'packages/platform/src/http/authenticate.ts',
  find: "if (!claims || claims.practiceId !== key.practiceId) return 'invalid';\n    const { generation } = await resolveLink(tx, claims.purpose, claims.id);\n    return generation === claims.generation ? claims : 'invalid';",
  replace:
    "if (!claims) return 'invalid';\n    const { generation } = await resolveLink(tx, claims.purpose, claims.id);\n    return generation === claims.generation ? { ...claims, practiceId: key.practiceId } : 'invalid';",
  test: 'node --conditions=@attune/source --test packages/platform/test/links.test.ts',
};
