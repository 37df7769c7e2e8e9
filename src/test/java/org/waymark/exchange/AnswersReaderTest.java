package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Problem;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.scoring.Answers;

/** Files of answers: every way to write one, and what is refused, at its place. */
class AnswersReaderTest {

    private static final Questionnaire TINY = Questionnaires.tiny();

    @Test
    void everyWayToWriteAnAnswerIsRead() {
        Answers answers = read("""
                {"answers": {"trunk-frequency": "daily", "red-build": {"notApplicable": "no build"}, "deploys": true,
                             "in-version-control": {"checked": ["code"], "notApplicable": ["containers"]},
                             "lead-time": 2.5e1, "downtime": {"unknown": true}, "people": null},
                 "responses": [{"by": "ada", "answers": {"in-version-control": [], "deploys": "no", "thoughts": "slow tests"}},
                               {"by": "linus"}, {}]}
                """);

        assertThat(answers.team())
                .isEqualTo(Map.of(
                        "trunk-frequency", new Answer.Chosen("daily"),
                        "red-build", new Answer.NotApplicable("no build"),
                        "deploys", new Answer.Chosen("yes"),
                        "in-version-control", new Answer.Checked(List.of("code"), List.of("containers")),
                        "lead-time", new Answer.Figure(25),
                        "downtime", new Answer.DontKnow()));
        assertThat(answers.responses())
                .containsExactly(
                        new Answers.Response(
                                "ada",
                                Map.of(
                                        "in-version-control", new Answer.Checked(List.of(), List.of()),
                                        "deploys", new Answer.Chosen("no"),
                                        "thoughts", new Answer.Words("slow tests"))),
                        new Answers.Response("linus", Map.of()),
                        new Answers.Response("3", Map.of()));
    }

    private static Answers read(String json) {
        return AnswersReader.read(TINY, "a.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingAnsweredIsFine() {
        assertThat(read("{}")).isEqualTo(Answers.ofTeam(Map.of()));
        assertThat(read("{\"responses\": [{\"answers\": {\"thoughts\": \" \"}}]}")
                        .responses()
                        .getFirst()
                        .answers())
                .isEmpty();
    }

    @Test
    void everythingThatDoesNotFitIsToldAtOnceEachAtItsPlace() {
        assertThat(problems("""
                        {"answers": {
                           "trunk-frequency": "dialy",
                           "trunk-frequenzy": "daily",
                           "in-version-control": ["code", "none", "code"],
                           "lead-time": NaN, "downtime": "30", "people": 1e400,
                           "deploys": 1,
                           "thoughts": "slow tests",
                           "red-build": false},
                         "responses": [
                           {"by": "ada", "answers": {"lead-time": [], "deploys": "maybe"}},
                           {"by": "linus", "answers": {"deploys": {"notApplicable": "no"}}}]}
                        """))
                .containsExactly(
                        "a.json:2:23: error: trunk-frequency: there is no option 'dialy' among monthly, weekly, daily;"
                                + " did you mean 'daily'?",
                        "a.json:3:4: error: trunk-frequenzy: there is no such question in tiny 1;"
                                + " did you mean 'trunk-frequency'?",
                        "a.json:4:26: error: in-version-control: item 'code' is there twice; name it once",
                        "a.json:4:26: error: in-version-control: item 'none' stands alone;"
                                + " take it away or take the others away",
                        "a.json:5:17: error: lead-time: NaN is not a finite number; give one such as 30 or 0.5",
                        "a.json:5:34: error: downtime: a text does not answer this question; give a number in minutes",
                        "a.json:5:50: error: people: 1e400 is not a finite number; give one such as 30 or 0.5",
                        "a.json:6:15: error: deploys: a number does not answer this question; give yes or no",
                        "a.json:7:16: error: thoughts: this question is private, so there is no team answer to it;"
                                + " let each person answer alone",
                        "a.json:8:17: error: red-build: false does not answer this question;"
                                + " give one option, such as never",
                        "a.json:10:43: error: lead-time (answer of ada): a list of items does not answer this question;"
                                + " give a number in hours",
                        "a.json:10:58: error: deploys (answer of ada): there is no option 'maybe' among yes, no",
                        "a.json:11:43: error: deploys (answer of linus): \"does not apply\" is not possible here;"
                                + " answer it, say \"don't know\" or leave it blank");
    }

    private static List<String> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] json) {
        try {
            AnswersReader.read(TINY, "a.json", json);
            return List.of();
        } catch (AnswersDoNotFit misfits) {
            assertThat(misfits.getMessage().lines().toList())
                    .isEqualTo(
                            misfits.problems().stream().map(Problem::toString).toList());
            return misfits.getMessage().lines().toList();
        }
    }

    @Test
    void unknownKeysAreToldWithWhatWasProbablyMeant() {
        assertThat(problems("""
                        {"anwsers": {}, "trunk-frequency": "daily",
                         "answers": {"deploys": {"unknwon": true}, "in-version-control": {"checked": [], "not-applicable": []}},
                         "responses": [{"from": "ada"}]}
                        """))
                .containsExactly(
                        "a.json:1:2: error: unknown key 'anwsers'; did you mean 'answers'?",
                        "a.json:1:17: error: unknown key 'trunk-frequency'; answers to questions stand inside 'answers'",
                        "a.json:2:26: error: deploys: unknown key 'unknwon'; did you mean 'unknown'?",
                        "a.json:2:82: error: in-version-control: unknown key 'not-applicable';"
                                + " did you mean 'notApplicable'?",
                        "a.json:3:17: error: unknown key 'from'");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[]                                       | a.json:1:1: error: write an object here:",
                "{\"answers\": []}                        | a.json:1:13: error: 'answers' is an object",
                "{\"responses\": {}}                      | a.json:1:15: error: 'responses' is a list",
                "{\"responses\": [3]}                     | a.json:1:16: error: write an object here:",
                "{\"responses\": [{\"by\": 3}]}           | a.json:1:23: error: 'by' is a name",
                "{\"responses\": [{\"by\":\"x\"},{\"by\":\"x\"}]}  | a.json:1:27: error: a second response by x",
                "{\"answers\": {\"deploys\": {}}}          | a.json:1:25: error: deploys: write {\"unknown\": true}",
                "{\"answers\": {\"deploys\": {\"unknown\": false}}} | a.json:1:25: error: deploys: write {\"unknown\"",
                "{\"answers\": {\"deploys\": {\"notApplicable\": 1}}} | a.json:1:25: error: deploys: write {\"unknown\"",
                "{\"answers\": {\"in-version-control\": [1]}} | a.json:1:37: error: in-version-control: a list names",
                "{\"answers\": {\"in-version-control\": {\"checked\": 1}}} | a.json:1:48: error: in-version-control: 'checked'",
            })
    void whatIsNoAnswerIsRefused(String json, String problem) {
        assertThat(problems(json)).singleElement().asString().startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``                     | a.json:1:1: error: there is nothing here; write {} where nothing is answered",
                "{\"answers\": {}       | a.json:1:15: error: this is not JSON: Unexpected end-of-input",
                "{\"answers\": {,}}     | a.json:1:14: error: this is not JSON: Unexpected character",
                "{answers: {}}          | a.json:1:2: error: this is not JSON: Unexpected character ('a' (code 97))",
                "{} {}                  | a.json:1:4: error: the document has ended before this; take away what follows",
                "{} x                   | a.json:1:5: error: this is not JSON: Unrecognized token 'x'",
                "{\"answers\": {\"lead-time\": 007}} | a.json:1:28: error: this is not JSON: Invalid numeric value",
                "{\"answers\": {}, \"answers\": {}} | a.json:1:17: error: 'answers' is there twice; keep one of the two",
            })
    void whatIsNoJsonIsRefused(String json, String problem) {
        assertThat(problems(json))
                .singleElement()
                .asString()
                .startsWith(problem)
                .doesNotContain("enable", "(start");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 2_000, 1_000_000})
    void deepNestingIsRefused(int depth) {
        assertThat(problems("{\"answers\": {\"deploys\": " + "[".repeat(depth) + "]".repeat(depth) + "}}"))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).contains("nested deeper"));
    }

    @Test
    void nestingWithinReasonIsToldForWhatItIs() {
        assertThat(problems("{\"answers\": {\"deploys\": " + "[".repeat(8) + "]".repeat(8) + "}}"))
                .noneSatisfy(problem -> assertThat(problem).contains("nested deeper"));
        assertThat(problems("{\"answers\": {\"deploys\": " + "[".repeat(9) + "]".repeat(9) + "}}"))
                .anySatisfy(problem -> assertThat(problem).contains("nested deeper"));
    }

    @Test
    void problemsAreToldInTheOrderOfTheFile() {
        assertThat(problems("{\"answers\": {\"deploys\": 1}, \"other\": 1}"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.json:1:25: error: deploys: "),
                        second -> assertThat(second).startsWith("a.json:1:29: error: unknown key 'other'"));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        assertThat(problems("{\"answers\": {\"lead-time\": " + "9".repeat(1_000_000) + "}}"))
                .isNotEmpty();
    }

    @Test
    void placesCountCharactersWhateverTheLineHolds() {
        assertThat(problems("\uFEFF{\r\n \"answers\": {\"\uD83D\uDE80é\": 1, \"deploys\": 1}}"))
                .satisfiesExactly(
                        unknown -> assertThat(unknown).startsWith("a.json:2:14: error: \uD83D\uDE80é: there is no"),
                        kind -> assertThat(kind).startsWith("a.json:2:34: error: deploys: "));
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] latin = "{\"answers\": {\"thoughts\": \"é\"}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(latin))
                .containsExactly("a.json:1:27: error: not UTF-8 from here on; save the answers as UTF-8");
    }

    @Test
    void moreThanSixteenMegabytesAreRefused() {
        assertThat(problems(new byte[(16 << 20) + 1]))
                .singleElement()
                .asString()
                .contains("at most 16 MB");
    }

    @Test
    void sixteenMegabytesAreRead() {
        assertThat(problems(new byte[16 << 20])).singleElement().asString().contains("this is not JSON");
    }

    @Test
    void storedAnswersThatAreDamagedAreNotGuessed() {
        assertThatThrownBy(() -> AnswerJson.read(TINY.question("deploys").orElseThrow(), "{\"unknown\": 1}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{\"unknown\": 1}");
        assertThatThrownBy(() ->
                        AnswerJson.read(TINY.question("deploys").orElseThrow(), "{\"unknown\": true, \"more\": 1}"))
                .isInstanceOf(IllegalStateException.class);
    }
}
