package org.waymark.questionnaire;

import java.util.Set;

/** A named subset of the questions. The form {@code full} exists by itself and is not listed. */
public record Form(String id, String title, Set<String> questions, Place place) {}
