package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;

/** Answers questions as people do: a click is enough with script, "Save" follows without. */
final class Answering {

    private static final Pattern SAVED = Pattern.compile("(Saved \\d\\d:\\d\\d|\\d+ answers saved)");

    private final Tab tab;

    Answering(Tab tab) {
        this.tab = tab;
    }

    List<Locator> unanswered() {
        return questions().stream().filter(question -> !isAnswered(question)).toList();
    }

    /** Each found again by its id, because saving replaces it. */
    private List<Locator> questions() {
        return tab.all("form.answer").all().stream()
                .map(question -> tab.all("[id='" + question.getAttribute("id") + "']"))
                .toList();
    }

    private static boolean isAnswered(Locator question) {
        Locator field = field(question);
        return question.locator(".item :checked, .option :checked").count() > 0
                || (field.count() > 0 && !field.inputValue().isEmpty());
    }

    private static Locator field(Locator question) {
        return question.locator("input[name=number], textarea[name=text]");
    }

    /** What is answered to each question of the page. */
    List<String> answers() {
        return questions().stream().map(Answering::said).toList();
    }

    private static String said(Locator question) {
        List<String> marked = question.locator(":checked").all().stream()
                .map(mark -> mark.getAttribute("value"))
                .toList();
        List<String> written =
                question
                        .locator("input[name=number], textarea, input[name=reason], input[name=evidence]")
                        .all()
                        .stream()
                        .map(Locator::inputValue)
                        .toList();
        return question.getAttribute("id") + ": " + marked + written;
    }

    /** With the second option, the second item, or a figure. */
    void answer(Locator question) {
        Locator options = question.locator(".options .option");
        if (options.count() > 0) {
            choose(question, options.nth(1));
        } else {
            write(question, field(question), "3");
        }
    }

    void sayUnknown(Locator question) {
        choose(question, mark(question, "We don’t know"));
    }

    private static Locator mark(Locator question, String text) {
        return question.locator(".option").filter(new Locator.FilterOptions().setHasText(text));
    }

    void sayNotApplicable(Locator question, String reason) {
        mark(question, "Does not apply, because…").click();
        write(question, question.getByLabel("Why it does not apply to your team"), reason);
    }

    void note(Locator question, String note, String evidence) {
        if (question.locator("details[id^=more][open]").count() == 0) {
            question.getByText("Add a note or evidence").click();
        }
        write(question, question.getByLabel("Note", new Locator.GetByLabelOptions().setExact(true)), note);
        write(question, question.getByLabel("Link to evidence"), evidence);
    }

    private void write(Locator question, Locator field, String text) {
        settle(question, () -> {
            field.fill(text);
            field.blur();
        });
    }

    void choose(Locator question, Locator option) {
        settle(question, option::click);
    }

    private void settle(Locator question, Runnable change) {
        if (tab.hasScript()) {
            untilSaved(change);
        } else {
            change.run();
            question.locator(".save").click();
        }
        assertThat(tab.saving()).hasText(SAVED);
    }

    /** With script: waits for the response, because the page may have said "Saved" before. */
    void untilSaved(Runnable change) {
        tab.page().waitForResponse(Answering::isSaved, change);
    }

    private static boolean isSaved(Response response) {
        return response.request().method().equals("PUT") && response.headers().containsKey("x-saved-at");
    }
}
