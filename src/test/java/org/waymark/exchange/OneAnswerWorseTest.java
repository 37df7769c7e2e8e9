package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireReader;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scorer;

/** A team that does nearly everything well, with one thing or two that should outweigh all the rest. */
class OneAnswerWorseTest {

    private static final Questionnaire QUESTIONNAIRE = QuestionnaireReader.read(Path.of("questionnaires/three-ways"));
    private static final Path GOOD_TEAM = Path.of("src/test/resources/golden/saas-at-scale/answers.json");

    @Test
    void aFailureThatSpreadsAnywhereIsNotHiddenByDeployingAlone() throws IOException {
        assertThat(classified(good(), "constraint")).isEqualTo("product-and-development");
        assertThat(classified(with("failure-spread", "anywhere"), "constraint")).isEqualTo("architecture-and-product");
    }

    @Test
    void aBackupThatNobodyHasRestoredComesRightAfterTheBottleneck() throws IOException {
        List<String> forTheBottleneck = List.of("write-down-the-guess", "let-users-try-it", "help-what-is-stuck");

        assertThat(first(4, good())).startsWith(forTheBottleneck.toArray(String[]::new));
        assertThat(first(4, with("restore-tested", "untested")))
                .startsWith(forTheBottleneck.toArray(String[]::new))
                .endsWith("rehearse-restore");
    }

    @Test
    void agreementByColleaguesCountsLittleWhereTheySeeAChangeOnlyOnRequest() throws IOException {
        assertThat(grade(good(), "approvals")).isEqualTo(5);
        assertThat(grade(with("peer-review", "on-request"), "approvals")).isEqualTo(3);
    }

    @Test
    void changesThatNobodyHasToAgreeToAreNotTakenForStandardOnes() throws IOException {
        assertThat(classified(with("change-types", "not-agreed"), "change-control"))
                .isEqualTo("not-controlled");
        assertThat(classified(with("change-types", "on-paper"), "change-control"))
                .isNotEqualTo("not-controlled");
    }

    private static Result good() throws IOException {
        return scored(Map.of());
    }

    private static Result with(String question, String option) throws IOException {
        return scored(Map.of(question, new Answer.Chosen(option)));
    }

    private static Result scored(Map<String, Answer> changed) throws IOException {
        Answers good = AnswersReader.read(QUESTIONNAIRE, "answers.json", Files.readAllBytes(GOOD_TEAM));
        Map<String, Answer> answers = new HashMap<>(good.team());
        answers.putAll(changed);
        return new Scorer(QUESTIONNAIRE).score(Answers.ofTeam(answers), "full");
    }

    private static String classified(Result result, String id) {
        return result.classification(id).orElseThrow().value();
    }

    private static List<String> first(int number, Result result) {
        return result.recommendations().stream()
                .sorted(Comparator.comparingInt(Result.OfRecommendation::rank))
                .limit(number)
                .map(Result.OfRecommendation::id)
                .toList();
    }

    private static Integer grade(Result result, String question) {
        return result.question(question).orElseThrow().grade();
    }
}
