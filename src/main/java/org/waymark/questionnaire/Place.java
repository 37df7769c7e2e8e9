package org.waymark.questionnaire;

/**
 * Where something stands in the files of a questionnaire.
 *
 * @param file path relative to the questionnaire's folder, or the single file's name
 * @param line first line is 1
 * @param column first column is 1, counted in characters
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
