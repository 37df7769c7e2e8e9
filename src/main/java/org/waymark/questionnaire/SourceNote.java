package org.waymark.questionnaire;

/** A note of the source material, by its number such as {@code C001}. */
public record SourceNote(String id, String title, Place place) {}
