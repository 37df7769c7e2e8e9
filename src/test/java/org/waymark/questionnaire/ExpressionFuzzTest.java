package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written as an expression is told where it is wrong, or has an answer whatever is known. */
class ExpressionFuzzTest {

    private static final Duration HANG = Duration.ofMinutes(1);
    private static final Set<String> CONDITIONS = Set.of("chosen", "checked", "answered", "classified");

    private static final List<String> TOKENS = List.of(
            "grade('pick')",
            "value('size')",
            "score('one')",
            "level('one')",
            "number('size')",
            "count('list')",
            "chosen('pick', 'a')",
            "checked('list', 'x')",
            "answered('pick')",
            "share('one', 0.5)",
            "respondents()",
            "classified('class', 'v')",
            "grade('size')",
            "grade('nobody')",
            "chosen('pick', 'z')",
            "grade",
            "pick",
            "true",
            "false",
            "null",
            "0",
            "1",
            "2.5",
            "1e300",
            "5u",
            "0x1F",
            "99999999999999999999",
            "'a'",
            "\"b\"",
            "b'c'",
            "r'\\'",
            "[1, 2]",
            "[]",
            "{1: 2}",
            "[true]",
            "x",
            "_",
            "a.b",
            ".a",
            "and",
            "or",
            "not",
            "in",
            "as",
            "min(",
            "max(",
            "size(",
            "all(x, ",
            "exists(",
            "exists_one(",
            "filter(x, x > 1)",
            "map(x, x * 2)",
            ".size()",
            ".all(x, true)",
            ".exists(x, x)",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ".",
            "?",
            ":",
            "!",
            "-",
            "+",
            "*",
            "/",
            "%",
            "<",
            "<=",
            ">",
            ">=",
            "==",
            "!=",
            "=",
            "&&",
            "||",
            "&",
            "|",
            "//",
            "\\",
            "'",
            "\"",
            "\u00e9",
            "\uD83D\uDE00",
            "\u2028",
            "\n",
            "\t",
            ";",
            "@",
            "#",
            "$",
            "`",
            "~",
            "^");

    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> tokens = Arbitraries.of(TOKENS);
        Arbitrary<String> spaces = Arbitraries.of(" ", "", " ", "  ");
        return Combinators.combine(tokens, spaces)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1_500)
    void itIsToldOrHasAnAnswer(@ForAll("written") String written, @ForAll List<Double> figures) {
        assertToldOrAnswered(written, figures);
    }

    /** Nearly all of these are right, so that they are evaluated as well. */
    @Provide
    Arbitrary<String> sensible() {
        Arbitrary<String> numbers = Arbitraries.of(
                "grade('pick')",
                "value('size')",
                "score('one')",
                "number('size')",
                "0",
                "2.5",
                "min(1, count('list'))",
                "[1, grade('pick')].filter(x, x > 1).size()",
                "size([level('one')].map(y, y / 0))");
        Arbitrary<String> conditions = Arbitraries.of(
                "chosen('pick', 'a')",
                "answered('pick')",
                "true",
                "[1, count('list')].exists(x, x < 2)",
                "(grade('pick') in [1, 2])");
        Arbitrary<String> compared = Combinators.combine(
                        numbers, Arbitraries.of("<", "<=", ">", ">=", "==", "!="), numbers)
                .as((a, sign, b) -> "(" + a + " " + sign + " " + b + ")");
        return nested(Arbitraries.oneOf(conditions, compared), 3);
    }

    private static Arbitrary<String> nested(Arbitrary<String> plain, int depth) {
        if (depth == 0) {
            return plain;
        }
        Arbitrary<String> inner = nested(plain, depth - 1);
        return Arbitraries.oneOf(
                plain,
                Combinators.combine(inner, Arbitraries.of("&&", "||", "==", "!="), inner)
                        .as((a, sign, b) -> "(" + a + " " + sign + " " + b + ")"),
                inner.map(a -> "!" + a),
                Combinators.combine(plain, inner, inner).as((a, b, c) -> "(" + a + " ? " + b + " : " + c + ")"));
    }

    @Property(tries = 500)
    void whatIsSensibleHasAnAnswer(@ForAll("sensible") String written, @ForAll List<Double> figures) {
        assertThat(assertToldOrAnswered(written, figures)).isTrue();
    }

    /** Whether it has an answer. */
    private static boolean assertToldOrAnswered(String written, List<Double> figures) {
        String before = Spoilt.SOUND.substring(0, Spoilt.SOUND.indexOf("recommendations:"))
                + "  - id: it\n    severity: hint\n    text: T\n    when: |\n";
        String block = "      " + written.replace("\n", "\n      ") + "\n";
        List<Problem> problems =
                assertTimeoutPreemptively(HANG, () -> Questionnaires.problemsOf(single(before + block)));
        int first = (int) before.lines().count();
        int last = first + block.split("\n", -1).length;
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.place().line()).isBetween(first, last);
            assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "java.", "dev.cel", "overload");
        });
        if (problems.isEmpty()) {
            assertAnswered(
                    QuestionnaireReader.read(single(before + block))
                            .findings()
                            .getLast()
                            .when(),
                    figures);
        }
        return problems.isEmpty();
    }

    private static SortedMap<String, byte[]> single(String yaml) {
        return Questionnaires.single(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** Of what is read, the first is as the figures say, and the rest is not known. */
    private static void assertAnswered(Expression expression, List<Double> figures) {
        Optional<Object> answer = expression.evaluate(reading -> {
            int which = expression.reads().indexOf(reading);
            return which >= figures.size()
                    ? Optional.empty()
                    : Optional.of(
                            CONDITIONS.contains(reading.function())
                                    ? (Object) (figures.get(which) > 0)
                                    : figures.get(which));
        });
        assertThat(answer.orElse(true)).isInstanceOf(Boolean.class);
    }
}
