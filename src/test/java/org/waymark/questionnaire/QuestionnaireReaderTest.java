package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Recommendation.Lift;

class QuestionnaireReaderTest {

    private final Questionnaire tiny = Questionnaires.tiny();

    @Test
    void theShippedQuestionnaireIsReadWithoutProblem() {
        Path folder = Path.of("questionnaires/three-ways");
        assertThat(QuestionnaireReader.read(folder).areas()).isNotEmpty();
    }

    @Test
    void areasStandInTheOrderOfTheQuestionnaireAndQuestionsInThatOfTheirFile() {
        assertThat(tiny.areas()).extracting(Area::id).containsExactly("building", "releasing");
        assertThat(tiny.allQuestions())
                .extracting(Question::id)
                .containsExactly(
                        "trunk-frequency",
                        "red-build",
                        "in-version-control",
                        "deploys",
                        "lead-time",
                        "downtime",
                        "people",
                        "thoughts");
    }

    @Test
    void valuesOfOptionsThatAreLeftOutAreEvenlySpaced() {
        assertThat(question("trunk-frequency").options())
                .extracting(Option::value)
                .containsExactly(0.0, 0.5, 1.0);
        assertThat(question("red-build").options())
                .extracting(Option::id)
                .as("from the shared set")
                .containsExactly("never", "sometimes", "always");
        assertThat(question("deploys").options())
                .extracting(Option::id, Option::value, Option::text)
                .containsExactly(tuple("yes", 1.0, "Yes"), tuple("no", 0.0, "No"));
    }

    @Test
    void whatIsLeftOutHasTheDefaultsOfTheFormat() {
        Question question = question("red-build");
        assertThat(question.weight()).isEqualTo(1);
        assertThat(question.scored()).isTrue();
        assertThat(question.isPrivate()).isFalse();
        assertThat(question("trunk-frequency").mayBeNotApplicable()).isFalse();
        assertThat(question("thoughts").scored()).as("a text is never scored").isFalse();
        Recommendation recommendation = tiny.recommendations().get(1);
        assertThat(recommendation.reach()).isEqualTo(Recommendation.Reach.TEAM);
        assertThat(recommendation.effort()).isEqualTo(Recommendation.Effort.MEDIUM);
    }

    @Test
    void liftsAreGradesItemsFiguresAndOptions() {
        assertThat(tiny.recommendations().get(0).lifts()).containsEntry("red-build", new Lift.ToOption("always"));
        assertThat(tiny.recommendations().get(1).lifts())
                .containsEntry("trunk-frequency", new Lift.ToGrade(3))
                .containsEntry("in-version-control", new Lift.Items(List.of("code", "scripts")));
        assertThat(tiny.recommendations().get(2).lifts())
                .containsEntry("deploys", new Lift.ToOption("yes"))
                .containsEntry("lead-time", new Lift.Figure(24));
    }

    @Test
    void thePoliciesOfAnAreaDoNotReachTheAreasInsideIt() {
        Questionnaire read = Questionnaires.of("""
                id: nested
                version: "1"
                title: Nested
                scoring: {overall: sum, blank: zero}
                areas:
                  - id: outer
                    title: Outer
                    scoring: {rollup: min, publish-at-coverage: 0.9}
                    areas:
                      - {id: inner, title: Inner, scoring: {unknown: zero}}
                """);
        assertThat(read.scoring().rollup()).isEqualTo(Scoring.Rollup.SUM);
        Scoring outer = read.area("outer").orElseThrow().scoring();
        assertThat(outer.rollup()).isEqualTo(Scoring.Rollup.MIN);
        assertThat(outer.blank()).isEqualTo(Scoring.Blank.ZERO);
        Scoring inner = read.area("inner").orElseThrow().scoring();
        assertThat(inner.rollup()).isEqualTo(Scoring.Rollup.MEAN);
        assertThat(inner.publishAtCoverage()).isEqualTo(0.5);
        assertThat(inner.unknown()).isEqualTo(Scoring.Blank.ZERO);
    }

    @Test
    void aConceptIsItsFrontMatterAndTheTextBehindIt() {
        Concept trunk = tiny.concept("trunk").orElseThrow();
        assertThat(trunk.title()).isEqualTo("One trunk");
        assertThat(trunk.related()).containsExactly("small-batches");
        assertThat(trunk.paths()).containsEntry("flow", 1);
        assertThat(trunk.markdown()).isEqualTo("Everybody's work meets in **one line**.\n");
    }

    @Test
    void rulesKnowWhereTheyStand() {
        assertThat(tiny.caps().getFirst().place()).hasToString("areas/building.yaml:39:5");
        assertThat(tiny.caps().getFirst().when().place()).hasToString("areas/building.yaml:41:11");
    }

    @Test
    void theHashDoesNotDependOnLineEndsNorOnAByteOrderMark() {
        SortedMap<String, byte[]> files = Questionnaires.tinyFiles();
        files.replaceAll((_, bytes) -> ("\uFEFF" + text(bytes).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        Questionnaire windows = QuestionnaireReader.read(files);
        assertThat(windows.sha256()).isEqualTo(tiny.sha256()).matches("[0-9a-f]{64}");
        assertThat(windows.concept("trunk")).isEqualTo(tiny.concept("trunk"));
    }

    @Test
    void theHashChangesWithAnyText() {
        SortedMap<String, byte[]> files = changed("concepts/trunk.md", text -> text.replace("one line", "a line"));
        assertThat(QuestionnaireReader.read(files).sha256()).isNotEqualTo(tiny.sha256());
    }

    @Test
    void filesThatBelongToNoQuestionnaireArePassedOver() {
        SortedMap<String, byte[]> files = Questionnaires.tinyFiles();
        files.put("README.md", new byte[] {0});
        files.put("areas/.swp", new byte[] {0});
        assertThat(QuestionnaireReader.read(files).sha256()).isEqualTo(tiny.sha256());
    }

    @Test
    void aMissingFolderIsToldByItsName() {
        assertThatThrownBy(() -> QuestionnaireReader.read(Path.of("no/such")))
                .isInstanceOf(QuestionnaireProblems.class)
                .hasMessageContaining("no/such:1:1: error: cannot be read");
    }

    @Test
    void anAreaWithoutFileAndAFileWithoutAreaAreTold() {
        SortedMap<String, byte[]> files = Questionnaires.tinyFiles();
        files.put("areas/relaesing.yaml", files.remove("areas/releasing.yaml"));
        assertThat(told(files))
                .contains(
                        "questionnaire.yaml:19:19: error: there is no file areas/releasing.yaml for the area 'releasing';"
                                + " did you mean 'relaesing'?")
                .contains("areas/relaesing.yaml:1:1: error: 'relaesing' is not listed under 'areas' of"
                        + " questionnaire.yaml");
    }

    @Test
    void anAreaIsCalledLikeItsFile() {
        assertThat(told(changed("areas/releasing.yaml", text -> text.replaceFirst("id: releasing", "id: release"))))
                .contains("areas/releasing.yaml:2:7: error: the id 'release' differs from the name of its file,"
                        + " areas/releasing.yaml, in area 'release'");
    }

    @Test
    void aFileThatNobodyReadsIsTold() {
        SortedMap<String, byte[]> files = Questionnaires.tinyFiles();
        files.put("areas/more.yml", new byte[0]);
        assertThat(told(files))
                .containsExactly("areas/more.yml:1:1: error: this file is not read: areas are areas/*.yaml, concepts"
                        + " are concepts/*.md, and their pictures concepts/*.svg");
    }

    @Test
    void conceptsAndSourcesThatAreNotThereAreTold() {
        assertThat(told(changed("concepts/trunk.md", text -> text.replace("small-batches", "smal-batches"))))
                .containsExactly("concepts/trunk.md:4:11: error: unknown concept 'smal-batches'; did you mean"
                        + " 'small-batches'?");
        assertThat(told(changed("areas/building.yaml", text -> text.replace("[C002]", "[C003]"))))
                .containsExactly("areas/building.yaml:27:17: error: unknown source 'C003'; did you mean 'C001'?");
        assertThat(told(changed("areas/building.yaml", text -> text.replaceFirst("\\[trunk]", "[trnk]"))))
                .containsExactly("areas/building.yaml:9:14: error: unknown concept 'trnk'; did you mean 'trunk'?");
    }

    @Test
    void sourcesThatDifferOnlyByCaseAreTold() {
        assertThat(told(changed("sources.yaml", text -> text + "- {id: c001, title: Again}\n")))
                .containsExactly("sources.yaml:3:8: error: the id 'c001' differs from 'C001' only by case or Unicode"
                        + " form: that is already a source at sources.yaml:1:8");
    }

    @Test
    void frontMatterIsCheckedAtItsOwnLines() {
        assertThat(told(changed("concepts/trunk.md", text -> text.replace("title:", "titel:"))))
                .containsExactly(
                        "concepts/trunk.md:2:1: error: missing key 'title' in concept",
                        "concepts/trunk.md:2:1: error: unknown key 'titel' in concept; did you mean 'title'?");
        assertThat(told(changed("concepts/trunk.md", text -> text.replace("{flow: 1}", "{flow: first}"))))
                .containsExactly("concepts/trunk.md:6:15: error: 'first' is not a whole number in 'paths'");
        assertThat(told(changed("concepts/trunk.md", text -> text.replace("---\n", ""))))
                .containsExactly("concepts/trunk.md:1:1: error: a concept begins with front matter between two lines"
                        + " '---'");
    }

    @Test
    void aSyntaxErrorEndsItsOwnFileOnly() {
        SortedMap<String, byte[]> files =
                changed("areas/releasing.yaml", text -> text.replace("title: Rel", "title: a: b"));
        files.put(
                "areas/building.yaml",
                text(files.get("areas/building.yaml"))
                        .replace("weight: 2", "weight: two")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(told(files))
                .as("names of the broken file are not told as unknown")
                .containsExactly(
                        "areas/building.yaml:6:11: error: 'two' is not a finite number in area 'building'",
                        "areas/building.yaml:14:15: error: 'two' is not a finite number in question 'trunk-frequency'",
                        "areas/building.yaml:32:42: error: 'two' is not a finite number in item 'code'",
                        "areas/releasing.yaml:3:11: error: not YAML: mapping values are not allowed here in 'title: a:"
                                + " beasing'");
    }

    @Test
    void inASingleFileConceptsAndSourcesAreNotChecked() {
        Questionnaire read = Questionnaires.of("""
                id: single
                version: "1"
                title: Single
                areas:
                  - id: one
                    title: One
                    concepts: [anything]
                    questions:
                      - {id: a, text: A, kind: yes-no, sources: [X1]}
                """);
        assertThat(read.area("one").orElseThrow().concepts()).containsExactly("anything");
        assertThat(read.question("a").orElseThrow().sources()).containsExactly("X1");
    }

    private Question question(String id) {
        return tiny.question(id).orElseThrow();
    }

    private static SortedMap<String, byte[]> changed(String path, UnaryOperator<String> change) {
        SortedMap<String, byte[]> files = Questionnaires.tinyFiles();
        files.put(path, change.apply(text(files.get(path))).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> told(SortedMap<String, byte[]> files) {
        return Questionnaires.problemsOf(files).stream().map(Problem::toString).toList();
    }
}
