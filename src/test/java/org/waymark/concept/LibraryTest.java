package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.Catalogues;
import org.waymark.questionnaire.Concept;

class LibraryTest {

    private final Library library = new Library(Catalogues.on("tiny"));

    @Test
    void everyWordOfAQueryMustStandOnThePage() {
        assertThat(found("meets line")).containsExactly("trunk");
        assertThat(found("meets undone")).isEmpty();
    }

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertThat(found("  TRUNK?! ")).containsExactly("trunk");
    }

    @Test
    void thePluralFindsTheSingular() {
        assertThat(found("trunks")).containsExactly("trunk");
    }

    @Test
    void pagesWithAWordInTheirTitleComeFirst() {
        assertThat(found("small")).containsExactly("small-batches");
        assertThat(library.all()).extracting(Concept::slug).containsExactly("trunk", "small-batches");
        assertThat(found("n")).containsExactly("trunk", "small-batches");
        assertThat(found("s")).startsWith("small-batches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a-", "\\", "%", "*", "'; drop table team; --", "\u0000"})
    void aQueryIsNoPattern(String query) {
        assertThat(library.matching(query)).isNotNull();
    }

    @Test
    void aPageKnowsWhatRestsOnIt() {
        Concept trunk = library.concept("trunk").orElseThrow();

        Resting resting = library.foundations().on(trunk);
        assertThat(resting.questions()).extracting(Piece::id).containsExactly("trunk-frequency");
        assertThat(resting.recommendations()).extracting(Piece::id).containsExactly("stop-on-red");
        assertThat(library.related(trunk)).extracting(Concept::slug).containsExactly("small-batches");
    }

    @Test
    void aPathLeadsFromPageToPage() {
        Concept first = library.concept("trunk").orElseThrow();
        Concept last = library.concept("small-batches").orElseThrow();

        assertThat(library.onPath(first, "flow", 1)).contains(last);
        assertThat(library.onPath(last, "flow", -1)).contains(first);
        assertThat(library.onPath(first, "flow", -1)).isEmpty();
        assertThat(library.onPath(last, "flow", 1)).isEmpty();
    }

    private List<String> found(String query) {
        return library.matching(query).stream().map(Concept::slug).toList();
    }
}
