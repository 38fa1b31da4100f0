<?php
/**
 * Plugin Name:       Waymark
 * Description:       Puts a quiet "Find support" button on every public page. Stores nothing about visitors, and learns nothing of their answers.
 * Version:           0.1.0
 * Requires at least: 5.7
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       waymark
 *
 * @package Waymark
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/options.php';
require __DIR__ . '/tag.php';
require __DIR__ . '/settings.php';

add_action( 'wp_footer', 'waymark_footer' );
add_action( 'admin_init', 'waymark_register_settings' );
add_action( 'admin_menu', 'waymark_add_page' );
add_shortcode( 'waymark', 'waymark_inline' );
add_shortcode( 'waymark_link', 'waymark_link' );
