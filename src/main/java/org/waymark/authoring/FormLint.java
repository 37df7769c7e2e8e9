package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.Trial;

/** Forms that lack what rules read, and areas that a form cannot give a level. */
final class FormLint {

    private static final int CLIMBS = 3;

    private final Contents contents;
    private final Scorer scorer;
    private final Remarks remarks;

    FormLint(Contents contents, Scorer scorer, Remarks remarks) {
        this.contents = contents;
        this.scorer = scorer;
        this.remarks = remarks;
    }

    void check() {
        for (Form form : contents.questionnaire().forms()) {
            checkCaps(form);
            checkClassifications(form);
            Search search = new Search(contents, scorer, form.id());
            checkVisibility(form, search);
            checkLevels(form, search);
        }
    }

    /** Caps on areas of which the form asks something. */
    private void checkCaps(Form form) {
        for (Cap cap : contents.questionnaire().caps()) {
            if (cap.target().kind() == Cap.Target.Kind.AREA_LEVEL
                    && asksAnyOf(form, contents.area(cap.target().id()))) {
                checkReads(form, Remarks.text("name.cap", cap.id()), Stream.of(cap.when(), cap.limit()));
            }
        }
    }

    private void checkClassifications(Form form) {
        for (Classification classification : contents.questionnaire().classifications()) {
            checkReads(
                    form,
                    Remarks.text("name.classification", classification.id()),
                    classification.cases().stream().flatMap(each -> each.when().stream()));
        }
    }

    private void checkReads(Form form, String rule, Stream<Expression> expressions) {
        Set<String> missing = new TreeSet<>();
        expressions
                .flatMap(expression -> expression.reads().stream())
                .forEach(reading -> missing(reading, form).ifPresent(missing::add));
        if (!missing.isEmpty()) {
            remarks.error("incomplete-form", form.place(), form.id(), Naming.list(missing), rule);
        }
    }

    /** The question, or the area of which the form asks nothing. */
    private Optional<String> missing(Reading reading, Form form) {
        if (reading.arguments().isEmpty()) {
            return Optional.empty();
        }
        String id = Influence.id(reading);
        Question question = contents.question(id);
        Area area = contents.area(id);
        boolean isMissing = question != null && !form.questions().contains(id)
                || area != null && !contents.counting(area).isEmpty() && !asksAnyOf(form, area);
        return isMissing ? Optional.of(id) : Optional.empty();
    }

    private boolean asksAnyOf(Form form, Area area) {
        return contents.counting(area).stream()
                .anyMatch(question -> form.questions().contains(question.id()));
    }

    private void checkVisibility(Form form, Search search) {
        for (String id : form.questions()) {
            Question question = contents.question(id);
            question.visibleWhen().ifPresent(when -> {
                Influence influence = new Influence(contents).on(when);
                boolean isAsked = search.anyAnswers(influence, trial -> trial.asks(question))
                        .found();
                List<String> missing = contents.questionsIn(when).stream()
                        .map(Question::id)
                        .filter(read -> !form.questions().contains(read))
                        .toList();
                if (!isAsked && !missing.isEmpty()) {
                    remarks.warning("incomplete-form.visibility", form.place(), form.id(), Naming.list(missing), id);
                }
            });
        }
    }

    private void checkLevels(Form form, Search search) {
        for (Area area : contents.levelled()) {
            Influence influence = new Influence(contents).onLevel(area);
            boolean canPublish = asksAnyOf(form, area)
                    && search.anyStep(influence, CLIMBS, step -> isPublished(area, step.after()))
                            .isPresent();
            if (!canPublish) {
                remarks.warning("unpublishable-area", form.place(), form.id(), Naming.of(area));
            }
        }
    }

    private static boolean isPublished(Area area, Trial trial) {
        double coverage = trial.read(new Reading("coverage", List.of(area.id())))
                .map(Double.class::cast)
                .orElseThrow();
        return coverage >= area.scoring().publishAtCoverage() - Thresholds.TOLERANCE
                && LevelLint.level(area, trial).isPresent();
    }
}
