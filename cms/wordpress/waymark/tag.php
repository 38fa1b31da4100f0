<?php
/**
 * What a page gets: the tag, a link for whoever has no script, and links that open the panel.
 *
 * @package Waymark
 */

defined( 'ABSPATH' ) || exit;

/**
 * The stand-alone page for what was chosen: it works without this site and without script.
 */
function waymark_page() {
	$options = waymark_options();
	$place   = $options['region'] ?? 'gb';
	// An area's folder is inside its region's, and only the loader knows which that is.
	if ( isset( $options['area'], $options['region'] ) ) {
		$place .= '/' . $options['area'];
	}
	return waymark_files() . '/' . $place . '/' . ( $options['locale'] ?? 'en-GB' ) . '.html';
}

/**
 * The tag, and beside it the link for whoever has no script. Deferred scripts run in the order of the page, and only
 * the first copy of this one does anything: a page may have several, and none has to know of another.
 *
 * @param array<string, string> $attributes Attributes for this place alone.
 */
function waymark_tag( $attributes = array() ) {
	if ( '' === waymark_files() ) {
		return '';
	}
	$tag = array(
		'src'   => waymark_files() . '/waymark.js',
		'defer' => true,
	);
	foreach ( array_intersect_key( waymark_options(), waymark_fields() ) as $name => $value ) {
		$tag[ 'data-' . $name ] = $value;
	}
	return wp_get_script_tag( array_merge( $tag, $attributes ) ) . sprintf(
		'<noscript><a href="%s">%s</a></noscript>',
		esc_url( waymark_page() ),
		esc_html( waymark_options()['label'] ?? __( 'Find support', 'waymark' ) )
	);
}

/**
 * At the foot of every public page.
 */
function waymark_footer() {
	// Escaped where it is made: wp_kses would take the script away.
	echo waymark_tag(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
}

/**
 * `[waymark]`: the conversation as a part of the page, where the shortcode stands.
 */
function waymark_inline() {
	return waymark_tag( array( 'data-mode' => 'inline' ) );
}

/**
 * `[waymark_link flow="child"]Worried about a child?[/waymark_link]`: opens the panel, and is a link without script.
 *
 * @param array<string, string>|string $given   `flow`, and where there is one, `opening`.
 * @param string|null                  $content The words of the link.
 */
function waymark_link( $given, $content = null ) {
	$given = shortcode_atts(
		array(
			'flow'    => '',
			'opening' => '',
		),
		$given,
		'waymark_link'
	);
	$words = wp_kses_post( (string) $content );
	if ( '' === waymark_files() ) {
		return $words;
	}
	$opening = '' === $given['opening'] ? '' : ' data-waymark-opening="' . esc_attr( $given['opening'] ) . '"';
	return sprintf( '<a href="%s" data-waymark="%s"%s>%s</a>', esc_url( waymark_page() ), esc_attr( $given['flow'] ), $opening, $words );
}
