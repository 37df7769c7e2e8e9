package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Catalogues;
import org.waymark.questionnaire.Concept;

class LibraryTest {

    private final Library library = new Library(Catalogues.on("tiny"));

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
}
