/**
 * Sign-in and sessions kept on the server. Imports {@code web} and Java; knows no organisation.
 */
package org.waymark.security;
