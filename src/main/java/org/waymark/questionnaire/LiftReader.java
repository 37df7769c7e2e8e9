package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Recommendation.Lift;

/** Reads what the answer to one question becomes, and checks that it is there. */
final class LiftReader {

    private final Draft draft;
    private final Fields lifts;
    private final YamlScalar question;

    LiftReader(Draft draft, Fields lifts, YamlScalar question) {
        this.draft = draft;
        this.lifts = lifts;
        this.question = question;
    }

    Optional<Lift> read(YamlNode node) {
        draft.later(() -> draft.names().use(Names.Kind.QUESTION, question.text(), question.place()));
        Optional<Lift> lift = switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlNode.Sequence _ -> Optional.of(items());
            case YamlNode.Mapping mapping -> figure(mapping);
        };
        lift.ifPresent(read -> draft.later(() -> draft.names()
                .question(question.text())
                .flatMap(found -> misfit(found, read))
                .ifPresent(reason -> draft.problems().add(node.place(), "lift.misfit", question.text(), reason))));
        return lift;
    }

    private Optional<Lift> scalar(YamlScalar scalar) {
        if (scalar.flag().equals(Optional.of(true)) || scalar.text().equals("yes")) {
            return Optional.of(new Lift.ToOption("yes"));
        }
        if (ScalarNumbers.finite(scalar).isPresent()) {
            return lifts.whole(scalar).map(Lift.ToGrade::new);
        }
        if (!scalar.isTextInEveryYaml()) {
            lifts.add(scalar.place(), "lift.none", scalar.text());
            return Optional.empty();
        }
        return Optional.of(new Lift.ToOption(scalar.text()));
    }

    private Lift items() {
        return new Lift.Items(
                lifts.names(question.text()).stream().map(YamlScalar::text).toList());
    }

    private Optional<Lift> figure(YamlNode.Mapping mapping) {
        return Fields.of(mapping, "lift", draft.problems()).flatMap(figure -> {
            figure.require("to");
            Optional<Double> to =
                    figure.scalar("to").flatMap(scalar -> figure.number(scalar, -Double.MAX_VALUE, Double.MAX_VALUE));
            figure.refuseOthers();
            return to.map(Lift.Figure::new);
        });
    }

    private static Optional<String> misfit(Question question, Lift lift) {
        return switch (lift) {
            case Lift.ToGrade(int grade) -> gradeMisfit(question, grade);
            case Lift.Items(List<String> items) -> itemsMisfit(question, items);
            case Lift.Figure _ ->
                question.kind() == Kind.NUMBER ? Optional.empty() : Optional.of(ProblemList.text("lift.no-number"));
            case Lift.ToOption(String option) -> optionMisfit(question, option);
        };
    }

    private static Optional<String> gradeMisfit(Question question, int grade) {
        OptionalInt highest = QuestionGrades.highest(question);
        if (highest.isEmpty()) {
            return Optional.of(ProblemList.text("lift.no-grades"));
        }
        return grade >= 1 && grade <= highest.getAsInt()
                ? Optional.empty()
                : Optional.of(ProblemList.text("lift.beyond-grades", highest.getAsInt(), grade));
    }

    private static Optional<String> itemsMisfit(Question question, List<String> items) {
        if (question.kind() != Kind.CHECKLIST) {
            return Optional.of(ProblemList.text("lift.no-checklist"));
        }
        List<String> liftable = question.items().stream()
                .filter(item -> !item.exclusive())
                .map(Question.Item::id)
                .toList();
        List<String> unknown = new ArrayList<>(items);
        unknown.removeAll(liftable);
        return unknown.stream()
                .findFirst()
                .map(item -> ProblemList.text("lift.no-item", item) + NearName.hint(item, liftable));
    }

    private static Optional<String> optionMisfit(Question question, String option) {
        List<String> options =
                question.options().stream().map(Question.Option::id).toList();
        return options.contains(option)
                ? Optional.empty()
                : Optional.of(ProblemList.text("lift.no-option", option) + NearName.hint(option, options));
    }
}
