<?php
/**
 * The directory of a practice.
 *
 * @var array $attributes What the editor chose.
 */

defined( 'ABSPATH' ) || exit;

attune_need_script();
?>
<div <?php echo get_block_wrapper_attributes(); ?>>
	<attune-therapist-directory<?php attune_print_attributes( array( 'page-size' => $attributes['pageSize'], 'no-url' => $attributes['noUrl'] ) ); ?>>
		<?php attune_print_link( $attributes['linkText'] ? $attributes['linkText'] : __( 'Find a therapist', 'attune' ), '' ); ?>

	</attune-therapist-directory>
</div>
