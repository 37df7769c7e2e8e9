package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Explanation;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scorer;

/** Results as docs/questionnaire-format.md, section 6, writes them, and as they were written before. */
class ResultJsonTest {

    private static final String OLDER = """
            {"questionnaire": {"id": "tiny", "version": "1", "sha256": "00"}, "headline": null,
             "areas": [{"id": "building", "parent": "", "points": 0.75, "maxPoints": 1.0, "score": 75.0, "level": 3,
                        "computedLevel": 3, "coverage": 1.0, "caps": [], "unconfirmedBy": [],
                        "explanation": [{"rule": "level: score", "at": null,
                                         "reads": [{"ref": "score('building')", "value": 75.0}],
                                         "threshold": "3: 75", "effect": "level 3", "missing": [], "concepts": ["trunk"]}]}],
             "questions": [], "classifications": [], "findings": [], "recommendations": [], "paths": []}
            """;

    @Test
    void whatIsWrittenIsReadAgain() throws JsonProcessingException {
        Questionnaire tiny = Questionnaires.tiny();
        Answers answers = Answers.ofTeam(Map.of(
                "trunk-frequency", new Answer.Chosen("weekly"),
                "in-version-control", new Answer.Checked(List.of("code"), List.of())));
        Result result = Scorer.score(tiny, answers, "full");

        assertThat(ResultJson.read(ResultJson.write(result))).isEqualTo(result);
    }

    @Test
    void anEffectIsWrittenFigureByFigure() {
        String json = ResultJson.write(Scorer.score(Questionnaires.tiny(), Answers.ofTeam(Map.of()), "full"));

        assertThat(json).contains("\"effect\":{\"coverage\":0.0,\"published\":false}");
    }

    @Test
    void aResultWhoseEffectsWereSentencesKeepsThem() throws JsonProcessingException {
        Explanation explanation = ResultJson.read(OLDER)
                .area("building")
                .orElseThrow()
                .explanation()
                .getFirst();

        assertThat(explanation.effect()).isEqualTo(Map.of("text", "level 3"));
        assertThat(explanation.concepts()).containsExactly("trunk");
    }
}
