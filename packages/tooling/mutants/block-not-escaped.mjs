export default {
  name: 'block-not-escaped',
  promise: 'what an author of a WordPress page writes into a block stays text',
  file: 'examples/wordpress/attune/includes/blocks.php',
  find: `'="' . esc_attr( $value ) . '"'`,
  replace: `'="' . $value . '"'`,
  test: "node --test --test-name-pattern='stays text' packages/tooling/src/wordpress/wordpress.test.ts",
};
