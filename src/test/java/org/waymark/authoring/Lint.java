package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireReader;

/** A questionnaire with something to remark, and its neighbours, which differ in one text. */
record Lint(SortedMap<String, String> files) {

    private static final String HEAD = """
            id: q
            version: "1"
            title: Q
            levels:
              - {level: 1, name: One}
              - {level: 2, name: Two}
              - {level: 3, name: Three}
              - {level: 4, name: Four}
              - {level: 5, name: Five}
            options:
              five: [{id: o1, text: First}, {id: o2, text: Second}, {id: o3, text: Third}, {id: o4, text: Fourth}, {id: o5, text: Fifth}]
            """;

    /** A single file; a head with five levels and the option set {@code five} is put in front. */
    static Lint of(String yaml) {
        return ofWhole(HEAD + yaml);
    }

    static Lint ofWhole(String yaml) {
        return new Lint(new TreeMap<>()).and("q.yaml", yaml);
    }

    /** With one more file. */
    Lint and(String path, String text) {
        SortedMap<String, String> more = new TreeMap<>(files);
        more.put(path, text);
        return new Lint(more);
    }

    /** With another text in the place of one, which stands there once. */
    Lint with(String instead, String text) {
        String found = files.keySet().stream()
                .filter(path -> files.get(path).contains(instead))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + instead + "' stands nowhere"));
        String before = files.get(found);
        assertThat(before.indexOf(instead)).as("'%s' stands once", instead).isEqualTo(before.lastIndexOf(instead));
        return and(found, before.replace(instead, text));
    }

    Questionnaire questionnaire() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return QuestionnaireReader.read(bytes);
    }

    List<String> all() {
        return told(Linter.remarks(questionnaire()));
    }

    /** What is remarked by one rule: severity, the rest of the line in which it stands, message. */
    List<String> by(String rule) {
        assertThat(Remarks.isRule(rule)).isTrue();
        return told(Linter.remarks(questionnaire()).stream()
                .filter(remark -> remark.rule().equals(rule))
                .toList());
    }

    private List<String> told(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.severity().name().toLowerCase(Locale.ROOT) + " at «" + textAt(remark.place())
                        + "»: " + remark.message())
                .toList();
    }

    private String textAt(Place place) {
        String line = files.get(place.file())
                .lines()
                .skip(place.line() - 1L)
                .findFirst()
                .orElseThrow();
        String rest = line.substring(place.column() - 1);
        return rest.length() <= 30 ? rest : rest.substring(0, 30);
    }
}
