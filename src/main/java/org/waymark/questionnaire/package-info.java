/**
 * Pure: what a questionnaire says (records), how it is read from YAML and Markdown with every problem at its place, and
 * its expressions. Imports Java, SnakeYAML and CEL only.
 */
package org.waymark.questionnaire;
