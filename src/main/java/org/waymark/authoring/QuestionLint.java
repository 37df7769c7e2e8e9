package org.waymark.authoring;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.authoring.Search.Outcome;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Worth;

/** Questions that no area counts, and options and grades that nobody reaches. */
final class QuestionLint {

    private final Contents contents;
    private final Search search;
    private final Remarks remarks;

    QuestionLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.search = search;
        this.remarks = remarks;
    }

    void check() {
        Set<String> counted = contents.areas().stream()
                .flatMap(area -> Stream.concat(contents.scored(area).stream(), contents.practices(area).stream()))
                .map(Question::id)
                .collect(Collectors.toSet());
        for (Question question : contents.questions()) {
            if (question.scored() && !counted.contains(question.id())) {
                remarks.warning("uncounted-question", question.place(), question.id());
            }
            checkGrades(question);
            checkCredits(question);
        }
    }

    /** Grades of a checklist that no items come to. */
    private void checkGrades(Question question) {
        if (!question.grades().isEmpty() && new ItemSets(question, Set.of()).areAllListed()) {
            Set<Integer> claimed = claimable(question);
            question.grades().keySet().stream()
                    .filter(grade -> !claimed.contains(grade))
                    .forEach(grade ->
                            remarks.warning("unreachable-option.grade", question.place(), grade, question.id()));
        }
    }

    private static Set<Integer> claimable(Question question) {
        return Replies.withValue(question, Collections.emptySortedSet(), Set.of())
                .flatMap(reply -> reply.worth().grade().stream().boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Grades that can be claimed, but that caps never leave. */
    private void checkCredits(Question question) {
        if (contents.caps(question).isEmpty()) {
            return;
        }
        Reading credited = new Reading("grade", List.of(question.id()));
        Influence influence = new Influence(contents).onCredit(question);
        for (int grade : claimable(question)) {
            Outcome outcome =
                    search.anyAnswers(influence, trial -> trial.read(credited).equals(Optional.of((double) grade)));
            if (!outcome.found()) {
                remarks.warning(
                        outcome.isRuledOut() ? "unreachable-option" : "unreachable-option.sampled",
                        question.place(),
                        name(question, grade),
                        question.id(),
                        outcome.tried());
            }
        }
    }

    private static String name(Question question, int grade) {
        return question.options().isEmpty()
                ? Remarks.text("name.grade", grade)
                : question.options().stream()
                        .filter(option -> Worth.of(question, new Answer.Chosen(option.id()))
                                .grade()
                                .equals(OptionalInt.of(grade)))
                        .map(option -> Remarks.text("name.option", option.id()))
                        .collect(Collectors.joining(", "));
    }
}
