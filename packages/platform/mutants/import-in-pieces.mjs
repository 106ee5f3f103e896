export default {
  name: 'import-in-pieces',
  promise: 'an import that has one fault changes nothing',
  file: 'packages/platform/src/modules/practices/import/load-practice.ts',
  find: '  await checkAgainstExisting(tx, rows, findings);\n  stopAt(findings);\n  const counts = await write(tx, await withoutWhatIsOurs(tx, flagged(rows, findings)));\n',
  replace:
    '  const counts = await write(tx, rows).catch(() => write(tx, { ...rows, booking: [], review: [] }));\n  await checkAgainstExisting(tx, rows, findings);\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='is not taken from them' packages/platform/test/import-faults.test.ts",
};
