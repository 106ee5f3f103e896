<?php
/**
 * Plugin Name:       Attune
 * Description:       Find a therapist, see free times and book, in blocks for any page.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       attune
 */

defined( 'ABSPATH' ) || exit;

/** The version of the plug-in, which is that of the bundle that it loads. */
const ATTUNE_VERSION = '0.1.0';

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/blocks.php';

add_action( 'init', 'attune_register_blocks' );
add_action( 'admin_init', 'attune_register_settings' );
add_action( 'admin_menu', 'attune_add_settings_page' );
