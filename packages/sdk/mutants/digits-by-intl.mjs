export default {
  name: 'digits-by-intl',
  promise: 'minor units count as ISO 4217 has it: an amount in forints is not taken for a hundred times as much',
  file: 'packages/sdk/src/money.ts',
  find: 'if (withoutMinor.includes(currency)) return 0;',
  replace:
    "return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;",
  test: 'node --conditions=@attune/source --test packages/sdk/src/money.test.ts',
};
