/**
 * Pure: geometry of charts. Imports Java only.
 */
package org.waymark.chart;
