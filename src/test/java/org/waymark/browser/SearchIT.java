package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.operation.RunningWaymark;

/** Somebody heard a word and looks for its page. */
class SearchIT {

    @TempDir
    static Path data;

    private static RunningWaymark waymark;
    private static Browsers browsers;

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

    @Test
    void theListFollowsWhatIsTypedAndSaysHowManyThereAre() {
        try (Tab tab = signedIn(Device.LAPTOP)) {
            tab.go("/library");
            tab.checkPage("library");
            Locator box = tab.page().getByRole(AriaRole.SEARCHBOX);

            box.pressSequentially("canray");
            assertThat(tab.all("#found li a").first()).hasText("Canary release");
            assertThat(tab.all("#count")).hasText(Pattern.compile("\\d pages with “canray”"));
            assertThat(box).isFocused();
            assertThat(tab.page()).hasURL(tab.url("/library?q=canray"));
            tab.checkPage("search");

            box.fill("xqzvkj");
            assertThat(tab.all("#count")).hasText("No page with “xqzvkj”");
            assertThat(tab.all("#found h2")).hasText("No page with “xqzvkj”");

            box.fill("");
            assertThat(tab.all("#count")).hasText("");
            assertThat(tab.all("#found h2").first()).hasText("Learning paths");
        }
    }

    @Test
    void byKeyboardFromTheBoxToThePage() {
        try (Tab tab = signedIn(Device.PHONE)) {
            tab.go("/library");
            tab.page().getByRole(AriaRole.SEARCHBOX).fill("feature toggel");
            assertThat(tab.all("#found li a").first()).hasText("Feature toggles");
            tab.checkPage("search");

            tab.page().keyboard().press("Enter");
            tab.page().keyboard().press("Tab");
            tab.page().keyboard().press("Tab");
            assertThat(tab.all("#found li a").first()).isFocused();
            tab.page().keyboard().press("Enter");
            assertThat(tab.heading()).hasText("Feature toggles");
        }
    }

    @Test
    void withoutScriptAFormIsSent() {
        try (Tab tab = signedIn(new Device(390, 844, Device.LAPTOP.theme(), false))) {
            tab.go("/library");
            tab.page().getByRole(AriaRole.SEARCHBOX).fill("swarmign");
            tab.press("Search");
            assertThat(tab.all("#found li a").first()).hasText("Swarming problems");
            tab.checkPage("search");
        }
    }

    private Tab signedIn(Device device) {
        RunningWaymark.SignIn member = waymark.signIns().getFirst();
        Tab tab = browsers.open(device, waymark.url(""));
        tab.signIn(member.email(), member.password());
        return tab;
    }
}
