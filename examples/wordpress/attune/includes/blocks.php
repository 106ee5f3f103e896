<?php
/** The blocks, each described by its block.json and printed by its render.php. */

defined( 'ABSPATH' ) || exit;

function attune_register_blocks() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'attune-editor', plugins_url( 'blocks/editor.js', __DIR__ ), $needs, ATTUNE_VERSION, true );
	foreach ( array( 'directory', 'booking-picker', 'reviews' ) as $name ) {
		register_block_type( dirname( __DIR__ ) . '/blocks/' . $name );
	}
}

/** Prints the attributes of a tag: true is the name alone; what is empty, false or zero is left out. */
function attune_print_attributes( $attributes ) {
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			echo ' ' . esc_attr( $name );
		} elseif ( ! empty( $value ) ) {
			echo ' ' . esc_attr( $name ) . '="' . esc_attr( $value ) . '"';
		}
	}
}

/** Prints the link that stands inside an element until it works, and whenever it cannot. */
function attune_print_link( $text, $path ) {
	echo '<a href="' . esc_url( attune_practice_url( $path ) ) . '">' . esc_html( $text ) . '</a>';
}
