/**
 * Quarters: which one it is, when it ends. Imports {@code web}, {@code security}, {@code organisation}.
 */
package org.waymark.cycle;
