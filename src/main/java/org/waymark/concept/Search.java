package org.waymark.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.catalogue.Catalogue;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.web.PlainText;

/** Finds pages of the library by a few words, however they are inflected and spelt. */
@ApplicationScoped
class Search {

    /** In characters as people count them; what follows is not looked for. */
    static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final Map<String, SearchIndex> indexes = new ConcurrentHashMap<>();

    Search(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param query anything at all */
    Found found(String query) {
        return index().found(asked(query));
    }

    SearchIndex index() {
        Questionnaire questionnaire = catalogue.current();
        return indexes.computeIfAbsent(questionnaire.sha256(), version -> new SearchIndex(questionnaire));
    }

    /** Without what nobody can see, and not longer than anybody types. */
    private static String asked(String query) {
        return query.codePoints()
                .limit(LONGEST)
                .map(character -> PlainText.isPlain(Character.toString(character)) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
