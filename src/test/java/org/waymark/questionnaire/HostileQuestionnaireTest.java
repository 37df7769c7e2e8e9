package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row spoils a sound questionnaire in one place and names the one problem that has to be told. */
class HostileQuestionnaireTest {

    static final String SOUND = """
            id: q
            version: "1"
            title: Q
            levels: [{level: 1, name: A}, {level: 2, name: B}]
            scoring: {bands: {1: 0, 2: 50}}
            options: {set: [{id: a, text: A}, {id: b, text: B}]}
            areas:
              - id: one
                title: One
                questions:
                  - {id: pick, text: P, kind: choice, options: set}
                  - {id: list, text: L, kind: checklist, items: [{id: x, text: X}, {id: y, text: Y}]}
                  - {id: size, text: S, kind: number, range: [0, 10]}
                  - {id: words, text: W, kind: text}
            caps:
              - {id: cap, cap: {area: one, level: 1}, when: "grade('pick') < 2", because: B}
            classifications:
              - {id: class, cases: [{value: v, when: "level('one') < 2"}, {value: none}]}
            findings:
              - {id: find, severity: hint, when: "count('list') > 1", text: F}
            recommendations:
              - {id: rec, area: one, title: R, lifts: {pick: 2, list: [x], size: {to: 3}}}
            """;

    @Test
    void theSoundOneIsSound() {
        assertThat(problemsOf(SOUND)).isEmpty();
    }

    /** The character § marks where in the spoilt text the problem stands. */
    @ParameterizedTest(name = "{1} instead of {0}")
    @MethodSource({"yaml", "structure", "references", "expressions", "circles"})
    void itIsToldWhereAndWhat(String sound, String spoilt, String message) {
        assertThat(SOUND).contains(sound);
        String marked = SOUND.replace(sound, spoilt);
        String before = marked.substring(0, marked.indexOf('§'));
        long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = before.length() - before.lastIndexOf('\n');
        assertThat(problemsOf(marked.replace("§", "")))
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("q.yaml:" + line + ":" + column + ": error: ")
                        .contains(message));
    }

    static Stream<Arguments> yaml() {
        return Stream.of(
                arguments("title: One", "title: §&a One", "anchor '&a'"),
                arguments("title: Q", "title: §*a", "alias '*a'"),
                arguments("title: Q", "title: §!!str Q", "tag"),
                arguments("title: Q", "title: §!x Q", "the tag '!x' is not allowed"),
                arguments("title: One", "§<<: {title: One}\n    title: One", "merge key '<<'"),
                arguments("title: Q", "title: Q\n§title: R", "duplicate key 'title', first in line 3"),
                arguments("caps:", "§---\ncaps:", "second document"),
                arguments("title: Q", "§\ttitle: Q", "\\t(TAB)"),
                arguments("title: R, ", "title: §\"R, ", "not YAML: found unexpected end of stream"),
                arguments("caps:", "open: [a, b\ncaps§:", "a flow sequence that begins in line 15"),
                arguments("title: Q", "title: Q§: R", "mapping values are not allowed here"),
                arguments("title: Q", "title: §\"\\0\"", "U+0000"),
                arguments("title: Q", "title: §\"\\ud800\"", "U+D800"),
                arguments("title: Q", "title: a§\u0000b", "U+0000"),
                arguments("title: Q", "title: a§\u0007b", "U+0007"),
                arguments("title: Q", "? §[a]\n: b\ntitle: Q", "a key has to be a single word"),
                arguments(
                        "title: Q",
                        "title: " + "[".repeat(119) + "§" + "[".repeat(9) + "]".repeat(128),
                        "nested more than 120"));
    }

    static Stream<Arguments> structure() {
        return Stream.of(
                arguments("title: Q", "§titel: Q\ntitle: Q", "unknown key 'titel' in questionnaire 'q'"),
                arguments("title: One", "title: One\n    §wieght: 2", "did you mean 'weight'?"),
                arguments(
                        "id: q\nversion: \"1\"\ntitle: Q",
                        "§id: q\nversion: \"1\"\nlanguage: en",
                        "missing key 'title' in questionnaire 'q'"),
                arguments("{id: pick, text: P, ", "§{id: pick, ", "missing key 'text' in question 'pick'"),
                arguments("title: Q", "§title:", "the key 'title' has no value"),
                arguments("title: Q", "title: §' '", "'title' is empty"),
                arguments("title: Q", "title: §[Q]", "'title' has to be a single value, not a list"),
                arguments("title: Q", "title: §5", "put it in quotes"),
                arguments("version: \"1\"", "version: §2026.4", "put it in quotes"),
                arguments("version: \"1\"", "version: §a b", "the version 'a b'"),
                arguments("id: q", "id: §no", "YAML does not read no as a name: put it in quotes"),
                arguments("id: q", "id: §1_000", "put it in quotes"),
                arguments("id: q", "id: §12:30:45", "put it in quotes"),
                arguments("id: q", "id: §2026-01-01", "put it in quotes"),
                arguments("id: q", "id: §true", "put it in quotes"),
                arguments("id: q", "id: §'q '", "not in kebab-case (a-z, 0-9, single hyphens); write 'q'"),
                arguments("id: q", "id: §MyOwn_Q", "write 'my-own-q'"),
                arguments("id: find", "id: §cap", "duplicate id 'cap': it is already a cap at q.yaml:16:10"),
                arguments("id: words", "id: §one", "duplicate id 'one': it is already an area at q.yaml:8:9"),
                arguments("{id: y, text: Y}", "{id: §x, text: Y}", "duplicate id 'x' in item 'x'"),
                arguments("{id: b, text: B}", "{id: §a, text: B}", "duplicate id 'a' in option 'a'"),
                arguments(
                        "{level: 2, name: B}]",
                        "{level: 2, name: B}, {level: §4, name: D}]",
                        "level 3 is missing before level 4"),
                arguments(
                        "{level: 2, name: B}]",
                        "{level: 2, name: B}, {level: §1, name: D}]",
                        "level 1 stands behind level 2"),
                arguments("bands: {1: 0, 2: 50}", "bands: {1: 0, §3: 50}", "there is no level 3"),
                arguments("bands: {1: 0, 2: 50}", "bands: {1: 0, 2: §101}", "101 is not between 0 and 100"),
                arguments("scoring: {", "scoring: {blank: §ignore, ", "'blank' is one of exclude, zero"),
                arguments("scoring: {", "scoring: {rollup: §meen, ", "did you mean 'mean'?"),
                arguments("scoring: {", "scoring: {publish-at-coverage: §1.5, ", "not between 0 and 1"),
                arguments("title: One", "title: One\n    scoring: {§overall: mean}", "unknown key 'overall'"),
                arguments("title: One", "title: One\n    weight: §1e999999999", "not a finite number"),
                arguments("title: One", "title: One\n    weight: §.inf", "not a finite number"),
                arguments("title: One", "title: One\n    weight: §1001", "not between 0 and 1000"),
                arguments("title: One", "title: One\n    weight: §-1", "not between 0 and 1000"),
                arguments("title: One", "title: One\n    weight: §heavy", "'heavy' is not a finite number"),
                arguments("title: One", "title: One\n    weight: §\"2\"", "'2' is not a finite number"),
                arguments("title: One", "title: One\n    level-texts: {§3: T}", "there is no level 3"),
                arguments("kind: text", "kind: text, private: §yes", "'private' is true or false"),
                arguments("kind: text", "kind: text, scored: §true", "a text is never scored"),
                arguments("kind: text", "kind: §prose", "'kind' is one of choice, yes-no"),
                arguments("kind: text", "kind: text, §items: []", "belongs to the kind checklist, not to text"),
                arguments("kind: text", "kind: text, level: §3", "there is no level 3"),
                arguments("kind: text", "kind: text, §since: \"1\"", "needs 'origin: extension'"),
                arguments(
                        "{id: words, text: W, kind: text",
                        "§{id: words, text: W, kind: text, origin: extension, since: \"1\"",
                        "missing key 'basis'"),
                arguments("kind: text", "kind: text, concepts: [a, §a]", "'a' stands twice under 'concepts'"),
                arguments("options: set", "options: §sat", "unknown option set 'sat'; did you mean 'set'?"),
                arguments("options: set", "options: §[{id: a, text: A}]", "at least two options"),
                arguments(
                        "{id: a, text: A}, {id: b, text: B}",
                        "§{id: a, text: A}, {id: b, text: B, value: 1}",
                        "missing key 'value' in option 'a'"),
                arguments(
                        "[{id: x, text: X}, {id: y, text: Y}]",
                        "§[{id: x, text: X, exclusive: true}]",
                        "needs an item with a weight above 0"),
                arguments("text: Y}]", "text: Y}], grades: §{1: 0, 3: 1}", "grade 2 is missing"),
                arguments("text: Y}]", "text: Y}], grades: {1: §0.1, 2: 1}", "the first grade needs a share of 0"),
                arguments("text: Y}]", "text: Y}], grades: {1: 0, 2: §0}", "ascend"),
                arguments(
                        "{id: size, text: S, kind: number, range: [0, 10]",
                        "§{id: size, text: S, kind: number, unit: h",
                        "a scored number needs 'values' or 'range'"),
                arguments("range: [0, 10]", "range: §[5, 5]", "two different numbers"),
                arguments("range: [0, 10]", "§range: [0, 10], values: [{value: 1}]", "'values' or 'range', not both"),
                arguments("range: [0, 10]", "values: [§{to: 1, value: 1}]", "the last band takes whatever"),
                arguments(
                        "range: [0, 10]",
                        "values: [{to: 5, value: 1}, §{to: 1, value: 0.5}, {value: 0}]",
                        "the bounds of bands ascend"),
                arguments(
                        "[{value: v, when: \"level('one') < 2\"}, {value: none}",
                        "§[{value: v, when: \"level('one') < 2\"}, {value: none, when: \"true\"}",
                        "the last case has no 'when'"),
                arguments("{area: one, level: 1}", "§{area: one}", "something is missing"),
                arguments(
                        "{id: rec, area: one, title: R, lifts: {pick: 2, list: [x], size: {to: 3}}",
                        "§{id: rec, area: one, title: R",
                        "without 'when' and without 'lifts'"),
                arguments("title: R,", "title: R, effort: §huge,", "'effort' is one of small, medium, large"),
                arguments("title: R,", "title: R, priority: §0,", "a priority is above 0"),
                arguments("title: Q", "title: Q\nforms: [{id: §full, questions: [pick]}]", "exists by itself"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                arguments("title: Q", "title: Q\nforms: [{id: f, questions: [§pik]}]", "did you mean 'pick'?"),
                arguments(
                        "title: Q",
                        "title: Q\nforms: [{id: f, questions: [§one]}]",
                        "'one' is an area, not a question"),
                arguments("{area: one, level: 1}", "{area: §won, level: 1}", "unknown area 'won'"),
                arguments("{area: one, level: 1}", "{area: one, level: §3}", "there is no level 3 to cap at"),
                arguments(
                        "{area: one, level: 1}", "{question: §size, grade: 1}", "'size' has no grades; cap its value"),
                arguments("{area: one, level: 1}", "{question: §words, value: 1}", "not scored"),
                arguments(
                        "{area: one, level: 1}, when: \"grade(",
                        "{question: pick, grade: §3}, when: \"claimed_grade(",
                        "has the grades 1 to 2, not 3"),
                arguments("id: rec, area: one", "id: rec, area: §ons", "unknown area 'ons'; did you mean 'one'?"),
                arguments("lifts: {pick: 2", "lifts: {§pikc: 2", "unknown question 'pikc'; did you mean 'pick'?"),
                arguments("lifts: {pick: 2", "lifts: {pick: §3", "it has the grades 1 to 2, not 3"),
                arguments("lifts: {pick: 2", "lifts: {pick: §c", "it has no option 'c'"),
                arguments("lifts: {pick: 2", "lifts: {pick: §[a]", "it is no checklist"),
                arguments("lifts: {pick: 2", "lifts: {pick: §false", "a lift is a grade, true"),
                arguments("list: [x]", "list: §[z]", "it has no item 'z' that could be checked"),
                arguments("list: [x]", "list: §2", "it has no grades"),
                arguments("size: {to: 3}", "words: §{to: 3}", "it is no number question"),
                arguments(
                        "title: R,",
                        "title: R, after: [{requires: \"true\", else: [§no-rec]}],",
                        "unknown recommendation 'no-rec'"));
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"grade(§'pikc') < 2\"",
                        "unknown question 'pikc'; did you mean 'pick'?"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"§grad('pick') < 2\"",
                        "unknown function 'grad'; did you mean 'grade'?"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"grade(§'size') < 2\"",
                        "'grade' does not fit 'size', which has no grades"),
                arguments("\"grade('pick') < 2\"", "\"value(§'words') < 2\"", "which has no value"),
                arguments("\"grade('pick') < 2\"", "\"true && chosen('pick', §'c')\"", "has no option 'c'"),
                arguments("\"grade('pick') < 2\"", "\"checked(§'pick', 'x')\"", "of kind choice, not checklist"),
                arguments("\"grade('pick') < 2\"", "\"checked('list', §'z')\"", "has no item 'z'"),
                arguments("\"grade('pick') < 2\"", "\"number(§'list') < 2\"", "of kind checklist, not number"),
                arguments("\"count('list') > 1\"", "\"classified('class', §'w')\"", "has no value 'w'"),
                arguments("\"grade('pick') < 2\"", "\"share('one', §2) < 1\"", "a position goes from 0 to 1"),
                arguments("\"grade('pick') < 2\"", "\"§grade('pick')\"", "has to give a condition"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"grade('pick') §< true\"",
                        "'<' does not fit a number and a condition"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') §= 2\"", "unexpected '='; write '=='"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') < 2 §and true\"", "unexpected 'and'; write '&&'"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') <§\"", "the expression ends too early"),
                arguments("\"grade('pick') < 2\"", "\"grade(§pick) < 2\"", "'grade' takes the id of a question here"),
                arguments("\"grade('pick') < 2\"", "\"§grade() < 2\"", "'grade' takes 1 argument, not 0"),
                arguments("\"grade('pick') < 2\"", "\"min§(1) < 2\"", "'min' takes two or more numbers"),
                arguments("\"grade('pick') < 2\"", "\"§pick < 2\"", "unknown name 'pick'"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') §% 2 == 1\"", "the operator '%' is not available"),
                arguments("\"grade('pick') < 2\"", "\"'pick'.§grade() < 2\"", "takes its arguments in brackets"),
                arguments("\"grade('pick') < 2\"", "§\"grade(\\x27pikc\\x27) < 2\"", "unknown question 'pikc'"),
                arguments("\"grade('pick') < 2\"", "grade(§'pikc') < 2", "unknown question 'pikc'"),
                arguments(
                        "{id: cap, cap: {area: one, level: 1}, when: \"grade('pick') < 2\", because: B}",
                        "id: cap\n    cap: {area: one, level: 1}\n    because: B\n    when: |\n      true &&\n        grade(§'pikc') < 2",
                        "unknown question 'pikc'"),
                arguments("level: 1}, when", "level: \"grade(§'pikc') + 1\"}, when", "unknown question 'pikc'"),
                arguments("level: 1}, when", "level: \"§true\"}, when", "has to give a number"),
                arguments(
                        "kind: text",
                        "kind: text, visible-when: \"§grade('pick') < 2\"",
                        "visible-when may read raw answers only"),
                arguments(
                        "{id: pick, text: P, kind: choice, options: set}\n",
                        "{id: pick, text: P, kind: choice, options: set, private: true}\n"
                                + "      - {id: more, text: M, kind: text, visible-when: \"chosen(§'pick', 'a')\"}\n",
                        "visible-when may not read 'pick', which is private"),
                arguments(
                        "kind: text",
                        "kind: text, visible-when: §!chosen('pick', 'a')",
                        "put the expression in quotes"),
                arguments(
                        "title: One",
                        "title: One\n    visible-when: §!answered('pick')",
                        "put the expression in quotes"),
                arguments(
                        "  - {id: rec,",
                        "  - id: r\n    area: one\n    title: R\n    lifts: {pick: 2}\n    priority: level('one') < 2 ? 2 §: 1\n  - {id: rec,",
                        "put the expression in quotes"));
    }

    static Stream<Arguments> circles() {
        return Stream.of(
                arguments(
                        "\"grade('pick') < 2\"",
                        "§\"level('one') < 2\"",
                        "these read each other in a circle: level('one') → level('one')"),
                arguments(
                        "{area: one, level: 1}, when: \"grade('pick') < 2\"",
                        "{question: pick, grade: 1}, when: §\"score('one') < 2\"",
                        "grade('pick') → score('one') → grade('pick')"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "§\"classified('class', 'v')\"",
                        "level('one') → classified('class') → level('one')"),
                arguments(
                        "kind: text",
                        "kind: text, visible-when: §\"answered('words')\"",
                        "answer('words') → answer('words')"),
                arguments(
                        "{id: rec, area: one, title: R,",
                        "§{id: rec, area: one, title: R, after: [{requires: \"true\", else: [rec]}],",
                        "these wait for each other in a circle: rec → rec"));
    }

    @Test
    void anEmptyFileIsToldSo() {
        assertThat(told("")).containsExactly("q.yaml:1:1: error: the file is empty");
        assertThat(told("# only this\n")).containsExactly("q.yaml:1:1: error: the file is empty");
    }

    @Test
    void aFileThatIsNoMappingIsToldSo() {
        assertThat(told("- a\n"))
                .containsExactly("q.yaml:1:1: error: the questionnaire has to be keys with values, not a list");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWhereTheyStand() {
        byte[] latin1 = SOUND.replace("title: Q", "title: Qualit\u00e4t").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Questionnaires.problemsOf(Questionnaires.single(latin1)))
                .extracting(Problem::toString)
                .containsExactly("q.yaml:3:14: error: not UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void aFileAboveOneMegabyteIsNotParsed() {
        assertThat(told(SOUND + "#".repeat(1 << 20))).singleElement().asString().contains("q.yaml:1:1", "1 MB");
    }

    @Test
    void aBombOfAliasesIsRefusedAtEveryAnchorAndAlias() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(told(bomb)).hasSize(6).allSatisfy(told -> assertThat(told).contains("is not allowed"));
    }

    @Test
    void moreThanFiveThousandQuestionsAreRefused() {
        String questions = IntStream.rangeClosed(1, 5_100)
                .mapToObj(i -> "      - {id: w" + i + ", text: W, kind: text}\n")
                .collect(Collectors.joining());
        assertThat(told(SOUND.replace("caps:", questions + "caps:")))
                .singleElement()
                .asString()
                .contains("at most 5000 are read");
    }

    @Test
    void thousandsOfUnknownNamesAreToldInSeconds() {
        String names = IntStream.range(0, 20_000).mapToObj(i -> "name-" + i).collect(Collectors.joining(", "));
        String questions = IntStream.range(0, 4_000)
                .mapToObj(i -> "      - {id: w" + i + ", text: W, kind: text}\n")
                .collect(Collectors.joining());
        String spoilt = SOUND.replace("caps:", questions + "caps:")
                .replace("title: Q", "title: Q\nforms: [{id: f, questions: [" + names + "]}]");
        assertThat(told(spoilt)).hasSize(20_000);
    }

    @Test
    void aDeepExpressionIsToldInsteadOfOverflowingTheStack() {
        String deep = "\"" + "(".repeat(5_000) + "true" + ")".repeat(5_000) + "\"";
        assertThat(told(SOUND.replace("\"grade('pick') < 2\"", deep))).hasSize(1);
        String wide = "\"" + "!".repeat(5_000) + "true\"";
        assertThat(told(SOUND.replace("\"grade('pick') < 2\"", wide))).hasSizeLessThan(2);
        String sum = "\"0" + " + 1".repeat(5_000) + " > 2\"";
        assertThat(told(SOUND.replace("\"grade('pick') < 2\"", sum))).hasSizeLessThan(2);
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
    void howeverTheTextIsSpoiltItIsReadOrTold() {
        Random random = new Random(7);
        String pieces = "'\"[]{}:,-#|>&*!? \n\tabz019_.$()<=\u00e9\u2028";
        for (int round = 0; round < 400; round++) {
            StringBuilder spoilt = new StringBuilder(SOUND);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(spoilt.length() - 10);
                switch (random.nextInt(3)) {
                    case 0 -> spoilt.deleteCharAt(at);
                    case 1 -> spoilt.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                    default -> spoilt.insert(at, SOUND, at / 2, at / 2 + random.nextInt(9));
                }
            }
            assertThatCode(() -> problemsOf(spoilt.toString()))
                    .as(spoilt.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void areasThatShareAnIdAreToldOnlyAsThat() {
        assertThat(told(SOUND.replace("    title: One\n", "    title: One\n    areas: [{id: one, title: Two}]\n")))
                .containsExactly("q.yaml:10:18: error: duplicate id 'one': it is already an area at q.yaml:8:9; ids are"
                        + " unique in a questionnaire");
    }

    private static List<String> told(String yaml) {
        return problemsOf(yaml).stream().map(Problem::toString).toList();
    }

    private static List<Problem> problemsOf(String yaml) {
        return Questionnaires.problemsOf(Questionnaires.single(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
