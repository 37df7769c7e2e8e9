/**
 * Pure: answers and results as JSON, as docs/questionnaire-format.md, section 6 writes them: in the database, in files
 * and on the command line. Imports Java, Jackson, {@code scoring} and {@code questionnaire} only.
 */
package org.waymark.exchange;
