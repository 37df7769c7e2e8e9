package org.waymark.scoring;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.DependencyOrder.Step;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Facts;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;

/**
 * One set of claims, evaluated. Everything is worked out when it is first asked for and then kept, so a re-scoring that
 * asks for one level pays for that level only. What depends on itself is refused when a questionnaire is read.
 */
final class Evaluation {

    private final Outline outline;
    private final Submission submission;
    private final Map<String, Claim> lifted;
    private final FactReader facts = new FactReader(this);
    private final Facts factsForRules = this::readForRules;
    private final Map<Question, Claim> claims = new IdentityHashMap<>();
    private final Map<Question, Credit> credits = new IdentityHashMap<>();
    private final Map<Area, RollUp> rollUps = new IdentityHashMap<>();
    private final Map<Area, Coverage> coverages = new IdentityHashMap<>();
    private final Map<Area, Standing> standings = new IdentityHashMap<>();
    private final Map<Reading, Optional<Object>> read = new HashMap<>();
    private final Map<Expression, Optional<Object>> outcomes = new IdentityHashMap<>();
    private final Map<Classification, Sorting> sortings = new IdentityHashMap<>();

    Evaluation(Outline outline, Submission submission) {
        this(outline, submission, Map.of());
    }

    private Evaluation(Outline outline, Submission submission, Map<String, Claim> lifted) {
        this.outline = outline;
        this.submission = submission;
        this.lifted = lifted;
    }

    /** The same answers, but for these claims, by question id. */
    Evaluation with(Map<String, Claim> changed) {
        Map<String, Claim> all = new HashMap<>(lifted);
        all.putAll(changed);
        Evaluation evaluation = new Evaluation(outline, submission, all);
        return outline.hasLongChains() ? evaluation.inOrder() : evaluation;
    }

    /** Works everything out, each after what it reads, so that no chain of rules gets deep. */
    Evaluation inOrder() {
        for (Step step : outline.order().steps()) {
            switch (step) {
                case Step.Claim claim -> claim(outline.question(claim.id()));
                case Step.Value value -> credit(outline.question(value.id()));
                case Step.Coverage coverage -> {}
                case Step.Score score -> rollUp(outline.area(score.id()));
                case Step.Level level -> standing(outline.area(level.id()));
                case Step.Classified classified -> sorting(outline.classification(classified.id()));
            }
        }
        return this;
    }

    Outline outline() {
        return outline;
    }

    Submission submission() {
        return submission;
    }

    /** The claim as the rules see it: hidden where the question is. */
    Claim claim(Question question) {
        return kept(claims, question, () -> isVisible(question) ? rawClaim(question) : Claim.HIDDEN);
    }

    private boolean isVisible(Question question) {
        return submission.isAsked(question)
                && question.visibleWhen().map(this::holdsOnRawAnswers).orElse(true);
    }

    private boolean holdsOnRawAnswers(Expression when) {
        return when.evaluate(facts).equals(Optional.of(true));
    }

    private Claim rawClaim(Question question) {
        Claim changed = lifted.get(question.id());
        return changed == null ? submission.claim(question) : changed;
    }

    /** What is credited for a question, after its caps. */
    Credit credit(Question question) {
        return kept(credits, question, () -> Credit.of(question, this));
    }

    RollUp rollUp(Area area) {
        return kept(rollUps, area, () -> RollUp.of(area, this));
    }

    Coverage coverage(Area area) {
        return kept(coverages, area, () -> Coverage.of(area, this));
    }

    /** The level of an area, before and after its caps. */
    Standing standing(Area area) {
        return kept(standings, area, () -> Standing.of(area, this));
    }

    Sorting sorting(Classification classification) {
        return kept(sortings, classification, () -> Sorting.of(classification, this));
    }

    /** Not computeIfAbsent: working one thing out fills in others. */
    private static <K, T> T kept(Map<K, T> known, K key, Supplier<T> work) {
        T value = known.get(key);
        if (value == null) {
            value = work.get();
            known.put(key, value);
        }
        return value;
    }

    /** What rules can read: everything except single private questions, which are unknown to every rule. */
    Facts facts() {
        return factsForRules;
    }

    private Optional<Object> readForRules(Reading reading) {
        Optional<Object> known = read.get(reading);
        if (known == null) {
            known = outline.isPrivate(reading) ? Optional.empty() : facts.read(reading);
            read.put(reading, known);
        }
        return known;
    }

    /** True, false, or empty where what the condition reads is not enough to tell. */
    Optional<Boolean> verdict(Expression condition) {
        return outcome(condition).map(Boolean.class::cast);
    }

    /** Empty where it is unknown or no number at all, as after a division by zero. */
    Optional<Double> number(Expression expression) {
        return outcome(expression).map(Double.class::cast);
    }

    private Optional<Object> outcome(Expression expression) {
        Optional<Object> known = outcomes.get(expression);
        if (known == null) {
            known = expression.evaluate(factsForRules);
            outcomes.put(expression, known);
        }
        return known;
    }
}
