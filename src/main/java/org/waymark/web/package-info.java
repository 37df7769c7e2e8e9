/**
 * Layout, error pages, template extensions, the clock. Knows no feature.
 */
package org.waymark.web;
