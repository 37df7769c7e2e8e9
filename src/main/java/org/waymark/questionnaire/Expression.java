package org.waymark.questionnaire;

import java.util.List;
import java.util.Optional;

/** A compiled CEL expression of a questionnaire; see docs/questionnaire-format.md, section 3. */
public final class Expression {

    private final String source;
    private final Place place;
    private final List<Reading> reads;

    Expression(String source, Place place, List<Reading> reads) {
        this.source = source;
        this.place = place;
        this.reads = reads;
    }

    /** As written. */
    public String source() {
        return source;
    }

    public Place place() {
        return place;
    }

    /** Every function call in it, each once, in the order of the text. */
    public List<Reading> reads() {
        return reads;
    }

    /** A {@link Double} or a {@link Boolean}; empty where what it reads is not enough to tell. */
    public Optional<Object> evaluate(Facts facts) {
        throw new UnsupportedOperationException(source);
    }
}
