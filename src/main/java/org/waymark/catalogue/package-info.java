/**
 * The questionnaires in force and the published versions that assessments are pinned to. Imports the pure packages,
 * and {@code web}.
 */
package org.waymark.catalogue;
