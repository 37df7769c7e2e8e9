package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.questionnaire.Manuscript.LintComment;

/** Finds the comments of a file that speak to the linter. */
final class LintComments {

    private static final Pattern COMMENT = Pattern.compile("( *)# *lint:(.*)");

    private LintComments() {}

    static List<LintComment> of(SourceFile file) {
        List<LintComment> found = new ArrayList<>();
        int end = endOfYaml(file);
        int about = end;
        for (int line = end - 1; line >= 1; line--) {
            String text = file.line(line);
            Matcher comment = COMMENT.matcher(text);
            if (comment.matches()) {
                Place place = new Place(file.path(), line, comment.end(1) + 1);
                found.add(new LintComment(place, about, comment.group(2).strip()));
            } else if (!text.strip().matches("|#.*")) {
                about = line;
            }
        }
        return found.reversed();
    }

    /** The line behind the last that is YAML: in a concept, the one that ends the front matter. */
    private static int endOfYaml(SourceFile file) {
        if (!file.path().endsWith(".md")) {
            return file.lines() + 1;
        }
        int line = 2;
        while (line <= file.lines() && !file.line(line).strip().equals("---")) {
            line++;
        }
        return line;
    }
}
