/** Waymark: where a team is, and which way is next. Each package below is a feature; see docs/architecture.md. */
package org.waymark;
