package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However the files of a questionnaire are spoilt, it is read, or every problem is told where it stands. */
class ReaderFuzzTest {

    private static final Duration HANG = Duration.ofMinutes(1);
    private static final Path MODELS = Path.of("src/test/resources/models");

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.any().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> singleFiles() {
        return Arbitraries.of(Spoilt.SOUND, model("pathfinder"), model("scorecard"), model("quick-check"));
    }

    @Property(tries = 1_000)
    void aSingleFile(@ForAll("singleFiles") String file, @ForAll("mutations") List<Mutation> mutations) {
        assertReadOrTold(Questionnaires.single(spoilt(file.getBytes(StandardCharsets.UTF_8), mutations)));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(Questionnaires.tinyFiles().keySet());
    }

    @Property(tries = 600)
    void aFileOfAFolder(@ForAll("paths") String path, @ForAll("mutations") List<Mutation> mutations) {
        SortedMap<String, byte[]> files = Questionnaires.tinyFiles();
        files.compute(path, (_, bytes) -> spoilt(bytes, mutations));
        assertReadOrTold(files);
    }

    @Property(tries = 100)
    void whateverBytes(@ForAll byte[] bytes) {
        assertReadOrTold(Questionnaires.single(bytes));
    }

    @Property(tries = 100)
    void namesOfFiles(@ForAll("paths") String path, @ForAll String name) {
        SortedMap<String, byte[]> files = new TreeMap<>(Questionnaires.tinyFiles());
        files.put(name, files.remove(path));
        assertReadOrTold(files);
    }

    private static byte[] spoilt(byte[] bytes, List<Mutation> mutations) {
        byte[] spoilt = bytes;
        for (Mutation mutation : mutations) {
            spoilt = mutation.spoil(spoilt);
        }
        return spoilt;
    }

    /** Anything thrown but {@link QuestionnaireProblems} fails the property. */
    private static void assertReadOrTold(SortedMap<String, byte[]> files) {
        List<Problem> problems = assertTimeoutPreemptively(HANG, () -> Questionnaires.problemsOf(files));
        for (Problem problem : problems) {
            assertThat(problem.message()).isNotBlank().hasSizeLessThanOrEqualTo(1_000);
            assertThat(problem.message()).doesNotContain("Exception", "java.", "dev.cel", "org.yaml");
            byte[] bytes = files.getOrDefault(problem.place().file(), new byte[0]);
            assertThat(problem.place()).isIn(placesOfLine(bytes, problem.place()));
        }
    }

    /** Those of the line that a place names, the one behind its end included. */
    private static List<Place> placesOfLine(byte[] bytes, Place place) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String[] lines = text.split("\r?\n", -1);
        assertThat(place.line()).isBetween(1, lines.length);
        int length = lines[place.line() - 1].codePointCount(0, lines[place.line() - 1].length());
        return IntStream.rangeClosed(1, length + 1)
                .mapToObj(column -> new Place(place.file(), place.line(), column))
                .toList();
    }

    private static String model(String name) {
        try {
            return Files.readString(MODELS.resolve(name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
