package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.DependencyOrder.Step;

class DependencyOrderTest {

    private final List<Step> steps = DependencyOrder.of(Questionnaires.tiny()).steps();

    @Test
    void everyStepIsThereOnce() {
        int questions = 8;
        int areasAndTheWhole = 3;
        assertThat(steps).doesNotHaveDuplicates().hasSize(2 * questions + 3 * areasAndTheWhole + 1);
    }

    @Test
    void whatAStepReadsStandsBeforeIt() {
        assertThat(steps)
                .containsSubsequence(
                        new Step.Claim("red-build"),
                        new Step.Value("red-build"),
                        new Step.Score("building"),
                        new Step.Level("building"),
                        new Step.Classified("constraint"));
        assertThat(steps)
                .as("a cap on a question reads a level")
                .containsSubsequence(
                        new Step.Level("building"),
                        new Step.Value("lead-time"),
                        new Step.Score("releasing"),
                        new Step.Score(""),
                        new Step.Level(""));
        assertThat(steps)
                .as("visibility reads an answer")
                .containsSubsequence(new Step.Claim("deploys"), new Step.Claim("downtime"));
    }

    @Test
    void coverageReadsAnswersOnlySoThatACapOnAQuestionMayReadIt() {
        Questionnaire read = Questionnaires.of(Spoilt.SOUND.replace(
                "{area: one, level: 1}, when: \"grade('pick') < 2\"",
                "{question: pick, grade: 1}, when: \"coverage('one') < 0.5\""));
        assertThat(DependencyOrder.of(read).steps())
                .containsSubsequence(new Step.Coverage("one"), new Step.Value("pick"), new Step.Score("one"));
    }

    @Test
    void theLongestChainGrowsWithStepsThatReadEachOtherAndNotWithTheirNumber() {
        String claimValueScoreLevelAndClass = Spoilt.SOUND;
        String oneMoreBeside = Spoilt.with("{id: words", "{id: more, text: M, kind: text}\n      - {id: words");
        String oneMoreInFront = Spoilt.with(
                "kind: choice, options: set", "kind: choice, options: set, visible-when: \"answered('size')\"");
        assertThat(longestChain(claimValueScoreLevelAndClass)).isEqualTo(5);
        assertThat(longestChain(oneMoreBeside)).isEqualTo(5);
        assertThat(longestChain(oneMoreInFront)).isEqualTo(6);
    }

    private static int longestChain(String yaml) {
        return DependencyOrder.of(Questionnaires.of(yaml)).longestChain();
    }
}
