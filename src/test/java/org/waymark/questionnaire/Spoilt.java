package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sound questionnaire in a single file, and what is told about one that is spoilt somewhere. */
final class Spoilt {

    static final String SOUND = """
            id: q
            version: "1"
            title: Q
            levels: [{level: 1, name: A}, {level: 2, name: B}]
            scoring: {bands: {1: 0, 2: 50}}
            options: {set: [{id: a, text: A}, {id: b, text: B}]}
            areas:
              - id: one
                title: One
                questions:
                  - {id: pick, text: P, kind: choice, options: set}
                  - {id: list, text: L, kind: checklist, items: [{id: x, text: X}, {id: y, text: Y}]}
                  - {id: size, text: S, kind: number, range: [0, 10]}
                  - {id: words, text: W, kind: text}
            caps:
              - {id: cap, cap: {area: one, level: 1}, when: "grade('pick') < 2", because: B}
            classifications:
              - {id: class, cases: [{value: v, when: "level('one') < 2"}, {value: none}]}
            findings:
              - {id: find, severity: hint, when: "count('list') > 1", text: F}
            recommendations:
              - {id: rec, area: one, title: R, lifts: {pick: 2, list: [x], size: {to: 3}}}
            """;

    private Spoilt() {}

    /** The sound one with some of its text replaced. */
    static String with(String sound, String spoilt) {
        assertThat(SOUND).contains(sound);
        return SOUND.replace(sound, spoilt);
    }

    static List<String> told(String yaml) {
        return Questionnaires.problemsOf(Questionnaires.single(yaml.getBytes(StandardCharsets.UTF_8))).stream()
                .map(Problem::toString)
                .toList();
    }

    /** @param marked the character § marks where the one problem stands; it is taken out */
    static void assertTold(String marked, String message) {
        String before = marked.substring(0, marked.indexOf('§'));
        long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        assertThat(told(marked.replace("§", "")))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("q.yaml:" + line + ":" + column + ": error: ")
                        .contains(message));
    }
}
