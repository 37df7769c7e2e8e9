/**
 * Pure: what authors of questionnaires are told beyond what the reader refuses. Imports Java, {@code scoring} and
 * {@code questionnaire} only.
 */
package org.waymark.authoring;
