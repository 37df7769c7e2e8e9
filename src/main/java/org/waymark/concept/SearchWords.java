package org.waymark.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words that somebody looks for, as queries. Put together from words alone, so a query has no syntax that could be
 * broken or abused.
 */
record SearchWords(List<String> words, WordAnalyzer analyzer, IndexSearcher searcher) {

    /** A word counts most in the title, then in the first paragraph. */
    private static final Map<String, Float> FIELDS = Map.of("title", 8f, "lead", 3f, "text", 1f, "asked", 0.5f);

    private static final float EXACT = 1000;
    private static final float BEGINNING = 20;
    private static final float UNFINISHED = 0.3f;
    private static final float OTHER_FIELDS = 0.2f;

    /** In longer queries one word in four may be missing. */
    private static final double SHARE = 0.75;

    /** Up to this many words; nobody types more. */
    private static final int MOST_WORDS = 12;

    static SearchWords in(String asked, WordAnalyzer analyzer, IndexSearcher searcher) {
        List<String> words =
                analyzer.words(asked).stream().distinct().limit(MOST_WORDS).toList();
        return new SearchWords(words, analyzer, searcher);
    }

    /** Pages with the words, and first the one of that very title. */
    Query all() {
        List<Query> clauses = clauses();
        int needed = clauses.size() <= 2 ? clauses.size() : (int) Math.ceil(clauses.size() * SHARE);
        return titledFirst(new DisjunctionMaxQuery(List.of(some(clauses, needed), in(joined(), TermQuery::new)), 0));
    }

    /** Pages with one of the words at least. */
    Query any() {
        return some(clauses(), 1);
    }

    private static Query some(List<Query> clauses, int needed) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.max(1, needed));
        clauses.forEach(clause -> some.add(clause, Occur.SHOULD));
        return some.build();
    }

    private List<Query> clauses() {
        List<Query> clauses = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            clauses.add(clause(words.get(index), index == words.size() - 1));
        }
        return clauses;
    }

    /** As it is written or inflected; the last word may be unfinished; mistyped only where there is no such word. */
    private Query clause(String word, boolean unfinished) {
        List<Query> ways = new ArrayList<>(List.of(in(analyzer.forms(word), TermQuery::new)));
        if (unfinished && (word.length() > 1 || words.size() > 1)) {
            ways.add(new BoostQuery(in(List.of(word), PrefixQuery::new), UNFINISHED));
        }
        Query known = new DisjunctionMaxQuery(ways, 0);
        return isFound(known) ? known : in(meant(word), TermQuery::new);
    }

    private List<String> meant(String word) {
        Spelling spelling = new Spelling(searcher.getIndexReader(), FIELDS.keySet());
        return analyzer.forms(word).stream()
                .flatMap(form -> spelling.meant(form).stream())
                .flatMap(meant -> analyzer.forms(meant).stream())
                .distinct()
                .toList();
    }

    private boolean isFound(Query query) {
        try {
            return searcher.count(query) > 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query in(List<String> forms, Function<Term, Query> way) {
        List<Query> fields = new ArrayList<>();
        FIELDS.forEach((field, weight) ->
                forms.forEach(form -> fields.add(new BoostQuery(way.apply(new Term(field, form)), weight))));
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    /** Typed apart and written as one, such as "back log". */
    private List<String> joined() {
        return words.size() < 2 ? List.of() : analyzer.forms(String.join("", words));
    }

    private Query titledFirst(Query query) {
        Term title = new Term("exact", analyzer.stems(String.join(" ", words)));
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(new TermQuery(title)), EXACT), Occur.SHOULD)
                .add(new BoostQuery(new PrefixQuery(title), BEGINNING), Occur.SHOULD)
                .build();
    }
}
