package org.waymark.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;

/** The words of an index that somebody may have meant who typed another. */
record Spelling(IndexReader reader, Collection<String> fields) {

    private static final int SHORTEST_MISTYPED = 4;
    private static final int LONG = 6;
    private static final int LONGEST_MISTYPED = 40;

    /** With one letter wrong, missing, too many or swapped; in long words, if there are none, with two. */
    List<String> meant(String word) {
        if (word.length() < SHORTEST_MISTYPED || word.length() > LONGEST_MISTYPED) {
            return List.of();
        }
        List<String> once = meant(word, 1);
        return once.isEmpty() && word.length() >= LONG ? meant(word, 2) : once;
    }

    private List<String> meant(String word, int mistakes) {
        Set<String> words = new TreeSet<>();
        try {
            for (String field : fields) {
                Terms terms = MultiTerms.getTerms(reader, field);
                if (terms != null) {
                    TermsEnum similar = new FuzzyTermsEnum(terms, new Term(field, word), mistakes, 0, true);
                    while (similar.next() != null) {
                        words.add(similar.term().utf8ToString());
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ArrayList<>(words);
    }
}
