package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.authoring.Worsening.Found;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Question;

/**
 * Better answers that lower a score or a level. Roll-ups cannot do that, so it takes a cap or a question that is shown or
 * hidden. A rule that cannot do it by itself is passed over; for the others answers are looked for that show it.
 */
final class BetterAnswerLint {

    private final Contents contents;
    private final Worsening worsening;
    private final Remarks remarks;

    BetterAnswerLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.worsening = new Worsening(contents, search);
        this.remarks = remarks;
    }

    void check() {
        contents.questionnaire().caps().stream().filter(this::isSuspicious).forEach(this::check);
        contents.questions().stream().filter(this::isSuspicious).forEach(this::check);
    }

    private boolean isSuspicious(Cap cap) {
        return Suspicion.isPossible(
                Matters.withAllValues(List.of(cap.when(), cap.limit()), contents, false),
                new CapEffect(cap)::in,
                (before, after) -> after < before);
    }

    private void check(Cap cap) {
        String target = cap.target().id();
        List<Area> areas = cap.target().kind() == Cap.Target.Kind.AREA_LEVEL
                ? List.of(contents.area(target))
                : contents.areasWith(contents.question(target));
        remark(Remarks.text("name.cap", cap.id()), cap.when(), worsening.by(List.of(cap.when(), cap.limit()), areas));
    }

    private boolean isSuspicious(Question question) {
        return question.scored()
                && question.visibleWhen()
                        .map(when -> Suspicion.isPossible(
                                Matters.withAllValues(List.of(when), contents, true),
                                (facts, _) -> when.evaluate(facts).equals(Optional.of(true)) ? 1 : 0,
                                (before, after) -> before != after))
                        .orElse(false);
    }

    private void check(Question question) {
        Expression when = question.visibleWhen().orElseThrow();
        remark(
                Remarks.text("name.visibility", question.id()),
                when,
                worsening.by(List.of(when), contents.areasWith(question)));
    }

    private void remark(String rule, Expression when, Optional<Found> worsening) {
        worsening.ifPresent(found -> remarks.warning(
                "better-answer-lowers." + found.function(),
                when.place(),
                rule,
                found.step().to().question().id(),
                Naming.of(found.step().from()),
                Naming.of(found.step().to()),
                Naming.of(found.area()),
                Naming.number(found.before()),
                Naming.number(found.after())));
    }
}
