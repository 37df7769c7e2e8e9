package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever a remark can be about knows where it stands. */
class PlacesTest {

    private static final Questionnaire SINGLE = Questionnaires.of("""
            id: q
            version: "1"
            title: Q
            levels: [{level: 1, name: One}, {level: 2, name: Two}]
            scoring:
              bands: {1: 0, 2: 50}
            forms:
              - {id: short, questions: [pick]}
            options:
              how: [{id: a, text: A}, {id: b, text: B}]
            areas:
              - id: one
                title: One
                scoring: {blank: zero}
                questions:
                  - {id: pick, text: P, kind: choice, options: how}
                  - id: list
                    text: L
                    kind: checklist
                    items:
                      - {id: i, text: I}
              - id: two
                title: Two
                scoring: {bands: {1: 0, 2: 70}}
            classifications:
              - id: c
                cases:
                  - {value: v}
            """);

    @Test
    void areasQuestionsOptionsAndItems() {
        Area one = SINGLE.area("one").orElseThrow();
        Question list = SINGLE.question("list").orElseThrow();

        assertThat(one.place()).hasToString("q.yaml:12:5");
        assertThat(list.place()).hasToString("q.yaml:17:9");
        assertThat(list.items().getFirst().place()).hasToString("q.yaml:21:13");
        assertThat(SINGLE.question("pick").orElseThrow().options().getLast().place())
                .as("in the set that is shared")
                .hasToString("q.yaml:10:27");
    }

    @Test
    void formsAndCases() {
        assertThat(SINGLE.forms().getFirst().place()).hasToString("q.yaml:8:5");
        assertThat(SINGLE.classifications().getFirst().cases().getFirst().place())
                .hasToString("q.yaml:28:9");
    }

    @Test
    void bandsStandWhereTheyComeFrom() {
        assertThat(SINGLE.area("two").orElseThrow().scoring().bandsPlace()).hasToString("q.yaml:24:22");
        assertThat(SINGLE.area("one").orElseThrow().scoring().bandsPlace())
                .as("taken over from the questionnaire")
                .hasToString("q.yaml:6:10");
        assertThat(Questionnaires.of("# a comment\nid: q\nversion: \"1\"\ntitle: Q\nareas: []\n")
                        .scoring()
                        .bandsPlace())
                .as("the defaults")
                .hasToString("q.yaml:2:1");
    }

    @Test
    void conceptsAndSources() {
        Questionnaire tiny = Questionnaires.tiny();

        assertThat(tiny.concept("trunk").orElseThrow().place()).hasToString("concepts/trunk.md:2:1");
        assertThat(tiny.concept("trunk").orElseThrow().textPlace()).hasToString("concepts/trunk.md:8:1");
        assertThat(tiny.sources().get("C002").place().file()).isEqualTo("sources.yaml");
        assertThat(tiny.sources().get("C002").place().line()).isEqualTo(2);
        assertThat(tiny.manuscript().inFolder()).isTrue();
        assertThat(SINGLE.manuscript().inFolder()).isFalse();
    }
}
