<?php
/**
 * The published reviews of one therapist.
 *
 * @var array $attributes What the editor chose.
 */

defined( 'ABSPATH' ) || exit;

attune_need_script();
?>
<div <?php echo get_block_wrapper_attributes(); ?>>
	<attune-reviews<?php attune_print_attributes( array( 'therapist-id' => $attributes['therapistId'], 'page-size' => $attributes['pageSize'] ) ); ?>>
		<?php attune_print_link( $attributes['linkText'] ? $attributes['linkText'] : __( 'Read reviews', 'attune' ), attune_therapist_path( $attributes['therapistId'] ) ); ?>

	</attune-reviews>
</div>
