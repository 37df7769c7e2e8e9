package org.waymark.concept;

/** A piece of a title or a text. @param match whether it is what was searched for */
public record Stretch(String text, boolean match) {}
