package org.waymark.exchange;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireReader;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scorer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Recognisable teams, each with its answers and with what a good coach would say of it. Where the two once differed, the
 * coach's reasons say which of them was mended.
 */
class GoldenTeamsTest {

    private static final Path TEAMS = Path.of("src/test/resources/golden");
    private static final Questionnaire QUESTIONNAIRE = QuestionnaireReader.read(Path.of("questionnaires/three-ways"));
    private static final Scorer SCORER = new Scorer(QUESTIONNAIRE);

    @Test
    void thereAreTen() throws IOException {
        assertThat(teams()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void theEngineSaysOfATeamWhatItsCoachSays(Path team) throws IOException {
        byte[] answers = Files.readAllBytes(team.resolve("answers.json"));

        Result result = SCORER.score(AnswersReader.read(QUESTIONNAIRE, "answers.json", answers), "full");

        assertThat(said(result)).isEqualTo(expected(coach(team)));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void theCoachSaysWhyAndSpeaksOfEveryAreaAndClassification(Path team) throws IOException {
        Map<String, Map<String, Object>> levels = part(coach(team), "levels");
        Map<String, Map<String, Object>> classifications = part(coach(team), "classifications");

        assertThat(levels.keySet()).containsExactlyInAnyOrderElementsOf(areasWithLevels());
        assertThat(Stream.concat(levels.values().stream(), classifications.values().stream()))
                .allSatisfy(verdict -> assertThat(verdict.get("because"))
                        .asString()
                        .as("%s", verdict)
                        .isNotBlank());
        assertThat(classifications.keySet())
                .containsExactlyInAnyOrderElementsOf(QUESTIONNAIRE.classifications().stream()
                        .map(Classification::id)
                        .filter(id -> !id.equals("constraint"))
                        .toList());
    }

    static List<Path> teams() throws IOException {
        try (Stream<Path> folders = Files.list(TEAMS)) {
            return folders.sorted().toList();
        }
    }

    private static List<String> areasWithLevels() {
        return QUESTIONNAIRE.areas().stream()
                .filter(area -> area.questions().stream().anyMatch(Question::scored))
                .map(Area::id)
                .toList();
    }

    private static Map<String, Object> said(Result result) {
        Map<String, Object> said = new LinkedHashMap<>();
        List<String> areas = areasWithLevels();
        said.put(
                "levels",
                result.areas().stream()
                        .filter(area -> areas.contains(area.id()))
                        .collect(toMap(Result.OfArea::id, area -> area.level() == null ? "withheld" : area.level())));
        said.put(
                "classifications",
                result.classifications().stream()
                        .collect(toMap(Result.OfClassification::id, Result.OfClassification::value)));
        said.put(
                "first",
                result.recommendations().stream()
                        .limit(3)
                        .map(Result.OfRecommendation::id)
                        .toList());
        return said;
    }

    private static Map<String, Object> expected(Map<String, Object> coach) {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("levels", verdicts(part(coach, "levels"), "level"));
        Map<String, Object> classifications = verdicts(part(coach, "classifications"), "value");
        classifications.put("constraint", ((Map<?, ?>) coach.get("constraint")).get("value"));
        expected.put("classifications", classifications);
        expected.put(
                "first",
                ((List<?>) coach.get("first"))
                        .stream()
                                .map(each -> ((Map<?, ?>) each).get("recommendation"))
                                .toList());
        return expected;
    }

    private static Map<String, Object> verdicts(Map<String, Map<String, Object>> part, String key) {
        Map<String, Object> verdicts = new LinkedHashMap<>();
        part.forEach((id, verdict) -> verdicts.put(id, verdict.get(key)));
        return verdicts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> part(Map<String, Object> coach, String name) {
        return (Map<String, Map<String, Object>>) coach.get(name);
    }

    private static Map<String, Object> coach(Path team) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(team.resolve("coach.yaml")));
    }
}
