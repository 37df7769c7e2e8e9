package org.waymark.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds what to show of a page that was found. Makes no mark-up: a page decides how a match looks, and escapes it. */
final class Highlighter {

    private static final int EXCERPT_LENGTH = 160;
    private static final int MIDDLE = 0;

    private final UnifiedHighlighter titles;
    private final UnifiedHighlighter texts;

    Highlighter(WordAnalyzer analyzer) {
        this.titles = highlighter(analyzer, WholeBreakIterator::new);
        this.texts = highlighter(
                analyzer,
                () -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.UK), EXCERPT_LENGTH, MIDDLE));
    }

    private static UnifiedHighlighter highlighter(WordAnalyzer analyzer, Supplier<BreakIterator> passages) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(passages)
                .withFieldMatcher(field -> true)
                .withFormatter(new Stretches())
                .withMaxNoHighlightPassages(1)
                .build();
    }

    /** The whole title. */
    List<Stretch> title(Query query, String title) {
        return highlighted(titles, "title", query, title);
    }

    /** The sentences that fit the query best, or the first ones. */
    List<Stretch> excerpt(Query query, String text) {
        return highlighted(texts, "text", query, text);
    }

    @SuppressWarnings("unchecked") // the formatter below makes nothing else
    private static List<Stretch> highlighted(UnifiedHighlighter highlighter, String field, Query query, String text) {
        try {
            Object stretches = text.isEmpty() ? null : highlighter.highlightWithoutSearcher(field, query, text, 1);
            return stretches == null ? List.of() : (List<Stretch>) stretches;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class Stretches extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String text) {
            List<Stretch> stretches = new ArrayList<>();
            for (Passage passage : passages) {
                add(passage, text, stretches);
            }
            return stretches;
        }

        private static void add(Passage passage, String text, List<Stretch> stretches) {
            int shown = passage.getStartOffset();
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int start = Math.max(shown, passage.getMatchStarts()[match]);
                int end = Math.min(passage.getMatchEnds()[match], passage.getEndOffset());
                if (start < end) {
                    add(text.substring(shown, start), false, stretches);
                    add(text.substring(start, end), true, stretches);
                    shown = end;
                }
            }
            add(text.substring(shown, passage.getEndOffset()), false, stretches);
        }

        private static void add(String text, boolean match, List<Stretch> stretches) {
            if (!text.isEmpty()) {
                stretches.add(new Stretch(text, match));
            }
        }
    }
}
