/**
 * The command line of the product. Sits on top; nobody imports it.
 */
package org.waymark.cli;
