package org.waymark.authoring;

import static org.waymark.authoring.Change.Bearing.ADVICE;
import static org.waymark.authoring.Change.Bearing.SCORING;
import static org.waymark.authoring.Change.Bearing.WORDING;

import org.waymark.authoring.Change.Subject;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Recommendation;
import org.waymark.questionnaire.Recommendation.After;
import org.waymark.questionnaire.Recommendation.Lift;

/** What can be compared about caps, classifications, findings and recommendations. */
final class RulePart {

    private RulePart() {}

    static Part of(Cap cap) {
        return new Part(Subject.CAP, cap.id(), SCORING)
                .with(
                        SCORING,
                        "cap",
                        Part.TEXTS.say(
                                "cap." + Words.of(cap.target().kind()),
                                cap.target().id(),
                                cap.limit().source()))
                .with(SCORING, "when", cap.when())
                .with(WORDING, "because", cap.because())
                .with(WORDING, "concepts", cap.concepts());
    }

    static Part of(Classification classification) {
        Part part = new Part(Subject.CLASSIFICATION, classification.id(), ADVICE)
                .with(WORDING, "title", classification.title())
                .with(
                        ADVICE,
                        "cases",
                        classification.cases().stream().map(Case::value).toList());
        for (Case each : classification.cases()) {
            part.with(ADVICE, "cases." + each.value() + ".when", each.when())
                    .with(WORDING, "cases." + each.value() + ".text", each.text())
                    .with(WORDING, "cases." + each.value() + ".headline", each.headline())
                    .with(WORDING, "cases." + each.value() + ".concepts", each.concepts());
        }
        return part;
    }

    static Part of(Finding finding) {
        return new Part(Subject.FINDING, finding.id(), ADVICE)
                .with(ADVICE, "severity", finding.severity())
                .with(ADVICE, "when", finding.when())
                .with(WORDING, "text", finding.text())
                .with(WORDING, "headline", finding.headline())
                .with(WORDING, "concepts", finding.concepts());
    }

    static Part of(Recommendation recommendation) {
        Part part = new Part(Subject.RECOMMENDATION, recommendation.id(), ADVICE)
                .with(ADVICE, "area", recommendation.area())
                .with(ADVICE, "when", recommendation.when())
                .with(ADVICE, "reach", recommendation.reach())
                .with(ADVICE, "effort", recommendation.effort())
                .with(ADVICE, "priority", recommendation.priority())
                .with(
                        ADVICE,
                        "after",
                        recommendation.after().stream().map(RulePart::after).toList())
                .with(WORDING, "title", recommendation.title())
                .with(WORDING, "why", recommendation.why())
                .with(WORDING, "first-steps", String.join(" ", recommendation.firstSteps()))
                .with(WORDING, "measure", recommendation.measure())
                .with(WORDING, "concepts", recommendation.concepts());
        recommendation.lifts().forEach((question, lift) -> part.with(ADVICE, "lifts." + question, lifted(lift)));
        return part;
    }

    private static String after(After after) {
        return Part.TEXTS.say("after", after.requires().source(), String.join(", ", after.otherwise()));
    }

    private static Object lifted(Lift lift) {
        return switch (lift) {
            case Lift.ToGrade(int grade) -> Part.TEXTS.say("lift.grade", grade);
            case Lift.Items items -> items.items();
            case Lift.Figure(double to) -> Part.TEXTS.say("lift.figure", Words.of(to));
            case Lift.ToOption(String option) -> option;
        };
    }
}
