package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuestionnaireReaderTest {

    @Test
    void tinyIsReadWhole() {
        Questionnaire tiny = Questionnaires.tiny();
        assertThat(tiny.allQuestions()).hasSize(8);
    }

    @Test
    void theShippedQuestionnaireIsReadWithoutProblem() {
        assertThat(QuestionnaireReader.read(Path.of("questionnaires/three-ways"))
                        .areas())
                .isNotEmpty();
    }
}
