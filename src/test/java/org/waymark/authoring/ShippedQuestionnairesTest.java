package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.questionnaire.QuestionnaireReader;

class ShippedQuestionnairesTest {

    @ParameterizedTest
    @MethodSource("questionnaires")
    void theLinterHasNothingToSayThatIsNotAllowedInPlace(Path questionnaire) {
        assertThat(Linter.remarks(QuestionnaireReader.read(questionnaire))).isEmpty();
    }

    static List<Path> questionnaires() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("questionnaires"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("questionnaire.yaml")))
                    .toList();
        }
    }
}
