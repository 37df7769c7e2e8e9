package org.waymark.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes English text apart into words: each as it is written, for prefixes and typing mistakes, and as its stem, for
 * plurals and inflections. Titles have each two neighbours as one word as well, so that "postmortem" finds "post-mortem".
 */
final class WordAnalyzer extends Analyzer {

    /** Of the field whose neighbouring words are joined. */
    static final String TITLE = "title";

    /** Of no field in the index: words as they are written alone. */
    private static final String WRITTEN = "written";

    /** Fields are taken apart in different ways. */
    WordAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The words of a text as they are written, in lower case, without "the", "of" and their like. */
    List<String> words(String text) {
        return terms(WRITTEN, text);
    }

    /** A word as it is written, and its stem if that is another. */
    List<String> forms(String word) {
        return terms("", word);
    }

    /** The stems of a text, in their order: what two ways of writing the same title share. */
    String stems(String text) {
        return String.join(
                " ", words(text).stream().map(word -> forms(word).getLast()).toList());
    }

    private List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokens = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
        TokenStream words = new StopFilter(plain, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(tokens, field.equals(WRITTEN) ? words : stemmed(field, words));
    }

    private static TokenStream stemmed(String field, TokenStream words) {
        TokenStream both = new KeywordRepeatFilter(field.equals(TITLE) ? joined(words) : words);
        return new RemoveDuplicatesTokenFilter(new SnowballFilter(both, "English"));
    }

    private static TokenStream joined(TokenStream words) {
        ShingleFilter shingles = new ShingleFilter(words, 2);
        shingles.setTokenSeparator("");
        shingles.setFillerToken("");
        return shingles;
    }
}
