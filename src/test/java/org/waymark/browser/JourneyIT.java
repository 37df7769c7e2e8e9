package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.operation.RunningWaymark;

/** What a team does in a quarter, in a real browser, from signing in to reading about what to do next. */
class JourneyIT {

    private static final String LINUS = "linus@example.org";
    private static final String NOTE = "Two requests, four and six days.\nMost of it waiting.";
    private static final String EVIDENCE = "https://tickets.example.org/?q=environment";

    private static Browsers browsers;

    @TempDir
    Path data;

    private RunningWaymark waymark;

    @BeforeAll
    static void startBrowser() {
        browsers = new Browsers();
    }

    @AfterAll
    static void stopBrowser() {
        browsers.close();
    }

    @BeforeEach
    void startWaymark() {
        waymark = RunningWaymark.demonstration(data);
    }

    @AfterEach
    void stopWaymark() {
        waymark.close();
    }

    /** Each size with each theme, with and without script, once. */
    static Stream<Device> devices() {
        return Stream.of(
                new Device(1280, 900, ColorScheme.LIGHT, true),
                new Device(390, 844, ColorScheme.DARK, true),
                new Device(1280, 900, ColorScheme.DARK, false),
                new Device(390, 844, ColorScheme.LIGHT, false));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aTeamAnswersFinishesAndReadsWhatToDoNext(Device device) {
        try (Tab tab = open(device)) {
            homeSaysWhatIsLeft(tab);
            anAnswerIsSavedByItself(tab);
            theOtherDeviceGoesOnAtTheSamePlace(tab, device.other());
            allButOneIsAnswered(tab);
            reviewShowsWhatIsMissingFirst(tab);
            finishingShowsTheResult(tab);
            chartAndTableSayTheSame(tab);
            threeRecommendationsStandInFront(tab);
            anExplanationOpens(tab);
            conceptsExplainTheWords(tab);
            theLibraryFindsAWord(tab);
        }
    }

    private Tab open(Device device) {
        Tab tab = browsers.open(device, waymark.url(""));
        tab.go("/");
        tab.checkPage("sign-in");
        tab.signIn(LINUS, waymark.password(LINUS));
        return tab;
    }

    private static void homeSaysWhatIsLeft(Tab tab) {
        assertThat(tab.heading()).hasText(Pattern.compile("\\d+ questions left, about \\d+ minutes"));
        assertThat(tab.all(".kicker")).containsText("Payments");
        assertThat(tab.all(".bar")).containsText(Pattern.compile("\\d+ of \\d+ answered"));
        assertThat(tab.all(".area-head")).not().hasCount(0);
        tab.checkPage("home");
    }

    private static void anAnswerIsSavedByItself(Tab tab) {
        Answering answering = new Answering(tab);
        goOn(tab).click();
        Locator first = answering.unanswered().getFirst();
        assertThat(tab.path()).endsWith("#" + first.getAttribute("id"));
        int answered = answeredOfAll(tab);
        answering.answer(first);
        answering.note(first, NOTE, EVIDENCE);
        assertThat(answeredOfAll(tab)).isEqualTo(answered + 1);
        assertThat(tab.all(".status > .bar")).hasCount(1);
        tab.checkPage("area");
    }

    private static Locator goOn(Tab tab) {
        return tab.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^(Begin|Continue): ")));
    }

    private static int answeredOfAll(Tab tab) {
        return Integer.parseInt(tab.all(".bar").innerText().strip().split(" of ")[0]);
    }

    private void theOtherDeviceGoesOnAtTheSamePlace(Tab tab, Device other) {
        tab.page().reload();
        try (Tab second = browsers.open(other, waymark.url(""))) {
            second.signIn(LINUS, waymark.password(LINUS));
            Answering there = new Answering(second);
            goOn(second).click();
            assertThat(second.path())
                    .endsWith("#" + there.unanswered().getFirst().getAttribute("id"));
            second.go(tab.path());
            assertThat(there.answers())
                    .isEqualTo(new Answering(tab).answers())
                    .anyMatch(said -> said.contains(NOTE) && said.contains(EVIDENCE));
        }
    }

    private static void allButOneIsAnswered(Tab tab) {
        Answering answering = new Answering(tab);
        boolean unknownSaid = false;
        boolean notApplicableSaid = false;
        while (true) {
            List<Locator> unanswered = answering.unanswered();
            Locator after = tab.all(".steer a.button:not(.ghost)");
            boolean last = after.innerText().contains("finish");
            for (Locator question : last ? unanswered.subList(0, unanswered.size() - 1) : unanswered) {
                if (!unknownSaid) {
                    answering.sayUnknown(question);
                    unknownSaid = true;
                } else if (!notApplicableSaid
                        && question.locator("[data-reason]").count() > 0) {
                    answering.sayNotApplicable(question, "We have no servers");
                    notApplicableSaid = true;
                } else {
                    answering.answer(question);
                }
            }
            after.click();
            if (last) {
                assertThat(notApplicableSaid).isTrue();
                return;
            }
        }
    }

    private static void reviewShowsWhatIsMissingFirst(Tab tab) {
        assertThat(tab.heading()).hasText("Look it over, then finish");
        Locator missing = tab.all("main section").first();
        assertThat(missing.locator("h2")).hasText("One question without an answer");
        assertThat(missing.locator("li a")).hasCount(1);
        assertThat(tab.all(".answers > div").filter(containing("no answer"))).hasCount(1);
        assertThat(tab.all(".answers > div").filter(containing("We don’t know")))
                .not()
                .hasCount(0);
        assertThat(tab.all(".answers > div").filter(containing("We have no servers")))
                .hasCount(1);
        assertThat(tab.all(".answers > div").filter(containing("Most of it waiting.")))
                .hasCount(1);
        tab.checkPage("review");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void finishingShowsTheResult(Tab tab) {
        tab.press("Finish and see the result");
        assertThat(tab.path()).endsWith("/result");
        assertThat(tab.all(".kicker"))
                .containsText(Pattern.compile("finished on .+ by Linus · (\\d+) of \\d+ answered"));
        assertThat(tab.all(".next h2")).hasText("Your bottleneck");
        assertThat(tab.all(".next")).containsText("Next step: ");
        assertThat(tab.all(".holds .level").first()).hasText(Pattern.compile("[1-5]$"));
        assertThat(tab.all(".holds .moved").first()).containsText(Pattern.compile("\\d %.*of \\d+ answered"));
        tab.checkPage("result");
    }

    private static void chartAndTableSayTheSame(Tab tab) {
        List<Locator> dots = tab.all("svg[role=img] .dot").all();
        List<Locator> spokes = tab.all("svg[role=img] .spoke").all();
        List<String> scores = tab.all(".half tbody td:nth-of-type(2)").allTextContents();
        assertThat(scores).hasSameSizeAs(spokes).hasSameSizeAs(dots).hasSizeGreaterThan(2);
        for (int index = 0; index < scores.size(); index++) {
            double score = Double.parseDouble(scores.get(index).replace(" %", ""));
            assertThat(percentOutwards(dots.get(index), spokes.get(index))).isCloseTo(score, within(1.0));
        }
    }

    private static double percentOutwards(Locator dot, Locator spoke) {
        double x = number(spoke, "x1");
        double y = number(spoke, "y1");
        return 100
                * Math.hypot(number(dot, "cx") - x, number(dot, "cy") - y)
                / Math.hypot(number(spoke, "x2") - x, number(spoke, "y2") - y);
    }

    private static double number(Locator shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }

    private static void threeRecommendationsStandInFront(Tab tab) {
        assertThat(tab.all("section > .recs > li")).hasCount(3);
        Locator rest = tab.all(".recs.rest > li");
        assertThat(rest.first()).isHidden();
        tab.page().getByText(Pattern.compile("^\\d+ more, in this order$")).click();
        assertThat(rest.first()).isVisible();
    }

    private static void anExplanationOpens(Tab tab) {
        tab.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Why?"))
                .first()
                .click();
        assertThat(tab.all("main section")).not().hasCount(0);
        tab.checkPage("explanation");
        tab.page().getByText("Back to the result").click();
    }

    private static void conceptsExplainTheWords(Tab tab) {
        Locator concept = tab.all(".recs a.concept").first();
        String title = concept.innerText();
        concept.click();
        assertThat(tab.heading()).hasText(title);
        tab.checkPage("concept");
    }

    private static void theLibraryFindsAWord(Tab tab) {
        tab.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Library"))
                .first()
                .click();
        assertThat(tab.heading()).hasText("Library");
        tab.checkPage("library");
        tab.page().getByLabel("Search").fill("trunk");
        if (!tab.hasScript()) {
            tab.press("Search");
        }
        assertThat(tab.all("#found h2").first()).hasText(Pattern.compile("\\d+ pages with “trunk”"));
        tab.checkPage("search");
        tab.all("#found h3 a").filter(containing("Trunk")).first().click();
        assertThat(tab.all("article")).containsText(Pattern.compile("trunk", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void everyExplanationOfAResultOpens() {
        try (Tab tab = open(Device.LAPTOP)) {
            tab.all("a[href$='/result']").first().click();
            new Explanations(tab).openAll();
        }
    }

    @Test
    void aPrintedResultHasNoNavigationAndHidesNothing() {
        try (Tab tab = open(Device.LAPTOP)) {
            tab.all("aside a[href$='/result']").first().click();
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tab.all("header nav, header form, footer a, button, .actions")
                            .filter(visible()))
                    .hasCount(0);
            assertThat(tab.heading()).isVisible();
            assertThat(tab.all(".half table")).isVisible();
            assertThat(tab.all(".recs.rest > li h3").first()).isVisible();
            assertThat(tab.page().pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/result.pdf"))))
                    .startsWith('%', 'P', 'D', 'F');
        }
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
