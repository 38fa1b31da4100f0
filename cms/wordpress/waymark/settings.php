<?php
/**
 * The page under Settings, where whoever may manage the site chooses.
 *
 * @package Waymark
 */

defined( 'ABSPATH' ) || exit;

/**
 * One option holds it all; WordPress checks who sends the form.
 */
function waymark_register_settings() {
	register_setting(
		'waymark',
		'waymark',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'waymark_sanitize',
			'default'           => array(),
		)
	);
	if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
		wp_add_privacy_policy_content(
			'Waymark',
			__( 'Find support, the button at the foot of our pages, asks questions and shows services that can help. Your answers stay on your device while it is open. They are not saved and not sent to anyone, and we cannot see them.', 'waymark' )
		);
	}
}

/**
 * In the menu.
 */
function waymark_add_page() {
	add_options_page( 'Waymark', 'Waymark', 'manage_options', 'waymark', 'waymark_show_page' );
}

/**
 * The form.
 */
function waymark_show_page() {
	$options = waymark_options();
	?>
	<div class="wrap">
		<h1>Waymark</h1>
		<p><?php esc_html_e( 'Until the address of the files is known, nothing is put on your pages. Check every number before you go live.', 'waymark' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( 'waymark' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="waymark-files"><?php esc_html_e( 'Address of the files', 'waymark' ); ?></label></th>
					<td><input type="url" class="regular-text code" id="waymark-files" name="waymark[files]" value="<?php echo esc_attr( $options['files'] ?? '' ); ?>" placeholder="https://files.example.org/waymark"></td>
				</tr>
				<?php
				foreach ( waymark_fields() as $name => $field ) {
					waymark_show_field( $name, $field, $options[ $name ] ?? '' );
				}
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * A line of the form: a list to choose from, or text.
 *
 * @param string                        $name  Its attribute.
 * @param array{0: string, 1?: string[]} $field What it is called, and its values where they are few.
 * @param string                        $value What has been chosen.
 */
function waymark_show_field( $name, $field, $value ) {
	$id = 'waymark-' . $name;
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $field[0] ); ?></label></th>
		<td>
			<?php if ( isset( $field[1] ) ) : ?>
				<select id="<?php echo esc_attr( $id ); ?>" name="waymark[<?php echo esc_attr( $name ); ?>]">
					<?php foreach ( $field[1] as $one ) : ?>
						<option value="<?php echo esc_attr( $one ); ?>" <?php selected( $value, $one ); ?>><?php echo esc_html( '' === $one ? __( 'as it is by itself', 'waymark' ) : $one ); ?></option>
					<?php endforeach; ?>
				</select>
			<?php else : ?>
				<input type="text" class="regular-text" id="<?php echo esc_attr( $id ); ?>" name="waymark[<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( $value ); ?>">
			<?php endif; ?>
		</td>
	</tr>
	<?php
}
