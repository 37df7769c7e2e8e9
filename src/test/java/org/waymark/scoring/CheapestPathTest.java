package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheapestPathTest {

    private static final String QUESTIONS = """
            areas:
              - id: x
                title: X
                questions:
                  - {id: a, text: A, kind: choice, options: five, weight: 2}
                  - {id: b, text: B, kind: choice, options: five}
                  - {id: c, text: C, kind: choice, options: five}
              - id: y
                title: Y
                questions: [{id: d, text: D, kind: choice, options: five}]
            """;

    @Test
    void theFewestGradesForTheNextLevel() {
        // (0.5 + 0.25 + 0.25) ÷ 4 = 25 %, level 2; 40 % needs 0.6 more: a by one is 0.5, a by one and b by one 0.75
        Result.Path path = path(Sheet.of(QUESTIONS)
                        .choose("a", "o2")
                        .choose("b", "o2")
                        .choose("c", "o2"))
                .orElseThrow();

        assertThat(path.toLevel()).isEqualTo(3);
        assertThat(path.lifts()).isEqualTo(Map.of("a", 4)); // two steps; a twice comes before a and b
        assertThat(path.exact()).isTrue();
    }

    @Test
    void oneStepIsEnoughWhereItIs() {
        Result.Path path = path(Sheet.of(QUESTIONS)
                        .choose("a", "o2")
                        .choose("b", "o3")
                        .choose("c", "o2"))
                .orElseThrow();

        assertThat(path.lifts()).isEqualTo(Map.of("a", 3)); // 31.25 % to 43.75 %
    }

    @Test
    void tiesGoByIds() {
        Result.Path path =
                path(Sheet.of(QUESTIONS).choose("b", "o2").choose("c", "o2")).orElseThrow();

        assertThat(path.lifts()).isEqualTo(Map.of("b", 4)); // from 25 % to 50 %; so does c, and so do b and c
    }

    @Test
    void beyondThreeStepsWhatIsNotNeededIsTakenBack() {
        Result.Path path = path(Sheet.of(QUESTIONS)
                        .choose("a", "o4")
                        .choose("b", "o1")
                        .choose("c", "o1"))
                .orElseThrow();

        // 37.5 %, level 2, one step is enough
        assertThat(path.exact()).isTrue();
        Result.Path far = path(Sheet.of(QUESTIONS.replace("title: X", "title: X\n    scoring: {bands: {1: 0, 2: 90}}"))
                        .choose("a", "o4")
                        .choose("b", "o3")
                        .choose("c", "o2"))
                .orElseThrow();
        // 90 % of 4 is 3.6; 1.5 + 0.5 + 0.25 = 2.25 are there; a gives 0.5, b 0.5, c 0.75: all but c's last step is not
        // enough
        assertThat(far.exact()).isFalse();
        assertThat(far.lifts()).isEqualTo(Map.of("a", 5, "b", 5, "c", 4));
        assertThat(far.toLevel()).isEqualTo(2);
    }

    @Test
    void questionsThatItsCapsReadAreLiftedToo() {
        Sheet sheet = Sheet.of(
                        QUESTIONS + "caps: [{id: k, cap: {area: x, level: 2}, when: \"grade('d') < 3\", because: B}]\n")
                .choose("a", "o4")
                .choose("d", "o1");

        Result.Path path = path(sheet).orElseThrow();

        assertThat(path.lifts()).isEqualTo(Map.of("d", 3));
        assertThat(path.toLevel()).isEqualTo(4);
    }

    @Test
    void noPathFromTheTopOrWithoutALevel() {
        Sheet top = Sheet.of(QUESTIONS).choose("a", "o5").choose("b", "o5");

        assertThat(path(top)).isEmpty();
        assertThat(path(Sheet.of(QUESTIONS).choose("b", "o1"))).as("withheld").isEmpty();
        assertThat(path(Sheet.of(QUESTIONS))).isEmpty();
    }

    private static Optional<Result.Path> path(Sheet sheet) {
        return sheet.result().paths().stream()
                .filter(path -> path.area().equals("x"))
                .findFirst();
    }
}
