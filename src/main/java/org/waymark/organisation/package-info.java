/**
 * Teams, people, memberships, and who may see what. Imports {@code web}, {@code security}.
 */
package org.waymark.organisation;
