package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.operation.RunningWaymark;

/** "Saved" is said when it is so, and what was entered is never lost. */
class SavingIT {

    private static final String ANSWERS = "**/answers/*";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");
    private static final LocatorAssertions.HasTextOptions WITHIN_TWO_SECONDS =
            new LocatorAssertions.HasTextOptions().setTimeout(2_000);
    private static final LocatorAssertions.HasTextOptions AFTER_A_WHILE =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    @TempDir
    static Path data;

    private static RunningWaymark waymark;
    private static Browsers browsers;

    private Tab tab;

    @BeforeAll
    static void start() {
        waymark = RunningWaymark.demonstration(data);
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        waymark.close();
    }

    @BeforeEach
    void openAnArea() {
        tab = openedBy("linus@example.org");
    }

    @AfterEach
    void leave() {
        tab.close();
    }

    private static Tab openedBy(String email) {
        Tab opened = browsers.open(Device.LAPTOP, waymark.url(""));
        opened.signIn(email, waymark.password(email));
        opened.all(".area-head a").first().click();
        return opened;
    }

    /** The n-th question with options of the page, from 0. */
    private static Locator question(Tab tab, int number) {
        String id = tab.all("form.answer:has(.options input[type=radio])")
                .nth(number)
                .getAttribute("id");
        return tab.all("[id='" + id + "']");
    }

    /** An option that is not chosen yet. */
    private static Locator another(Locator question) {
        return question.locator(".options .option:not(:has(:checked))").first();
    }

    private static String words(Locator option) {
        return option.locator("span").innerText();
    }

    private static Locator chosen(Locator question) {
        return question.locator(".option:has(:checked)");
    }

    @Test
    void savedIsNotSaidBeforeTheResponseHasArrived() {
        tab.page().route(ANSWERS, SavingIT::saveAndDropTheResponse);
        Locator question = question(tab, 0);
        Locator option = another(question);
        String said = words(option);
        option.click();
        assertThat(tab.saving()).hasText("Not saved yet, will retry");
        tab.page().unroute(ANSWERS);
        assertThat(tab.saving()).hasText(SAVED, AFTER_A_WHILE);
        tab.page().reload();
        assertThat(chosen(question)).containsText(said);
    }

    private static void saveAndDropTheResponse(Route route) {
        route.fetch();
        route.abort();
    }

    @Test
    void whatIsAnsweredWithoutNetworkIsSavedInOrderOnceItIsBack() {
        List<String> saved = new ArrayList<>();
        tab.page().onResponse(response -> noteSaved(response, saved));
        tab.context().setOffline(true);
        List<String> entered = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            another(question(tab, number)).click();
            entered.add(question(tab, number).getAttribute("id"));
            assertThat(tab.saving())
                    .hasText(
                            Pattern.compile("not saved yet, will retry$", Pattern.CASE_INSENSITIVE),
                            WITHIN_TWO_SECONDS);
        }
        assertThat(tab.saving()).hasText("3 answers not saved yet, will retry", WITHIN_TWO_SECONDS);
        List<String> answers = new Answering(tab).answers();
        tab.context().setOffline(false);
        assertThat(tab.saving()).hasText("3 answers saved", AFTER_A_WHILE);
        assertThat(saved).isEqualTo(entered);
        tab.page().reload();
        assertThat(new Answering(tab).answers()).isEqualTo(answers);
    }

    private static void noteSaved(Response response, List<String> saved) {
        Request request = response.request();
        if (request.method().equals("PUT") && response.status() == 200) {
            saved.add("q-" + request.url().replaceFirst(".*/", ""));
        }
    }

    @Test
    void whoChangesTheSameAnswerSeesBothAndChoosesTheirOwn() {
        try (Tab noor = openedBy("noor@example.org")) {
            conflict(noor);
            Locator question = question(tab, 2);
            String mine =
                    question.locator(".either section").last().locator("p").innerText();
            question.getByText("Save mine instead").click();
            assertThat(question.locator(".conflict")).hasCount(0);
            assertThat(tab.saving()).hasText(SAVED);
            noor.page().reload();
            assertThat(chosen(question(noor, 2))).containsText(mine);
        }
    }

    @Test
    void whoChangesTheSameAnswerSeesBothAndCanKeepTheOther() {
        try (Tab noor = openedBy("noor@example.org")) {
            conflict(noor);
            Locator question = question(tab, 2);
            String theirs =
                    question.locator(".either section").first().locator("p").innerText();
            question.getByText("Keep this one").click();
            assertThat(question.locator(".conflict")).hasCount(0);
            assertThat(chosen(question)).containsText(theirs);
        }
    }

    /** Noor and Linus have the same page open; Noor saves first, Linus then something else. */
    private void conflict(Tab noor) {
        Locator theirs = another(question(noor, 2));
        String noors = words(theirs);
        new Answering(noor).untilSaved(theirs::click);
        Locator question = question(tab, 2);
        Locator mine = question.locator(".options .option:not(:has(:checked))")
                .filter(new Locator.FilterOptions().setHasNotText(noors))
                .first();
        String linuss = words(mine);
        mine.click();
        assertThat(question.locator(".conflict"))
                .containsText(Pattern.compile("Noor changed this answer at \\d\\d:\\d\\d"));
        assertThat(question.locator(".either section").first()).containsText(noors);
        assertThat(question.locator(".either section").last()).containsText(linuss);
        assertThat(tab.saving()).hasText("Not saved: see the question");
        noor.page().reload();
        assertThat(chosen(question(noor, 2))).containsText(noors);
    }

    @Test
    void questionsCanBeAnsweredWithTheKeyboardAlone() {
        tabTo(question(tab, 0));
        String other = another(question(tab, 0)).locator(".grade").innerText();
        new Answering(tab).untilSaved(() -> press(other));
        assertThat(tab.saving()).hasText(SAVED);
        assertThat(chosen(question(tab, 0)).locator(".grade")).hasText(other);
        assertFocusIn(question(tab, 0));
        press("n");
        assertFocusIn(tab.all("form.answer").nth(1));
        press("p");
        assertFocusIn(question(tab, 0));
        press("?");
        assertThat(tab.all("dialog#keys")).isVisible();
        press("Escape");
        assertThat(tab.all("dialog#keys")).isHidden();
        assertFocusIn(question(tab, 0));
    }

    private void tabTo(Locator question) {
        for (int presses = 0; presses < 60; presses++) {
            if (question.locator("input:focus").count() > 0) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("the question cannot be reached with Tab");
    }

    private void press(String key) {
        tab.page().keyboard().press(key);
    }

    private static void assertFocusIn(Locator question) {
        assertThat(question.locator("input:focus")).hasCount(1);
    }

    @Test
    void aNoteTypedWhileTheAnswerIsBeingSavedStays() {
        List<Route> held = new ArrayList<>();
        tab.page().route(ANSWERS, held::add);
        Locator question = question(tab, 1);
        openNote(question);
        another(question).click();
        tab.page().waitForCondition(() -> !held.isEmpty());
        question.getByLabel("Note").pressSequentially("Typed meanwhile");
        tab.page().unroute(ANSWERS);
        held.forEach(Route::resume);
        assertThat(tab.saving()).hasText("Not saved yet");
        assertThat(question.getByLabel("Note")).hasValue(Pattern.compile("^Typed meanwhile.*"));
        question.getByLabel("Note").blur();
        assertThat(tab.saving()).hasText(SAVED);
        tab.page().reload();
        assertThat(question.getByLabel("Note")).hasValue(Pattern.compile("^Typed meanwhile.*"));
    }

    private static void openNote(Locator question) {
        if (question.locator("details[id^=more][open]").count() == 0) {
            question.getByText("Add a note or evidence").click();
        }
    }

    @Test
    void whatWasAnsweredAfterTheSessionEndedIsSavedOnceSignedInAgain() {
        tab.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("waymark-session"));
        Locator question = question(tab, 2);
        Locator option = another(question);
        String said = words(option);
        option.click();
        assertThat(tab.saving()).hasText("Not saved: you are signed out. Sign in in a new tab");
        Page second = tab.page().waitForPopup(() -> tab.saving().locator("a").click());
        second.getByLabel("E-mail address").fill("linus@example.org");
        second.getByLabel("Password").fill(waymark.password("linus@example.org"));
        second.getByText("Sign in").last().click();
        assertThat(tab.saving()).hasText(SAVED, AFTER_A_WHILE);
        tab.page().reload();
        assertThat(chosen(question)).containsText(said);
    }

    @Test
    void leavingWithTextThatIsNotSavedAsksFirst() {
        List<String> asked = new ArrayList<>();
        Locator question = question(tab, 1);
        openNote(question);
        question.getByLabel("Note").fill("Not left yet");
        tab.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        tab.all("header a[href='/library']").click(new Locator.ClickOptions().setNoWaitAfter(true));
        tab.page().waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(question.getByLabel("Note")).hasValue("Not left yet");
    }
}
