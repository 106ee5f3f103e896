<?php
/** What a site says once: its publishable key, where its platform is, and which practice is meant. */

defined( 'ABSPATH' ) || exit;

/** The settings, each of them a text; empty until somebody saved them. */
function attune_settings() {
	$saved = get_option( 'attune', array() );
	$empty = array(
		'key'       => '',
		'api'       => '',
		'practice'  => '',
		'integrity' => '',
	);
	return array_merge( $empty, is_array( $saved ) ? $saved : array() );
}

/** A page of the practice on the platform: where a link leads as long as an element cannot work. */
function attune_practice_url( $path = '' ) {
	$settings = attune_settings();
	return $settings['api'] . '/p/' . rawurlencode( $settings['practice'] ) . $path;
}

/** The page of one therapist there, or that of everybody where none is named. */
function attune_therapist_path( $id ) {
	return '' === $id ? '' : '/therapists/' . rawurlencode( $id );
}

function attune_register_settings() {
	register_setting( 'attune', 'attune', array( 'sanitize_callback' => 'attune_sanitize_settings' ) );
}

/** Keeps what can be meant and nothing else; above all no secret key, which a page would show to everybody. */
function attune_sanitize_settings( $given ) {
	$given     = is_array( $given ) ? $given : array();
	$key       = isset( $given['key'] ) ? trim( $given['key'] ) : '';
	$integrity = isset( $given['integrity'] ) ? trim( $given['integrity'] ) : '';
	if ( '' !== $key && ! preg_match( '/^pk_\w+$/', $key ) ) {
		add_settings_error( 'attune', 'key', __( 'The key was not kept: a publishable key begins with pk_.', 'attune' ) );
		$key = '';
	}
	return array(
		'key'       => $key,
		'api'       => untrailingslashit( esc_url_raw( isset( $given['api'] ) ? $given['api'] : '', array( 'https', 'http' ) ) ),
		'practice'  => sanitize_title( isset( $given['practice'] ) ? $given['practice'] : '' ),
		'integrity' => preg_match( '/^sha384-[\w+\/=]+$/', $integrity ) ? $integrity : '',
	);
}

function attune_add_settings_page() {
	add_options_page( 'Attune', 'Attune', 'manage_options', 'attune', 'attune_print_settings_page' );
}

function attune_print_settings_page() {
	$settings = attune_settings();
	$fields   = array(
		'key'       => __( 'Publishable key', 'attune' ),
		'api'       => __( 'Address of the platform', 'attune' ),
		'practice'  => __( 'Practice, as in its hosted page /p/…', 'attune' ),
		'integrity' => __( 'Hash of the script (sha384-…), if you want browsers to check it', 'attune' ),
	);
	?>
	<div class="wrap">
		<h1>Attune</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'attune' ); ?>
			<table class="form-table" role="presentation">
				<?php foreach ( $fields as $name => $label ) { ?>
					<tr>
						<th scope="row"><label for="attune-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
						<td><input class="regular-text" id="attune-<?php echo esc_attr( $name ); ?>" name="attune[<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( $settings[ $name ] ); ?>"></td>
					</tr>
				<?php } ?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
