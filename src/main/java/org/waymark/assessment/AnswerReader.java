package org.waymark.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assessment.DraftReader.Field;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.web.PlainText;

/** Turns what a browser sent for a question into an answer to it, or says what does not fit. */
final class AnswerReader {

    private static final int MOST_WORDS = 4_000;

    private final Question question;
    private final AnswerForm form;
    private final Optional<Answer> before;
    private final Map<Field, FieldProblem> problems;

    /**
     * @param before the answer the person had before them, which decides what of two contradicting marks is new
     * @param problems where what does not fit is put
     */
    AnswerReader(Question question, AnswerForm form, Optional<Answer> before, Map<Field, FieldProblem> problems) {
        this.question = question;
        this.form = form;
        this.before = before;
        this.problems = problems;
    }

    /** Empty where nothing was said; of use only where no problem was put. */
    Optional<Answer> read() {
        if (!isOfItsKind()) {
            problems.put(Field.ANSWER, FieldProblem.NOT_AN_OPTION);
            return Optional.empty();
        }
        boolean none = form.saysUnknown() || form.saysNotApplicable();
        if (form.saysUnknown() && form.saysNotApplicable()) {
            return newlyMarked();
        }
        if (none && form.saysSomething()) {
            boolean hadNone = before.filter(AnswerReader::isNone).isPresent();
            boolean hadSomething = before.filter(answer -> !isNone(answer)).isPresent();
            if (!hadNone && !hadSomething) {
                problems.put(Field.ANSWER, FieldProblem.EITHER_ANSWER_OR_NONE);
                return Optional.empty();
            }
            none = hadSomething;
        }
        if (none) {
            return form.saysUnknown() ? Optional.of(new Answer.DontKnow()) : notApplicable();
        }
        return form.saysSomething() ? given() : Optional.empty();
    }

    /** No page of ours sends fields of another kind, or two options. */
    private boolean isOfItsKind() {
        Question.Kind kind = question.kind();
        boolean choice = kind == Question.Kind.CHOICE || kind == Question.Kind.YES_NO;
        boolean noItems = form.item().isEmpty() && form.without().isEmpty();
        return form.options().size() <= (choice ? 1 : 0)
                && (kind == Question.Kind.CHECKLIST || noItems)
                && (kind == Question.Kind.NUMBER || form.number().isBlank())
                && (kind == Question.Kind.TEXT || form.text().isBlank());
    }

    private Optional<Answer> newlyMarked() {
        boolean wasUnknown =
                before.filter(answer -> answer instanceof Answer.DontKnow).isPresent();
        return wasUnknown ? notApplicable() : Optional.of(new Answer.DontKnow());
    }

    private static boolean isNone(Answer answer) {
        return answer instanceof Answer.DontKnow || answer instanceof Answer.NotApplicable;
    }

    private Optional<Answer> notApplicable() {
        if (!question.mayBeNotApplicable()) {
            problems.put(Field.ANSWER, FieldProblem.NOT_APPLICABLE_NOT_OFFERED);
        } else if (form.reason().isBlank()) {
            problems.put(Field.REASON, FieldProblem.REASON_MISSING);
        }
        return Optional.of(new Answer.NotApplicable(form.reason().strip()));
    }

    private Optional<Answer> given() {
        return switch (question.kind()) {
            case CHOICE, YES_NO -> Optional.of(option());
            case CHECKLIST -> Optional.of(items());
            case NUMBER -> figure();
            case TEXT -> words();
        };
    }

    private Answer option() {
        String chosen = form.options().getFirst();
        if (question.options().stream().noneMatch(option -> option.id().equals(chosen))) {
            problems.put(Field.ANSWER, FieldProblem.NOT_AN_OPTION);
        }
        return new Answer.Chosen(chosen);
    }

    private Answer items() {
        List<String> checked = known(form.item());
        List<String> without = known(form.without());
        boolean exclusive = question.items().stream().anyMatch(item -> item.exclusive() && checked.contains(item.id()));
        if (exclusive && checked.size() > 1) {
            problems.put(Field.ANSWER, FieldProblem.NONE_OR_OTHERS);
        }
        boolean both = checked.stream().anyMatch(without::contains);
        boolean notOffered =
                question.items().stream().anyMatch(item -> !item.mayBeNotApplicable() && without.contains(item.id()));
        if (both || notOffered) {
            problems.put(Field.ANSWER, FieldProblem.EITHER_ANSWER_OR_NONE);
        }
        return new Answer.Checked(checked, without);
    }

    /** In the order of the questionnaire, each once. */
    private List<String> known(List<String> ids) {
        List<String> known = question.items().stream()
                .map(Question.Item::id)
                .filter(ids::contains)
                .toList();
        if (known.size() != ids.stream().distinct().count()) {
            problems.put(Field.ANSWER, FieldProblem.NOT_AN_OPTION);
        }
        return known;
    }

    private Optional<Answer> figure() {
        TypedFigure figure = new TypedFigure(form.number());
        figure.problem().ifPresent(problem -> problems.put(Field.ANSWER, problem));
        return figure.problem().isPresent() ? Optional.empty() : Optional.of(new Answer.Figure(figure.number()));
    }

    private Optional<Answer> words() {
        FieldProblem.ofText(form.text(), MOST_WORDS).ifPresent(problem -> problems.put(Field.ANSWER, problem));
        return Optional.of(new Answer.Words(PlainText.lines(form.text())));
    }
}
