/**
 * Databases, start-up, demonstration data. Sits on top of all features; nobody imports it.
 */
package org.waymark.operation;
