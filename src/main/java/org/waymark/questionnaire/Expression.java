package org.waymark.questionnaire;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** A compiled CEL expression of a questionnaire; see docs/questionnaire-format.md, section 3. Safe for several threads. */
public final class Expression {

    private static final Optional<Object> UNKNOWN = Optional.of(ExpressionLanguage.UNKNOWN);

    private final String source;
    private final Place place;
    private List<Reading> reads = List.of();
    private ExpressionNumbers numbers;
    private Map<String, Reading> variables = Map.of();
    private Program program;
    private Optional<Object> constant = Optional.empty();

    Expression(String source, Place place) {
        this.source = source;
        this.place = place;
    }

    /** Once, before anybody else sees it: names can be looked up only after all files have been read. */
    void compiled(List<Reading> found, ExpressionNumbers written, Map<String, Reading> byVariable, Program runnable) {
        this.reads = List.copyOf(found);
        this.numbers = written;
        this.variables = byVariable;
        this.program = runnable;
        this.constant = reads.isEmpty() ? calculated(_ -> Optional.empty()) : Optional.empty();
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

    /** Every number written in it. */
    public SortedSet<Double> numbers() {
        return numbers.all();
    }

    /**
     * The numbers that a function call in it is compared with, where nothing else is done with what it gives. Between two
     * neighbours of them it does not matter what it gives.
     *
     * @return empty where it is calculated with, or compared with another call
     */
    public Optional<SortedSet<Double>> comparedWith(Reading reading) {
        return numbers.comparedWith(reading);
    }

    /** A {@link Double} or a {@link Boolean}; empty where what it reads is not enough to tell. */
    public Optional<Object> evaluate(Facts facts) {
        return reads.isEmpty() ? constant : calculated(facts);
    }

    private Optional<Object> calculated(Facts facts) {
        try {
            Object result =
                    program.eval(variable -> facts.read(variables.get(variable)).or(() -> UNKNOWN));
            boolean known = !(result instanceof CelUnknownSet)
                    && !(result instanceof Double number && !Double.isFinite(number));
            return known ? Optional.of(result) : Optional.empty();
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(place + ": " + source, e);
        }
    }

    @Override
    public String toString() {
        return source;
    }
}
