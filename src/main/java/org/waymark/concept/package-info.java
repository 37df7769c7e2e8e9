/**
 * The library: concept pages, search, back-links. Imports {@code catalogue}, {@code web} and the pure packages.
 */
package org.waymark.concept;
