package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryLintTest {

    private static final Lint FOLDER = new Lint(new TreeMap<>())
            .and("questionnaire.yaml", """
                    id: q
                    version: "1"
                    title: Q
                    levels: [{level: 1, name: One}, {level: 2, name: Two}]
                    scoring: {bands: {1: 0, 2: 50}}
                    areas: [one]
                    """)
            .and("areas/one.yaml", """
                    area:
                      id: one
                      title: One
                      questions:
                        - {id: a, text: A, kind: yes-no, concepts: [first], sources: [C001]}
                    """)
            .and("concepts/first.md", """
                    ---
                    title: First
                    sources: [C002]
                    ---
                    About the first,
                    and [the second](second).
                    """)
            .and("concepts/second.md", """
                    ---
                    title: Second
                    ---
                    About the second.
                    """)
            .and("sources.yaml", """
                    - {id: C001, title: One}
                    - {id: C002, title: Two}
                    """);

    @Test
    void aLibraryInOrderIsPassedOver() {
        assertThat(FOLDER.all()).isEmpty();
    }

    @Test
    void aLinkLeadsToAPage() {
        assertThat(FOLDER.with("(second)", "(secnd)").by("dangling-link"))
                .containsExactly(
                        "error at «secnd).»: there is no concept 'secnd' to link to; correct the slug, or write the"
                                + " page");
        assertThat(FOLDER.with("(second)", "(second.md#top)").by("dangling-link"))
                .singleElement()
                .asString()
                .contains("'second.md'");
        assertThat(FOLDER.with("[the second](second).", "[the second][2].\n\n[2]: secnd\n")
                        .by("dangling-link"))
                .singleElement()
                .asString()
                .startsWith("error at «secnd»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(second#part)",
                "(<second>)",
                "(second \"A title\")",
                "(https://example.org/x)",
                "(mailto:a@example.org)",
                "(#part)",
                "(/library)",
                "(second) and `[x](nowhere)`",
                "(second)\n\n```\n[x](nowhere)\n```\n",
            })
    void otherLinksAreLetBe(String link) {
        assertThat(FOLDER.with("(second)", link).by("dangling-link")).isEmpty();
    }

    @Test
    void aPictureThatAPageShowsIsThereSaysItInWordsAndIsShown() {
        Lint drawn = FOLDER.and("concepts/first.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>
                """);
        Lint shown = drawn.with("About the first,", "![A circle](first.svg)\n\nAbout the first,");

        assertThat(shown.all()).isEmpty();
        assertThat(drawn.by("unused-picture"))
                .singleElement()
                .asString()
                .endsWith("no page shows the picture 'first.svg'; name it in one as '![what it shows](first.svg)', or"
                        + " take it out");
        assertThat(shown.with("(first.svg)", "(frist.svg)").by("dangling-picture"))
                .containsExactly("error at «frist.svg)»: there is no picture 'concepts/frist.svg' to show; correct the"
                        + " name of the file, or draw it");
        assertThat(shown.with("[A circle]", "[ ]").by("picture-without-text"))
                .containsExactly("error at «first.svg)»: the picture 'first.svg' says nothing to those who cannot see"
                        + " it; write what it shows between the square brackets");
        assertThat(shown.with("(first.svg)", "(https://example.org/x.svg)").by("dangling-picture"))
                .as("pictures of other hosts are not shown")
                .hasSize(1);
    }

    @Test
    void aPageIsReachedFromSomewhere() {
        Lint unlinked = FOLDER.with("and [the second](second).", "and itself.");

        assertThat(unlinked.by("unlinked-concept"))
                .containsExactly(
                        "warning at «title: Second»: nothing leads to the concept 'second'; name it in a question, a"
                                + " rule, an area or another page, or give it a place in 'paths'");
        assertThat(unlinked.with("title: Second\n", "title: Second\nrelated: [second]\n")
                        .by("unlinked-concept"))
                .as("not from itself")
                .hasSize(1);
        assertThat(unlinked.with("title: Second\n", "title: Second\npaths: {flow: 3}\n")
                        .by("unlinked-concept"))
                .isEmpty();
        assertThat(unlinked.with("title: First\n", "title: First\nrelated: [second]\n")
                        .by("unlinked-concept"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caps:\n  - {id: c, cap: {area: one, level: 1}, when: \"grade('a') < 2\", because: B, concepts: [second]}",
                "findings:\n  - {id: f, severity: hint, when: \"grade('a') < 2\", text: T, concepts: [second]}",
                "recommendations:\n  - {id: r, area: one, title: T, lifts: {a: true}, concepts: [second]}",
            })
    void aRuleLeadsToAPage(String rules) {
        Lint unlinked = FOLDER.with("and [the second](second).", "and itself.");

        assertThat(unlinked.with("sources: [C001]}\n", "sources: [C001]}\n" + rules + "\n")
                        .by("unlinked-concept"))
                .isEmpty();
        assertThat(unlinked.with("  title: One\n", "  title: One\n  concepts: [second]\n")
                        .by("unlinked-concept"))
                .as("so does an area")
                .isEmpty();
        assertThat(unlinked.with(
                                "areas: [one]",
                                "areas: [one]\nclassifications: [{id: k, cases: [{value: v, concepts: [second]}]}]")
                        .by("unlinked-concept"))
                .as("so does a case")
                .isEmpty();
    }

    @Test
    void aSourceNoteIsCarriedByAQuestionOrAPage() {
        assertThat(FOLDER.with("sources: [C002]", "sources: [C001]").by("unused-source"))
                .containsExactly(
                        "error at «{id: C002, title: Two}»: no question and no concept carries the source note 'C002';"
                                + " name it under the 'sources' of one that does, or take it out");
        assertThat(FOLDER.with("sources: [C001]", "origin: extension, basis: {title: T, year: 2020}, since: \"1\"")
                        .by("unused-source"))
                .singleElement()
                .asString()
                .contains("'C001'");
    }

    @Test
    void aQuestionNamesAConceptAndWhatItRestsOn() {
        assertThat(FOLDER.with(", concepts: [first]", "").by("question-without-concept"))
                .containsExactly(
                        "warning at «{id: a, text: A, kind: yes-no,»: the question 'a' names no concept; add one under"
                                + " 'concepts'");
        assertThat(FOLDER.with(", sources: [C001]", "").by("question-without-source"))
                .containsExactly(
                        "warning at «{id: a, text: A, kind: yes-no,»: the question 'a' rests on nothing; name its"
                                + " 'sources', or write 'origin: extension' with a 'basis'");
        assertThat(FOLDER.with("sources: [C001]", "origin: extension, basis: {title: T, year: 2020}, since: \"1\"")
                        .by("question-without-source"))
                .isEmpty();
    }

    @Test
    void aSingleFileNeedsNoLibrary() {
        assertThat(Lint.of("""
                areas:
                  - {id: one, title: One, questions: [{id: a, text: A, kind: choice, options: five, concepts: [anything]}]}
                """).all()).isEmpty();
    }
}
