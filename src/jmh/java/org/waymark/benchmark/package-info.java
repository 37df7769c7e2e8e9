/**
 * How fast the engine is, beside the same questionnaire written by hand and beside Drools. Compiled and started by
 * {@code bin/benchmark} only; nothing of it reaches the product.
 */
package org.waymark.benchmark;
