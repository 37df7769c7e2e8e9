package org.waymark.questionnaire;

/** A level of maturity. Levels ascend by one; the lowest may be 0. */
public record Level(int level, String name, String meaning) {}
