export default {
  name: 'secret-key-in-settings',
  promise: 'no page of a WordPress site shows a secret key',
  file: 'examples/wordpress/attune/includes/settings.php',
  find: `'/^pk_\\w+$/'`,
  replace: `'/^\\w+$/'`,
  test: "node --test --test-name-pattern='secret key' packages/tooling/src/wordpress/wordpress.test.ts",
};
