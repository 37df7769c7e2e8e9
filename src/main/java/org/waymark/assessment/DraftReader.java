package org.waymark.assessment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.web.PlainText;

/** Turns what a browser sent into a draft, or says which field does not fit. */
final class DraftReader {

    /** The fields of an answer that can be wrong. */
    enum Field {
        ANSWER,
        REASON,
        NOTE,
        EVIDENCE
    }

    private static final int MOST_NOTE = 4_000;
    private static final int MOST_EVIDENCE = 2_000;
    private static final int MOST_REASON = 500;
    private static final double MOST_FIGURE = 1e9;

    /** Only digits: Java would take "3d" and "0x1p3" for numbers too. */
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.?\\d*|\\.\\d+");

    private final Question question;
    private final AnswerForm form;
    private final Optional<Answer> before;
    private final Map<Field, FieldProblem> problems = new EnumMap<>(Field.class);

    /** @param before the answer the person had before them, which decides what of two contradicting marks is new */
    DraftReader(Question question, AnswerForm form, Optional<Answer> before) {
        this.question = question;
        this.form = form;
        this.before = before;
    }

    Draft read() {
        Optional<Answer> answer = form.clear() != null ? Optional.empty() : answer();
        checkText(Field.NOTE, form.note(), MOST_NOTE);
        checkText(Field.EVIDENCE, form.evidence(), MOST_EVIDENCE);
        checkText(Field.REASON, form.reason(), MOST_REASON);
        checkLink();
        return new Draft(answer, lines(form.note()), form.evidence().strip(), form.revision());
    }

    /** Empty where {@link #read} found nothing wrong. */
    Map<Field, FieldProblem> problems() {
        return problems;
    }

    private Optional<Answer> answer() {
        if (!isOfItsKind()) {
            problems.put(Field.ANSWER, FieldProblem.NOT_AN_OPTION);
            return Optional.empty();
        }
        boolean none = form.saysUnknown() || form.saysNotApplicable();
        if (form.saysUnknown() && form.saysNotApplicable()) {
            return newlyMarked();
        }
        if (none && form.saysSomething()) {
            boolean hadNone = before.filter(DraftReader::isNone).isPresent();
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
        String typed = form.number().strip().replace(',', '.');
        if (FIGURE.matcher(typed).matches() && Double.parseDouble(typed) <= MOST_FIGURE) {
            return Optional.of(new Answer.Figure(Double.parseDouble(typed)));
        }
        problems.put(Field.ANSWER, FieldProblem.NOT_A_NUMBER);
        return Optional.empty();
    }

    private Optional<Answer> words() {
        checkText(Field.ANSWER, form.text(), MOST_NOTE);
        return Optional.of(new Answer.Words(lines(form.text())));
    }

    private void checkText(Field field, String text, int most) {
        if (!PlainText.isPlain(text)) {
            problems.put(field, FieldProblem.UNUSUAL_CHARACTERS);
        } else if (PlainText.length(text) > most) {
            problems.put(field, FieldProblem.TOO_LONG);
        }
    }

    private static String lines(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    private void checkLink() {
        String evidence = form.evidence().strip();
        if (evidence.length() > MOST_EVIDENCE) { // as H2 counts: an emoji is two
            problems.put(Field.EVIDENCE, FieldProblem.TOO_LONG);
        }
        if (!evidence.isEmpty() && !problems.containsKey(Field.EVIDENCE) && !isWebLink(evidence)) {
            problems.put(Field.EVIDENCE, FieldProblem.NOT_A_LINK);
        }
    }

    private static boolean isWebLink(String link) {
        try {
            URI uri = new URI(link);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
        } catch (URISyntaxException notALink) {
            return false;
        }
    }
}
