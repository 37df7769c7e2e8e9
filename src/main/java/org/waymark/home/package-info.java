/**
 * What each person sees first. Sits on top of all features; nobody imports it.
 */
package org.waymark.home;
