package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/questionnaire-format.md: its examples can be read and give what it says, and no key and no lint rule is left out. */
class FormatDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/questionnaire-format.md");
    private static final Path SCHEMA = Path.of("questionnaires/schema/questionnaire.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    /** Such as {@code # {"a": true} → some-area: score 75, level 2}, or without the id behind a question. */
    private static final Pattern OUTCOME = Pattern.compile("(?m)^# (.+) → (?:(\\S+): )?(.+)$");

    private static final Pattern QUESTION = Pattern.compile("(?m)^- \\{?id: ([a-z-]+)");

    private static final String AROUND_QUESTIONS = """
            id: example
            version: "1"
            title: Example
            levels: [{level: 1, name: One}, {level: 2, name: Two}, {level: 3, name: Three}, {level: 4, name: Four}, {level: 5, name: Five}]
            areas:
              - id: area
                title: Area
                questions:
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleCanBeReadAndGivesWhatItSays(String example) throws IOException {
        Path file = Files.writeString(folder.resolve("example.yaml"), whole(example));
        scored(file, "{}");

        for (MatchResult outcome : OUTCOME.matcher(example).results().toList()) {
            String id = outcome.group(2) == null ? lastQuestion(example, outcome.start()) : outcome.group(2);
            String answers = outcome.group(2) == null ? "{\"" + id + "\": " + outcome.group(1) + "}" : outcome.group(1);
            assertThatItGives(outcome.group(3), id, scored(file, answers));
        }
    }

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    private static String whole(String example) throws IOException {
        if (example.startsWith("id:")) {
            return example;
        }
        if (QUESTION.matcher(example).find()) {
            return AROUND_QUESTIONS + example.indent(6);
        }
        String withoutRules = Stream.of(examples().getFirst().split("(?m)^(?=[a-z])"))
                .filter(section -> !section.matches("(?s)(caps|classifications|findings|recommendations):.*"))
                .collect(Collectors.joining());
        return withoutRules + example;
    }

    private static String lastQuestion(String example, int before) {
        return QUESTION.matcher(example.substring(0, before))
                .results()
                .toList()
                .getLast()
                .group(1);
    }

    private static JsonNode scored(Path file, String answers) throws IOException {
        Called called = Called.withInput(
                "{\"answers\": " + answers + "}",
                "score",
                "--questionnaire",
                file.toString(),
                "--answers",
                "-",
                "--json");
        assertThat(called.err()).as(answers).isEmpty();
        return JSON.readTree(called.out());
    }

    private static void assertThatItGives(String figures, String id, JsonNode result) {
        JsonNode found = result.findParents("id").stream()
                .filter(node -> node.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is told of '" + id + "'"));
        for (String figure : figures.split(", ")) {
            String[] named = figure.split(" ");
            JsonNode told = found.get(named[0]);
            String shown = told.isNumber() && told.isFloatingPointNumber()
                    ? rounded(told.asDouble(), named[1])
                    : told.asText();
            assertThat(shown).as("%s of %s", named[0], id).isEqualTo(named[1]);
        }
    }

    /** To as many places as the document gives. */
    private static String rounded(double number, String like) {
        int places = like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0;
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }

    @Test
    void everyKeyIsDescribed() throws IOException {
        Set<String> keys = new TreeSet<>();
        JSON.readTree(SCHEMA.toFile())
                .findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(keys::add));
        keys.removeIf(key -> key.matches("\\d+"));
        String document = Files.readString(DOCUMENT);

        assertThat(keys)
                .hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(document).containsPattern("`[^`\n]*\\b" + key + "\\b[^`]*`"));
    }

    @Test
    void everyLintRuleIsDescribed() throws IOException {
        Set<String> rules = ResourceBundle.getBundle("org.waymark.authoring.remarks").keySet().stream()
                .map(text -> text.split("\\.")[0])
                .filter(rule -> !rule.equals("name"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| [^|]+ \\|$")
                .matcher(Files.readString(DOCUMENT).split("### What the linter finds")[1])
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(rules);
    }
}
