package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;

/** The map of source notes, the concept map, and what is asked, on the questionnaire that is shipped. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class MapPagesTest {

    private static final Pattern NOTE = Pattern.compile("id=\"note-([^\"]+)\"");
    private static final Pattern REGION = Pattern.compile("href=\"(/concept-map/regions/[^\"]+)\"");

    @Inject
    Scene scene;

    @Inject
    Library library;

    @Test
    void everyNoteIsShownOnceInEitherOrder() {
        assertThat(library.content().sources()).hasSize(323);
        for (String order : List.of("area", "number")) {
            assertThat(found(NOTE, page("/source-notes?by=" + order)))
                    .containsExactlyInAnyOrderElementsOf(
                            library.content().sources().keySet());
        }
        assertThat(found(NOTE, page("/source-notes?by=number"))).isSorted();
    }

    @Test
    void aNoteLeadsToItsPagesAndToWhatRestsOnIt() {
        Question question = library.content().question("trunk-frequency").orElseThrow();
        String note = question.sources().getFirst();
        String page = page("/source-notes?q=" + note);

        assertThat(found(NOTE, page)).containsExactly(note);
        assertThat(page)
                .contains("href=\"/questionnaire/areas/integration-trunk#question-trunk-frequency\"")
                .contains("1 of 323 notes");
        library.foundations()
                .telling(library.content().sources().get(note))
                .forEach(concept -> assertThat(page).contains("href=\"/library/" + concept.slug() + "\""));
    }

    @Test
    void notesAreFoundByWordsOfTheirPages() {
        assertThat(found(NOTE, page("/source-notes?q=ANDON cord"))).isNotEmpty().hasSizeLessThan(10);
        assertThat(page("/source-notes?q=<i>xylophone"))
                .contains("None of the 323 notes has “&lt;i&gt;xylophone”")
                .doesNotContain("<i>xylophone");
    }

    @Test
    void everyConceptIsReachedFromTheConceptMap() {
        Set<String> regions = new TreeSet<>(found(REGION, page("/concept-map")));
        String all = regions.stream().map(this::page).collect(Collectors.joining());

        assertThat(library.all())
                .allSatisfy(concept -> assertThat(all)
                        .contains("href=\"/library/" + concept.slug() + "\"")
                        .contains("href=\"/concept-map/concepts/" + concept.slug() + "\""));
        assertThat(regions).hasSameSizeAs(library.regions().all());
    }

    @Test
    void pictureAndTableOfARegionShowTheSamePages() {
        for (Region region : library.regions().all()) {
            String page = page(region.address());
            String picture = page.substring(page.indexOf("<svg class=\"arcs\""), page.lastIndexOf("</svg>"));
            for (Concept concept : region.concepts()) {
                assertThat(picture).contains("href=\"/concept-map/concepts/" + concept.slug() + "\"");
            }
        }
    }

    @Test
    void aPageStandsAmongThoseAroundIt() {
        Concept canary = library.concept("canary-release").orElseThrow();
        String page = page("/concept-map/concepts/canary-release");

        assertThat(library.relations().around(canary))
                .hasSizeGreaterThan(5)
                .allSatisfy(other -> assertThat(page)
                        .contains("href=\"/library/" + other.slug() + "\"")
                        .contains("href=\"/concept-map/concepts/" + other.slug() + "\""));
    }

    @Test
    void everythingThatIsAskedSaidOrAdvisedStandsOnThePageOfItsArea() {
        Map<String, String> pages = new HashMap<>();
        assertThat(library.foundations().pieces())
                .hasSizeGreaterThan(60)
                .allSatisfy(piece -> assertThat(
                                pages.computeIfAbsent(piece.address().replaceFirst("#.*", ""), this::page))
                        .contains("id=\"" + piece.anchor() + "\""));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String address : List.of("/concept-map/regions/x", "/concept-map/concepts/x", "/questionnaire/areas/x")) {
            scene.ana().get(address).then().statusCode(404);
        }
    }

    @Test
    void everyConceptRestsUnderAQuestionARuleOrAdviceOrLiesOnALearningPath() {
        assertThat(library.all())
                .filteredOn(concept -> concept.paths().isEmpty())
                .filteredOn(
                        concept -> library.foundations().on(concept).pieces().isEmpty())
                .extracting(Concept::slug)
                .isEmpty();
    }

    @Test
    void aConceptPageNamesWhatLeadsToItRestsOnItAndItTells() {
        String page = page("/library/andon-cord");
        Concept andon = library.concept("andon-cord").orElseThrow();

        assertThat(library.relations().leadingTo(andon))
                .isNotEmpty()
                .allSatisfy(other -> assertThat(page).contains("<li><a href=\"/library/" + other.slug() + "\">"));
        assertThat(library.foundations().on(andon).pieces())
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(page).contains("href=\"" + piece.address() + "\""));
        assertThat(andon.sources())
                .isNotEmpty()
                .allSatisfy(note -> assertThat(page).contains("href=\"/source-notes#note-" + note + "\""));
    }

    private String page(String address) {
        return scene.ana().get(address).asString();
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
