package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.questionnaire.ShapeFaults.Fault;

/** The schema for editors agrees with the reader about the shape of files. */
class SchemaTest {

    private static final Path SHIPPED = Path.of("questionnaires");
    private static final Path FILE = SHIPPED.resolve("schema/questionnaire.schema.json");
    private static final Path EVERY_KEY = Path.of("src/test/resources/questionnaires/every-key");
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json(FILE));

    /** What needs more than one look at one place: names, sums, order, and what expressions say. */
    private static final Pattern BEYOND_SHAPE =
            Pattern.compile("^(unknown (question|area|option set|recommendation|source) |duplicate id |"
                    + "there is no level |level \\d+ (stands behind|is missing before) |the area '' is the whole|'' is an area, not|"
                    + "'in-file' (is not listed|stands twice) under 'areas'|unexpected 'Words'|the last case has no 'when'|"
                    + "the bounds of bands ascend|(only )?the last band |'grade' does not fit |'\\S+' cannot be lifted so: |"
                    + "'\\S+' has the grades 1 to )");

    @ParameterizedTest
    @MethodSource("soundFiles")
    void aSoundFilePasses(Path file) {
        assertThat(SCHEMA.validate(node(file))).isEmpty();
    }

    static List<Path> soundFiles() throws IOException {
        try (Stream<Path> shipped = Files.walk(SHIPPED);
                Stream<Path> tested = Files.walk(Path.of("src/test/resources"))) {
            return Stream.concat(shipped, tested)
                    .filter(file -> file.toString().matches(".*(?<!-figures|/coach)\\.yaml"))
                    .toList();
        }
    }

    @Test
    void everyShippedFileNamesTheSchemaInItsFirstLine() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        String first = Files.readAllLines(file).getFirst();
                        assertThat(first).startsWith("# yaml-language-server: $schema=");
                        assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1))
                                        .normalize())
                                .isEqualTo(FILE);
                    });
        }
    }

    /** Otherwise the next test would not look at it. */
    @Test
    void everyKeyOfTheSchemaIsTried() {
        Set<String> known = new TreeSet<>();
        json(FILE)
                .findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(known::add));
        Set<String> written = new HashSet<>();
        Stream.of("questionnaire.yaml", "areas/in-file.yaml", "sources.yaml")
                .forEach(file -> collectKeys(node(EVERY_KEY.resolve(file)), written));

        assertThat(written).containsAll(known);
    }

    private static void collectKeys(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> collectKeys(child, keys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"questionnaire.yaml", "areas/in-file.yaml", "sources.yaml"})
    void whatOneRefusesForShapeSoDoesTheOther(String file) {
        SortedMap<String, byte[]> files = files();
        assertThat(Questionnaires.problemsOf(files)).isEmpty();
        List<String> disagreements = new ArrayList<>();
        for (Fault fault : ShapeFaults.of(node(EVERY_KEY.resolve(file)))) {
            files.put(file, fault.document().toString().getBytes(StandardCharsets.UTF_8));
            List<String> told = Questionnaires.problemsOf(files).stream()
                    .map(Problem::message)
                    .toList();
            List<com.networknt.schema.Error> refused = SCHEMA.validate(fault.document());
            if (refused.isEmpty() ? !told.stream().allMatch(BEYOND_SHAPE.asPredicate()) : told.isEmpty()) {
                disagreements.add(fault.what() + ": the schema says " + refused + ", the reader " + told);
            }
        }

        assertThat(disagreements).isEmpty();
    }

    private static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(EVERY_KEY)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(EVERY_KEY.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read as editors do, which know YAML 1.2: {@code No} is a text. */
    private static JsonNode node(Path file) {
        try {
            ProblemList problems = new ProblemList();
            return SourceFile.decode(file.toString(), Files.readAllBytes(file), problems)
                    .flatMap(text -> YamlReader.read(text, problems))
                    .map(SchemaTest::json)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar when scalar.isText() -> TextNode.valueOf(scalar.text());
            case YamlScalar scalar when scalar.isNothing() -> NullNode.getInstance();
            case YamlScalar scalar ->
                scalar.flag()
                        .<JsonNode>map(BooleanNode::valueOf)
                        .orElseGet(() -> DecimalNode.valueOf(new BigDecimal(scalar.text())));
            case YamlNode.Sequence list -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                list.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case YamlNode.Mapping mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
                yield object;
            }
        };
    }
}
