package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 1 of the format: which files make up a questionnaire. */
class FilesTest {

    private static final String AREA = "{id: one, title: One, concepts: [page], questions: []}";

    @TempDir
    Path folder;

    @Test
    void aSingleFileMayHaveAnyName() throws IOException {
        write("model.yaml", single("areas: [" + AREA + "]"));

        Questionnaire read = QuestionnaireReader.read(folder.resolve("model.yaml"));

        assertThat(read.id()).isEqualTo("q");
        assertThat(read.area("one").orElseThrow().place()).hasToString("model.yaml:4:9");
    }

    @Test
    void inAFileCalledLikeThatOfAFolderConceptsAreNotChecked() throws IOException {
        write("questionnaire.yaml", single("areas: [" + AREA + "]"));

        Path file = folder.resolve("questionnaire.yaml");

        assertThat(QuestionnaireReader.read(file).manuscript().inFolder()).isFalse();
    }

    @Test
    void aFolderMayHoldNothingButItsQuestionnaire() throws IOException {
        write("questionnaire.yaml", single("areas: [{id: one, title: One}]"));

        assertThat(QuestionnaireReader.read(folder).manuscript().inFolder()).isTrue();
    }

    @Test
    void inAFolderWithoutConceptsAConceptIsUnknown() throws IOException {
        write("questionnaire.yaml", single("areas: [" + AREA + "]"));

        assertThatThrownBy(() -> QuestionnaireReader.read(folder))
                .hasMessage("questionnaire.yaml:4:42: error: unknown concept 'page'");
    }

    @Test
    void theBytesOfAFolderAreReadLikeTheFolder() throws IOException {
        String alone = single("areas: [" + AREA + "]");
        write("questionnaire.yaml", alone);

        assertThat(Questionnaires.problemsOf(files("questionnaire.yaml", alone)))
                .extracting(Problem::toString)
                .containsExactly("questionnaire.yaml:4:42: error: unknown concept 'page'");
    }

    @Test
    void aFolderIsReadThroughALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real/areas"));
        Files.createDirectories(folder.resolve("shared"));
        write("real/questionnaire.yaml", single("areas: [one, two]"));
        write("real/areas/one.yaml", "area: {id: one, title: One}");
        write("shared/two.yaml", "area: {id: two, title: Two}");
        Files.createSymbolicLink(real.resolve("two.yaml"), folder.resolve("shared/two.yaml"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(QuestionnaireReader.read(link).areas()).extracting(Area::id).containsExactly("one", "two");
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        write("questionnaire.yaml", single("areas: []"));
        Files.createDirectories(folder.resolve("areas"));
        Files.createSymbolicLink(folder.resolve("areas/gone.yaml"), folder.resolve("gone.yaml"));

        assertThatThrownBy(() -> QuestionnaireReader.read(folder))
                .isInstanceOf(QuestionnaireProblems.class)
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("gone.yaml");
    }

    @Test
    void aFolderThatHoldsItselfIsTold() throws IOException {
        write("questionnaire.yaml", single("areas: []"));
        Files.createDirectories(folder.resolve("areas"));
        Files.createSymbolicLink(folder.resolve("areas/round"), folder.resolve("areas"));

        assertThatThrownBy(() -> QuestionnaireReader.read(folder))
                .isInstanceOf(QuestionnaireProblems.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void anEmptyFolderHasNoQuestionnaire() {
        assertThatThrownBy(() -> QuestionnaireReader.read(folder))
                .hasMessage("questionnaire.yaml:1:1: error: the file questionnaire.yaml is missing");
    }

    @Test
    void otherFoldersArePassedOver() throws IOException {
        write("questionnaire.yaml", single("areas: []"));
        Files.createDirectories(folder.resolve("drafts/areas"));
        write("drafts/areas/x.yaml", "\u0000");
        write("notes.txt", "\u0000");

        assertThat(QuestionnaireReader.read(folder).areas()).isEmpty();
    }

    @Test
    void areasOfTheirOwnAndAreasWrittenOutStandInOneOrder() {
        SortedMap<String, byte[]> files = files("questionnaire.yaml", single("areas: [{id: b, title: B}, a]"));
        files.putAll(files("areas/a.yaml", "area: {id: a, title: A, areas: [{id: c, title: C}]}"));

        Questionnaire read = QuestionnaireReader.read(files);

        assertThat(read.areas()).extracting(Area::id).containsExactly("b", "a");
        assertThat(read.areas().getLast().areas()).extracting(Area::id).containsExactly("c");
    }

    @Test
    void rulesOfTheQuestionnaireComeBeforeThoseOfItsAreasInTheirOrder() {
        String finding = "findings: [{id: %s, severity: hint, when: \"true\", text: T}]\n";
        SortedMap<String, byte[]> files =
                files("questionnaire.yaml", single("areas: [z, a]\n" + finding.formatted("first")));
        files.putAll(files("areas/a.yaml", "area: {id: a, title: A}\n" + finding.formatted("third")));
        files.putAll(files("areas/z.yaml", "area: {id: z, title: Z}\n" + finding.formatted("second")));

        assertThat(QuestionnaireReader.read(files).findings())
                .extracting(Finding::id)
                .containsExactly("first", "second", "third");
    }

    @Test
    void anAreaInsideAnAreaIsWrittenOut() {
        SortedMap<String, byte[]> files = files("questionnaire.yaml", single("areas: [a]"));
        files.putAll(files("areas/a.yaml", "area: {id: a, title: A, areas: [b]}"));
        files.putAll(files("areas/b.yaml", "area: {id: b, title: B}"));

        assertThat(Questionnaires.problemsOf(files))
                .extracting(Problem::toString)
                .containsExactly(
                        "areas/a.yaml:1:33: error: the area has to be keys with values, not 'b'",
                        "areas/b.yaml:1:1: error: 'b' is not listed under 'areas' of questionnaire.yaml");
    }

    @Test
    void areasNestFiftyDeepAndNoDeeper() {
        assertThat(Questionnaires.of(nested(50)).area("a50")).isPresent();
        assertThat(Questionnaires.problemsOf(files("q.yaml", nested(51))))
                .extracting(Problem::toString)
                .containsExactly("q.yaml:154:101: error: areas are nested at most 50 deep in area 'a50'");
    }

    /** Each area on three lines, two columns further right. */
    private static String nested(int depth) {
        return single("areas:\n")
                + IntStream.rangeClosed(1, depth)
                        .mapToObj(i -> {
                            String indent = "  ".repeat(i - 1);
                            return indent + "- id: a" + i + "\n" + indent + "  title: A\n"
                                    + (i < depth ? indent + "  areas:\n" : "");
                        })
                        .collect(Collectors.joining());
    }

    @Test
    void sourcesAreAListOrStandUnderTheirKey() {
        for (String sources : List.of("- {id: C001, title: S}", "sources: [{id: C001, title: S}]")) {
            SortedMap<String, byte[]> files = files("questionnaire.yaml", single("areas: []"));
            files.putAll(files("sources.yaml", sources));

            assertThat(QuestionnaireReader.read(files).sources()).containsOnlyKeys("C001");
        }
    }

    @Test
    void aConceptNeedsNothingButATitle() {
        SortedMap<String, byte[]> files = files("questionnaire.yaml", single("areas: []"));
        files.putAll(files("concepts/page.md", "---\ntitle: Page\n---"));

        Concept page = QuestionnaireReader.read(files).concept("page").orElseThrow();

        assertThat(page.area()).isEmpty();
        assertThat(page.related()).isEmpty();
        assertThat(page.sources()).isEmpty();
        assertThat(page.paths()).isEmpty();
        assertThat(page.markdown()).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private static String single(String areas) {
        return "id: q\nversion: \"1\"\ntitle: Q\n" + areas;
    }

    private static SortedMap<String, byte[]> files(String path, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
