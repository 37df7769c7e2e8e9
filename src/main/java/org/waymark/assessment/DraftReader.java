package org.waymark.assessment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final AnswerForm form;
    private final Map<Field, FieldProblem> problems = new EnumMap<>(Field.class);
    private final AnswerReader answer;

    /** @param before the answer the person had before them */
    DraftReader(Question question, AnswerForm form, Optional<Answer> before) {
        this.form = form;
        this.answer = new AnswerReader(question, form, before, problems);
    }

    Draft read() {
        Optional<Answer> given = form.clear() != null ? Optional.empty() : answer.read();
        checkText(Field.NOTE, form.note(), MOST_NOTE);
        checkText(Field.EVIDENCE, form.evidence(), MOST_EVIDENCE);
        checkText(Field.REASON, form.reason(), MOST_REASON);
        checkLink();
        return new Draft(given, PlainText.lines(form.note()), form.evidence().strip(), form.revision(), form.tab());
    }

    /** Empty where {@link #read} found nothing wrong. */
    Map<Field, FieldProblem> problems() {
        return problems;
    }

    private void checkText(Field field, String text, int most) {
        FieldProblem.ofText(text, most).ifPresent(problem -> problems.put(field, problem));
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
