<?php
/**
 * The free times of one therapist.
 *
 * @var array $attributes What the editor chose.
 */

defined( 'ABSPATH' ) || exit;

attune_need_script();
?>
<div <?php echo get_block_wrapper_attributes(); ?>>
	<attune-booking-picker<?php attune_print_attributes( array( 'therapist-id' => $attributes['therapistId'], 'service-id' => $attributes['serviceId'], 'format' => $attributes['format'] ) ); ?>>
		<?php attune_print_link( $attributes['linkText'] ? $attributes['linkText'] : __( 'Book an appointment', 'attune' ), attune_therapist_path( $attributes['therapistId'] ) ); ?>

	</attune-booking-picker>
</div>
