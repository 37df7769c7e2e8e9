package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.questionnaire.Spoilt.SOUND;
import static org.waymark.questionnaire.Spoilt.told;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to do harm, or that went through the wrong program. */
class HostileQuestionnaireTest {

    @Test
    void theSoundOneIsSound() {
        assertThat(told(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only this\n", "---\n", "---\n...\n", "~", "\n\n"})
    void anEmptyFileIsToldSo(String text) {
        assertThat(told(text)).containsExactly("q.yaml:1:1: error: the file is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {"- a → a list", "just words → 'just words'", "12 → '12'"})
    void aFileThatIsNoMappingIsToldSo(String text, String described) {
        assertThat(told(text))
                .containsExactly("q.yaml:1:1: error: the questionnaire has to be keys with values, not " + described);
    }

    @Test
    void bytesThatAreNotUtf8AreToldWhereTheyStand() {
        byte[] latin1 = SOUND.replace("title: Q", "title: Qualit\u00e4t").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Questionnaires.problemsOf(Questionnaires.single(latin1)))
                .extracting(Problem::toString)
                .containsExactly("q.yaml:3:14: error: not UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void aFileInUtf16IsToldSo() {
        byte[] utf16 = SOUND.getBytes(StandardCharsets.UTF_16);

        assertThat(Questionnaires.problemsOf(Questionnaires.single(utf16)))
                .extracting(Problem::toString)
                .containsExactly("q.yaml:1:1: error: not UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void columnsAreTheSameWithWindowsLineEndsAndAByteOrderMark() {
        String spoilt = SOUND.replace("title: One", "title: 1");
        String windows = "\uFEFF" + spoilt.replace("\n", "\r\n");

        assertThat(told(windows)).hasSize(1).isEqualTo(told(spoilt));
    }

    @Test
    void aFileAboveOneMegabyteIsNotParsed() {
        assertThat(told(SOUND + "#".repeat(1 << 20)))
                .containsExactly("q.yaml:1:1: error: the file is larger than 1 MB; split it into areas");
        assertThat(told(SOUND.replace("title: Q", "title: " + "x".repeat(4 << 20))))
                .as("one value of 4 MB")
                .hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeDoesNotMakeItsNamesUnknown() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "questionnaire.yaml",
                SOUND.replace("areas:\n", "areas:\n  - big\n")
                        .replace("area: one, title: R", "area: big, title: R")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("areas/big.yaml", new byte[(1 << 20) + 1]);

        assertThat(Questionnaires.problemsOf(files))
                .extracting(problem -> problem.place().file())
                .containsExactly("areas/big.yaml");
    }

    @Test
    void aBombOfAliasesIsRefusedAtEveryAnchorAndAlias() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        assertThat(told(bomb)).hasSize(6).allSatisfy(told -> assertThat(told).contains("is not allowed"));
    }

    @Test
    void tenThousandLevelsOfNestingAreRefused() {
        for (String nested : new String[] {"[".repeat(10_000), "{a: ".repeat(10_000), "- ".repeat(10_000)}) {
            assertThat(told(nested))
                    .singleElement()
                    .asString()
                    .startsWith("q.yaml:1:")
                    .endsWith("nested more than 120 deep");
        }
    }

    @Test
    void moreThanFiveThousandQuestionsAreRefused() {
        assertThat(told(SOUND.replace("caps:", questions(4_996) + "caps:"))).isEmpty();
        assertThat(told(SOUND.replace("caps:", questions(5_100) + "caps:")))
                .containsExactly("q.yaml:5011:9: error: this is question 5001; at most 5000 are read in area 'one'");
    }

    private static String questions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "      - {id: w" + i + ", text: W, kind: text}\n")
                .collect(Collectors.joining());
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        String spoilt = SOUND.replace("title: Q", "titel: Q")
                .replace("options: set", "options: sat")
                .replace("grade('pick')", "grade('pikc')")
                .replace("size: {to: 3}", "size: 9");

        assertThat(told(spoilt))
                .extracting(told -> told.substring(0, told.indexOf(": error")))
                .containsExactly("q.yaml:1:1", "q.yaml:3:1", "q.yaml:11:52", "q.yaml:16:56", "q.yaml:22:70");
    }

    @Test
    void areasThatShareAnIdAreToldOnlyAsThat() {
        assertThat(told(SOUND.replace("    title: One\n", "    title: One\n    areas: [{id: one, title: Two}]\n")))
                .containsExactly("q.yaml:10:18: error: duplicate id 'one': it is already an area at q.yaml:8:9; ids are"
                        + " unique in a questionnaire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pick", "PICK", "\uFF50ick", "pick\u200B"})
    void anIdThatOnlyLooksLikeAnotherIsTold(String id) {
        assertThat(told(SOUND.replace("id: words", "id: " + id)))
                .first()
                .asString()
                .startsWith("q.yaml:14:14: error: the id '" + id + "' is not in kebab-case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{inject:secret} {#each x}",
                "${jndi:ldap://x}",
                "=HYPERLINK(\"http://x\")",
                "@SUM(1)",
                "\u202Eright to left",
                "\uD83D\uDE00 e\u0301",
                "'; drop table answer; --",
            })
    void textIsKeptAsItIsWritten(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        Questionnaire read = Questionnaires.of(SOUND.replace("title: One", "title: " + quoted)
                .replace("title: Q", "title: " + quoted)
                .replace("text: P", "text: " + quoted)
                .replace("text: X", "text: " + quoted)
                .replace("text: A}", "text: " + quoted + "}")
                .replace("because: B", "because: " + quoted)
                .replace("text: F", "text: " + quoted)
                .replace("title: R", "title: " + quoted));

        Question pick = read.question("pick").orElseThrow();
        assertThat(read.title()).isEqualTo(text);
        assertThat(read.areas().getFirst().title()).isEqualTo(text);
        assertThat(pick.text()).isEqualTo(text);
        assertThat(pick.options().getFirst().text()).isEqualTo(text);
        assertThat(read.question("list").orElseThrow().items().getFirst().text())
                .isEqualTo(text);
        assertThat(read.caps().getFirst().because()).isEqualTo(text);
        assertThat(read.findings().getFirst().text()).isEqualTo(text);
        assertThat(read.recommendations().getFirst().title()).isEqualTo(text);
    }

    @Test
    void aQuestionOfAHundredThousandCharactersIsKeptWhole() {
        String text = "long ".repeat(20_000).strip();

        assertThat(Questionnaires.of(SOUND.replace("text: P", "text: " + text))
                        .question("pick")
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void questionsThatAllWeighNothingAreRead() {
        Questionnaire read = Questionnaires.of(SOUND.replace("text: P,", "text: P, weight: 0,")
                .replace("text: L,", "text: L, weight: 0,")
                .replace("text: S,", "text: S, weight: 0,"));

        assertThat(read.allQuestions()).filteredOn(Question::scored).allMatch(question -> question.weight() == 0);
    }
}
