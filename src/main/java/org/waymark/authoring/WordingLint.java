package org.waymark.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Question.ValueBand;

/** Texts that are too long, ask two things at once, or differ in nothing. */
final class WordingLint {

    private static final int MOST_WORDS = 20;
    private static final int MOST_WORDS_IN_SHORT_FORM = 14;
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final Contents contents;
    private final Remarks remarks;
    private final DoubleBarrelled doubleBarrelled;
    private final Set<String> shortForm;

    WordingLint(Contents contents, Remarks remarks) {
        this.contents = contents;
        this.remarks = remarks;
        this.doubleBarrelled = new DoubleBarrelled(contents.questionnaire().language());
        this.shortForm = contents.questionnaire().forms().stream()
                .filter(form -> form.id().equals("short"))
                .findFirst()
                .map(Form::questions)
                .orElse(Set.of());
    }

    /** An option or an item. */
    record Choice(String id, String text, Place place) {}

    void check() {
        for (Question question : contents.questions()) {
            checkWords(question);
            doubleBarrelled
                    .joint(question.text())
                    .ifPresent(joint -> remarks.warning("double-barrelled", question.place(), question.id(), joint));
            List<Choice> choices = choices(question);
            choices.forEach(this::checkWords);
            checkThatTheyDiffer(question, choices);
        }
    }

    private void checkWords(Question question) {
        boolean isShort = shortForm.contains(question.id());
        int most = isShort ? MOST_WORDS_IN_SHORT_FORM : MOST_WORDS;
        long words = words(question.text());
        if (words > most) {
            remarks.warning(
                    isShort ? "too-many-words.short-form" : "too-many-words.question",
                    question.place(),
                    question.id(),
                    words,
                    most);
        }
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }

    static List<Choice> choices(Question question) {
        return Stream.concat(
                        question.options().stream()
                                .map(option -> new Choice(option.id(), option.text(), option.place())),
                        question.items().stream().map(item -> new Choice(item.id(), item.text(), item.place())))
                .toList();
    }

    private void checkWords(Choice choice) {
        if (words(choice.text()) > MOST_WORDS) {
            remarks.warning("too-many-words.option", choice.place(), choice.id(), words(choice.text()), MOST_WORDS);
        }
    }

    private void checkThatTheyDiffer(Question question, List<Choice> choices) {
        Set<String> seen = new HashSet<>();
        choices.stream()
                .filter(choice -> !seen.add(essence(choice.text())))
                .forEach(choice -> remarks.warning("equal-options", choice.place(), choice.id(), question.id()));
        boolean sameValue = Stream.concat(
                                question.options().stream().map(Option::value),
                                question.values().stream().map(ValueBand::value))
                        .distinct()
                        .count()
                == 1;
        if (question.scored() && sameValue) {
            remarks.warning("equal-options.value", question.place(), question.id());
        }
    }

    /** What is left when case, spaces and signs are passed over. */
    private static String essence(String text) {
        String letters = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return letters.isEmpty() ? text : letters;
    }
}
