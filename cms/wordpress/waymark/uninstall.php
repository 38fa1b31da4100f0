<?php
/**
 * Takes away the one thing that was kept: what the site owner chose.
 *
 * @package Waymark
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'waymark' );
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids' ) ) as $waymark_site ) {
		delete_blog_option( $waymark_site, 'waymark' );
	}
}
