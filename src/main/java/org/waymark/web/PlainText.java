package org.waymark.web;

/** Text people type. */
public final class PlainText {

    private PlainText() {}

    /**
     * Whether a text holds nothing but characters people can see, spaces, tabs and line breaks. Refuses NUL (which
     * PostgreSQL cannot store), other control characters, halves of surrogate pairs, and marks that turn the direction of
     * the text around it.
     */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int character) {
        boolean lineOrTab = character == '\n' || character == '\r' || character == '\t';
        boolean turnsDirection =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean halfOfPair = character >= 0xD800 && character <= 0xDFFF;
        return lineOrTab || !(Character.isISOControl(character) || turnsDirection || halfOfPair);
    }

    /** In characters as people count them, the same on every database. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** As it is kept: without white space around it, with plain line breaks. */
    public static String lines(String text) {
        return text.strip().replace("\r\n", "\n");
    }
}
