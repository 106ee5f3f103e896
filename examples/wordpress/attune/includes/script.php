<?php
/** The one script, on pages that have a block of ours and nowhere else. */

defined( 'ABSPATH' ) || exit;

/** Asked for by every block that is rendered; WordPress prints it once. */
function attune_need_script() {
	add_action( 'wp_footer', 'attune_print_script' );
}

/** Prints the script of exactly this version. Without a key there is none, and the links inside the blocks stay. */
function attune_print_script() {
	$settings = attune_settings();
	if ( '' === $settings['key'] ) {
		return;
	}
	$tag = array(
		'type'        => 'module',
		'src'         => $settings['api'] . '/cdn/' . ATTUNE_VERSION . '/attune.js',
		'crossorigin' => true,
		'data-key'    => $settings['key'],
	);
	if ( '' !== $settings['integrity'] ) {
		$tag['integrity'] = $settings['integrity'];
	}
	wp_print_script_tag( $tag );
}
