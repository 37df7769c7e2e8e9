package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandLintTest {

    private static final Lint LINT = Lint.of("""
            scoring: {bands: {1: 0, 2: 30, 3: 50, 4: 70, 5: 90}}
            areas:
              - id: one
                title: One
                questions: [{id: a, text: A, kind: choice, options: five}]
              - id: two
                title: Two
                scoring: {bands: {1: 0, 2: 40}}
                questions: [{id: b, text: B, kind: choice, options: five}]
              - id: three
                title: Three
                scoring: {level-from: practices}
                questions: [{id: c, text: C, kind: yes-no, level: 1}]
            """);

    @Test
    void bandsAscend() {
        assertThat(LINT.by("bands-out-of-order")).isEmpty();
        assertThat(LINT.with("3: 50", "3: 30").by("bands-out-of-order"))
                .containsExactly(
                        "error at «{1: 0, 2: 30, 3: 30, 4: 70, 5:»: the band of level 3 begins at 30, not above that"
                                + " of level 2 at 30; let the bands ascend");
        assertThat(LINT.with("2: 40}", "2: 0}").by("bands-out-of-order"))
                .as("an area's own")
                .singleElement()
                .asString()
                .startsWith("error at «{1: 0, 2: 0}}»");
    }

    @Test
    void bandsThatDecideNoLevelMayBeInAnyOrder() {
        assertThat(LINT.with("3: 50", "3: 30")
                        .with("{level-from: practices}", "{level-from: practices, bands: {1: 50, 2: 40}}")
                        .by("bands-out-of-order"))
                .hasSize(1);
    }

    @Test
    void theDefaultBandsHaveANameForEachLevelToo() {
        Lint three = Lint.ofWhole("""
                id: q
                version: "1"
                title: Q
                levels: [{level: 1, name: One}, {level: 2, name: Two}, {level: 3, name: Three}]
                scoring: {bands: {1: 0, 2: 30, 3: 50}}
                areas:
                  - {id: one, title: One, questions: [{id: a, text: A, kind: yes-no}]}
                """);

        assertThat(three.by("band-without-name")).isEmpty();
        assertThat(three.with("bands: {1: 0, 2: 30, 3: 50}", "blank: zero").by("band-without-name"))
                .containsExactly(
                        "error at «id: q»: level 4 has a band and no name; add it under 'levels', or leave its band out",
                        "error at «id: q»: level 5 has a band and no name; add it under 'levels', or leave its band out");
    }

    @Test
    void levelsHaveNamesUnlessThereAreNone() {
        Lint nameless = Lint.ofWhole("""
                id: q
                version: "1"
                title: Q
                scoring: {level-from: score}
                areas:
                  - {id: one, title: One, questions: [{id: a, text: A, kind: yes-no}]}
                """);

        assertThat(nameless.by("band-without-name"))
                .containsExactly(
                        "error at «id: q»: areas get levels, and no level has a name; list the 'levels', or write"
                                + " 'level-from: none'");
        assertThat(nameless.with("level-from: score", "level-from: none").by("band-without-name"))
                .isEmpty();
    }
}
