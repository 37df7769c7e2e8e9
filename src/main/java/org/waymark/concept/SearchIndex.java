package org.waymark.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;

/** The concept pages of one questionnaire as an index in memory. Never changes, and may be asked by many at once. */
final class SearchIndex {

    /** More than these nobody reads; the next word of the query narrows them down. */
    private static final int MOST_HITS = 20;

    private static final int MOST_NEAR = 5;

    private final Questionnaire questionnaire;
    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Highlighter highlighter = new Highlighter(analyzer);
    private final IndexSearcher searcher;

    SearchIndex(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
                for (Concept concept : questionnaire.concepts().values()) {
                    writer.addDocument(document(concept));
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Document document(Concept concept) {
        List<String> pieces = ConceptWords.of(concept);
        Document document = new Document();
        document.add(new StringField("slug", concept.slug(), Field.Store.YES));
        document.add(new StringField("exact", analyzer.stems(concept.title()), Field.Store.NO));
        document.add(new TextField("title", concept.title(), Field.Store.NO));
        document.add(new TextField("lead", pieces.isEmpty() ? "" : pieces.getFirst(), Field.Store.NO));
        document.add(new TextField("text", text(concept), Field.Store.NO));
        document.add(new TextField("asked", asked(concept), Field.Store.NO));
        return document;
    }

    private static String text(Concept concept) {
        return String.join(" ", ConceptWords.of(concept));
    }

    /** The words of its address, and of the questions and recommendations that rest on it. */
    private String asked(Concept concept) {
        Stream<String> questions = questionnaire.allQuestions().stream()
                .filter(question -> question.concepts().contains(concept.slug()))
                .map(Question::text);
        Stream<String> recommendations = questionnaire.recommendations().stream()
                .filter(recommendation -> recommendation.concepts().contains(concept.slug()))
                .map(Recommendation::title);
        String slug = concept.slug().replace('-', ' ');
        return Stream.of(Stream.of(slug), questions, recommendations)
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    /** @param asked what somebody typed, of bounded length */
    Found found(String asked) {
        SearchWords search = SearchWords.in(asked, analyzer, searcher);
        Query query = search.all();
        TopDocs best = best(query, MOST_HITS);
        if (best.scoreDocs.length > 0) {
            return new Found(asked, best.totalHits.value(), hits(best, query), List.of());
        }
        List<Concept> near = pages(best(search.any(), MOST_NEAR)).toList();
        return new Found(asked, 0, List.of(), near);
    }

    private TopDocs best(Query query, int most) {
        try {
            return searcher.search(query, most);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Hit> hits(TopDocs best, Query query) {
        return pages(best)
                .map(concept -> new Hit(
                        concept,
                        questionnaire.area(concept.area()),
                        highlighter.title(query, concept.title()),
                        highlighter.excerpt(query, text(concept))))
                .toList();
    }

    private Stream<Concept> pages(TopDocs best) {
        List<Concept> pages = new ArrayList<>();
        try {
            for (ScoreDoc found : best.scoreDocs) {
                String slug = searcher.storedFields().document(found.doc).get("slug");
                pages.add(questionnaire.concepts().get(slug));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pages.stream();
    }
}
