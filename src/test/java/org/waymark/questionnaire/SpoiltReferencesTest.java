package org.waymark.questionnaire;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of what is not there, and rules that go in circles. */
class SpoiltReferencesTest {

    /** The character § marks where in the spoilt text the problem stands. */
    @ParameterizedTest(name = "{1} instead of {0}")
    @MethodSource({"references", "circles"})
    void itIsToldWhereAndWhat(String sound, String spoilt, String message) {
        Spoilt.assertTold(Spoilt.with(sound, spoilt), message);
    }

    static Stream<Arguments> references() {
        return Stream.of(
                arguments("title: Q", "title: Q\nforms: [{id: f, questions: [§pik]}]", "did you mean 'pick'?"),
                arguments(
                        "title: Q",
                        "title: Q\nforms: [{id: f, questions: [§one]}]",
                        "'one' is an area, not a question"),
                arguments("{area: one, level: 1}", "{area: §won, level: 1}", "unknown area 'won'"),
                arguments("{area: one, level: 1}", "{area: one, level: §3}", "there is no level 3 to cap at"),
                arguments(
                        "{area: one, level: 1}", "{question: §size, grade: 1}", "'size' has no grades; cap its value"),
                arguments("{area: one, level: 1}", "{question: §words, value: 1}", "not scored"),
                arguments(
                        "{area: one, level: 1}, when: \"grade(",
                        "{question: pick, grade: §3}, when: \"claimed_grade(",
                        "has the grades 1 to 2, not 3"),
                arguments("id: rec, area: one", "id: rec, area: §ons", "unknown area 'ons'; did you mean 'one'?"),
                arguments("lifts: {pick: 2", "lifts: {§pikc: 2", "unknown question 'pikc'; did you mean 'pick'?"),
                arguments("lifts: {pick: 2", "lifts: {pick: §3", "it has the grades 1 to 2, not 3"),
                arguments("lifts: {pick: 2", "lifts: {pick: §c", "it has no option 'c'"),
                arguments("lifts: {pick: 2", "lifts: {pick: §[a]", "it is no checklist"),
                arguments("lifts: {pick: 2", "lifts: {pick: §false", "a lift is a grade, true"),
                arguments("list: [x]", "list: §[z]", "it has no item 'z' that could be checked"),
                arguments("list: [x]", "list: §2", "it has no grades"),
                arguments("size: {to: 3}", "words: §{to: 3}", "it is no number question"),
                arguments(
                        "title: R,",
                        "title: R, after: [{requires: \"true\", else: [§no-rec]}],",
                        "unknown recommendation 'no-rec'"));
    }

    static Stream<Arguments> circles() {
        return Stream.of(
                arguments(
                        "\"grade('pick') < 2\"",
                        "§\"level('one') < 2\"",
                        "these read each other in a circle: level('one') → level('one')"),
                arguments(
                        "{area: one, level: 1}, when: \"grade('pick') < 2\"",
                        "{question: pick, grade: 1}, when: §\"score('one') < 2\"",
                        "grade('pick') → score('one') → grade('pick')"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "§\"classified('class', 'v')\"",
                        "level('one') → classified('class') → level('one')"),
                arguments(
                        "kind: text",
                        "kind: text, visible-when: §\"answered('words')\"",
                        "answer('words') → answer('words')"),
                arguments(
                        "{id: rec, area: one, title: R,",
                        "§{id: rec, area: one, title: R, after: [{requires: \"true\", else: [rec]}],",
                        "these wait for each other in a circle: rec → rec"));
    }
}
