package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.Catalogues;
import org.waymark.questionnaire.Concept;
import org.waymark.web.PlainText;

class SearchTest {

    private static final Search SEARCH = new Search(Catalogues.on("three-ways"));

    @ParameterizedTest
    @CsvSource({
        "canary release, canary-release",
        "CANARY RELEASE?!, canary-release",
        "canary releases, canary-release",
        "feature toggle, feature-toggles",
        "value stream map, value-stream-mapping",
        "constraint, constraints",
        "releasing canaries, canary-release",
        "pair program, pair-programming",
        "swarm, swarming",
    })
    void aPluralOrAnotherInflectionFindsThePage(String query, String slug) {
        assertThat(slugs(query)).first().isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"RTO, restoring-data", "rpo, restoring-data", "CVE, vulnerability-response"})
    void anAbbreviationOfTheFieldFindsItsPage(String query, String slug) {
        assertThat(slugs(query)).first().isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "canray, canary-release",
        "cannary relase, canary-release",
        "feture togles, feature-toggles",
        "swarmign, swarming",
        "blamless postmortem, blameless-post-mortem",
        "resiliance, resilience-engineering",
        "fialure injction, failure-injection",
        "smothing, smoothing",
    })
    void aTypingMistakeIsForgiven(String query, String slug) {
        assertThat(slugs(query)).startsWith(slug);
    }

    @ParameterizedTest
    @CsvSource({"cana, canary-release", "value str, value-stream-mapping", "blue-g, blue-green-deployment"})
    void aWordThatIsNotFinishedFindsItsPage(String query, String slug) {
        assertThat(slugs(query)).contains(slug);
    }

    @ParameterizedTest
    @CsvSource({"postmortem, post-mortem", "reduce handoffs, handoff", "micro services, microservices"})
    void wordsMayBeWrittenApartOrAsOne(String query, String partOfSlug) {
        assertThat(slugs(query)).first().asString().contains(partOfSlug);
    }

    @Test
    void aTitleFindsItsPageFirst() {
        for (Concept concept : Catalogues.on("three-ways").current().concepts().values()) {
            assertThat(slugs(concept.title())).first().isEqualTo(concept.slug());
        }
    }

    @Test
    void aMistypedWordThatIsThereElsewhereIsNotGuessedAt() {
        assertThat(slugs("canary")).doesNotContain("binary");
    }

    @Test
    void whatRestsOnAPageHelpsToFindIt() {
        Search tiny = new Search(Catalogues.on("tiny"));

        assertThat(tiny.found("how often reach").hits())
                .extracting(hit -> hit.concept().slug())
                .contains("trunk");
    }

    @Test
    void withoutAPageThatHasAllWordsThoseWithSomeAreNear() {
        Found found = SEARCH.found("canary xylophone");

        assertThat(found.hits()).isEmpty();
        assertThat(found.near()).extracting(Concept::slug).first().isEqualTo("canary-release");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xqzvkj", "the", "\u0000", "\u202e", "\ud800", "\udc00\ud800"})
    void aQueryThatSaysNothingFindsNothing(String query) {
        Found found = SEARCH.found(query);

        assertThat(found.pages()).isZero();
        assertThat(found.hits()).isEmpty();
        assertThat(PlainText.isPlain(found.asked())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[a-", "\\", "%", "*:*", "title:*", "/.*/", "'; drop table team; --", "a*?b~2", "{7*7}"})
    void aQueryIsNoPattern(String query) {
        assertThat(SEARCH.found(query).pages()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "canary ", "xqz ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ", "*"})
    void ofAVeryLongQueryTheBeginningIsLookedFor(String piece) {
        assertThat(PlainText.length(SEARCH.found(piece.repeat(10_000)).asked())).isLessThanOrEqualTo(Search.LONGEST);
    }

    @Test
    void theIndexIsBuiltOnce() {
        assertThat(SEARCH.index()).isSameAs(SEARCH.index());
    }

    @Test
    void whatWasFoundIsMarkedAndAllElseStaysText() {
        Hit hit = SEARCH.found("canaries").hits().getFirst();

        assertThat(hit.title()).containsExactly(new Stretch("Canary", true), new Stretch(" release", false));
        assertThat(marked(SEARCH.found("cannary").hits().getFirst())).contains("canary");
        assertThat(hit.excerpt()).extracting(Stretch::text).noneMatch(text -> text.contains("<mark>"));
    }

    private static List<String> marked(Hit hit) {
        return hit.excerpt().stream()
                .filter(Stretch::match)
                .map(stretch -> stretch.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> slugs(String query) {
        return SEARCH.found(query).hits().stream()
                .map(hit -> hit.concept().slug())
                .toList();
    }
}
