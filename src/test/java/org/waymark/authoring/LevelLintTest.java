package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelLintTest {

    private static final Lint LINT = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: yes-no, weight: 0.5}
            """);

    @Test
    void aLevelThatTheScoresJumpOverIsReachedByNobody() {
        assertThat(LINT.by("unreachable-level")).isEmpty();
        assertThat(LINT.with("kind: choice, options: five", "kind: yes-no").by("unreachable-level"))
                .as("0, 33, 67 and 100")
                .containsExactly(
                        "warning at «id: one»: level 3 of the area 'one' is reached by no answers; change the bands,"
                                + " the weights or the caps, or leave the level out");
    }

    @Test
    void aLevelThatACapKeepsEverybodyFromIsReachedByNobody() {
        Lint capped = LINT.with("areas:", """
                caps:
                  - {id: c, cap: {area: one, level: LIMIT}, when: "grade('a') >= 1 || grade('b') >= 1", because: B}
                areas:""");

        assertThat(capped.with("LIMIT", "5").by("unreachable-level")).isEmpty();
        assertThat(capped.with("LIMIT", "4").by("unreachable-level"))
                .singleElement()
                .asString()
                .contains("level 5 of the area 'one'");
    }

    @Test
    void aLevelWithANameAndNoBandIsReachedByNobody() {
        assertThat(LINT.with("title: One\n", "title: One\n    scoring: {bands: {1: 0, 2: 30, 4: 60, 5: 80}}\n")
                        .by("unreachable-level"))
                .singleElement()
                .asString()
                .contains("level 3 of the area 'one'");
    }

    @Test
    void practicesAreReachedLevelByLevel() {
        Lint practices = Lint.of("""
                areas:
                  - id: one
                    title: One
                    scoring: {level-from: practices}
                    questions:
                      - {id: a, text: A, kind: yes-no, level: 1}
                      - {id: b, text: B, kind: yes-no, level: 3}
                caps:
                  - {id: c, cap: {area: one, level: "chosen('b', 'yes') ? 2 : 3"}, when: "chosen('a', 'yes')", because: B}
                """);

        assertThat(practices.by("unreachable-level")).singleElement().asString().contains("level 3 of the area 'one'");
        assertThat(practices.with("? 2 : 3", "? 3 : 2").by("unreachable-level")).isEmpty();
    }

    @Test
    void theWholeHasLevelsToo() {
        assertThat(LINT.with("areas:", "scoring: {overall: max}\nareas:").by("unreachable-level"))
                .isEmpty();
        assertThat(LINT.with("areas:", "scoring: {overall: max, bands: {1: 0, 2: 100}}\nareas:")
                        .with("title: One\n", "title: One\n    scoring: {bands: {1: 0, 2: 20, 3: 40, 4: 60, 5: 80}}\n")
                        .by("unreachable-level"))
                .extracting(remark -> remark.replaceFirst(".*»: (.*) is reached.*", "$1"))
                .containsExactly("level 3 of the whole", "level 4 of the whole", "level 5 of the whole");
    }

    @Test
    void whatOnlyASampleTellsSaysSo() {
        Lint large = Large.with("""
                caps:
                  - {id: c, cap: {area: one, level: 4}, when: "score('one') + points('one') >= LIMIT", because: B}
                """);

        assertThat(large.with("LIMIT", "10").by("unreachable-level"))
                .containsExactly(
                        "warning at «id: one»: level 5 of the area 'one' was reached on none of 20,000 answer sheets"
                                + " that were tried; make sure that it can be, or change the bands, the weights or the caps");
        assertThat(large.with("LIMIT", "101").by("unreachable-level")).isEmpty();
    }
}
