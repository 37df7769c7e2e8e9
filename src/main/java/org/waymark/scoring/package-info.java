/**
 * Pure: from answers to points, scores, levels, classifications, findings and ranked recommendations, each with its
 * explanation. Imports Java and {@code questionnaire} only.
 */
package org.waymark.scoring;
