<?php
/**
 * What a site owner may choose. Each is an attribute of the tag, and its page in the documentation is the README's table.
 *
 * @package Waymark
 */

defined( 'ABSPATH' ) || exit;

/**
 * The options by their attribute, without `data-`: what each is called, and the values it has where they are few.
 *
 * @return array<string, array{0: string, 1?: string[]}>
 */
function waymark_fields() {
	return array(
		'region'    => array( __( 'Where in the UK', 'waymark' ), array( '', 'gb', 'gb-eng', 'gb-wls', 'gb-sct', 'gb-nir' ) ),
		'area'      => array( __( 'Area, such as cumbria', 'waymark' ) ),
		'locale'    => array( __( 'Language, such as en-GB', 'waymark' ) ),
		'languages' => array( __( 'Languages to offer besides, such as pl, ur', 'waymark' ) ),
		'label'     => array( __( 'Words on the button', 'waymark' ) ),
		'position'  => array( __( 'Where the button is', 'waymark' ), array( '', 'right', 'left', 'none' ) ),
		'launcher'  => array( __( 'How the button looks', 'waymark' ), array( '', 'plain', 'quiet' ) ),
		'theme'     => array( __( 'Light or dark', 'waymark' ), array( '', 'auto', 'light', 'dark' ) ),
		'colour'    => array( __( 'Colour, such as #005eb8', 'waymark' ) ),
		'radius'    => array( __( 'How round corners are, from 0 to 24', 'waymark' ) ),
		'font'      => array( __( 'Font, such as Georgia', 'waymark' ) ),
		'flow'      => array( __( 'Where it opens, such as child', 'waymark' ) ),
		'leave'     => array( __( 'Where "Leave quickly" goes: an https address', 'waymark' ) ),
		'forget'    => array( __( 'Minutes after which answers are forgotten', 'waymark' ) ),
		'preload'   => array( __( 'When it is fetched', 'waymark' ), array( '', 'idle', 'open' ) ),
		'counts'    => array( __( 'Tell my pages that it was opened, and that help was shown (read the privacy document first)', 'waymark' ), array( '', 'on' ) ),
	);
}

/**
 * What has been chosen.
 *
 * @return array<string, string>
 */
function waymark_options() {
	$chosen = get_option( 'waymark', array() );
	return is_array( $chosen ) ? array_filter( $chosen, 'is_string' ) : array();
}

/**
 * The folder of the files, with no slash at its end; empty until somebody has said where it is.
 */
function waymark_files() {
	return untrailingslashit( waymark_options()['files'] ?? '' );
}

/**
 * What is kept of what was typed: text, values that there are, and an https address or the one there was.
 *
 * @param mixed $typed From the form.
 * @return array<string, string>
 */
function waymark_sanitize( $typed ) {
	$typed = is_array( $typed ) ? $typed : array();
	$kept  = array();
	foreach ( waymark_fields() as $name => $field ) {
		$value = sanitize_text_field( $typed[ $name ] ?? '' );
		if ( '' !== $value && ( ! isset( $field[1] ) || in_array( $value, $field[1], true ) ) ) {
			$kept[ $name ] = $value;
		}
	}
	$files = esc_url_raw( trim( (string) ( $typed['files'] ?? '' ) ), array( 'https' ) );
	if ( '' === $files && '' !== trim( (string) ( $typed['files'] ?? '' ) ) ) {
		add_settings_error( 'waymark', 'files', __( 'The address of the files must begin with https://.', 'waymark' ) );
		$files = waymark_files();
	}
	if ( '' !== $files ) {
		$kept['files'] = $files;
	}
	return $kept;
}
