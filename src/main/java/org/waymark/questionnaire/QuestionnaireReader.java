package org.waymark.questionnaire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Reads a questionnaire from a folder, a single file or bytes, and tells every problem at once. The format is that of
 * docs/questionnaire-format.md.
 */
public final class QuestionnaireReader {

    private QuestionnaireReader() {}

    /**
     * @param folderOrFile a folder with a {@code questionnaire.yaml}, or one YAML file that holds everything
     * @throws QuestionnaireProblems with all problems, where there are any
     */
    public static Questionnaire read(Path folderOrFile) {
        ProblemList problems = new ProblemList();
        SortedMap<String, byte[]> files = QuestionnaireFiles.of(folderOrFile, problems);
        return new WholeReader(files, Files.isDirectory(folderOrFile), problems).read();
    }

    /**
     * @param files contents by path relative to the folder, such as {@code areas/flow.yaml}; one alone is a single-file
     *     questionnaire, unless it is called {@code questionnaire.yaml}. Files that belong to no questionnaire, such as a README, are passed over
     * @throws QuestionnaireProblems with all problems, where there are any
     */
    public static Questionnaire read(SortedMap<String, byte[]> files) {
        boolean inFolder = files.size() != 1 || files.containsKey(ReadFiles.MAIN);
        return new WholeReader(files, inFolder, new ProblemList()).read();
    }
}
