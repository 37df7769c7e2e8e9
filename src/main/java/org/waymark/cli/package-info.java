/**
 * The command line of the product: {@code serve} starts the application, the other commands answer without it. Sits on
 * top; nobody imports it.
 */
package org.waymark.cli;
