package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.operation.RunningWaymark;

/** Pages of every kind that the library has, as people see, hear, enlarge and print them. */
class LibraryIT {

    private static final String LINUS = "linus@example.org";

    /** Name of the picture to its address. */
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "library", "/library",
            "library-found", "/library?q=canary",
            "library-nothing", "/library?q=xylophone",
            "concept-drawn", "/library/canary-release",
            "concept-long", "/library/flow-metrics",
            "source-notes", "/source-notes",
            "source-notes-found", "/source-notes?q=canary&by=number",
            "concept-map", "/concept-map",
            "concept-map-region", "/concept-map/regions/environments",
            "concept-map-concept", "/concept-map/concepts/constraints"));

    private static final String ASKED = "/questionnaire/areas/environments";

    @TempDir
    static Path data;

    private static Browsers browsers;
    private static RunningWaymark waymark;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
        waymark = RunningWaymark.demonstration(data);
    }

    @AfterAll
    static void stop() {
        waymark.close();
        browsers.close();
    }

    static Stream<Device> devices() {
        return Stream.of(
                new Device(1280, 900, ColorScheme.LIGHT, true),
                new Device(390, 844, ColorScheme.DARK, true),
                new Device(1280, 900, ColorScheme.DARK, true),
                new Device(390, 844, ColorScheme.LIGHT, false));
    }

    private static Tab open(Device device) {
        Tab tab = browsers.open(device, waymark.url(""));
        tab.signIn(LINUS, waymark.password(LINUS));
        return tab;
    }

    @ParameterizedTest
    @MethodSource("devices")
    void everyKindOfPageHoldsOnEveryDevice(Device device) {
        try (Tab tab = open(device)) {
            PAGES.forEach((name, address) -> {
                tab.go(address);
                tab.checkPage(name);
                Outline.of(tab).check(name);
            });
            tab.go(ASKED);
            tab.checkPage("asked");
        }
    }

    @Test
    void nothingIsCutWhenLettersGrowOrStandApart() {
        try (Tab tab = open(Device.LAPTOP)) {
            PAGES.values().forEach(address -> {
                tab.go(address);
                for (String style : List.of(Outline.SPACED, Outline.TWICE_AS_LARGE)) {
                    assertThat(Outline.cutWith(tab, style)).as(address).isEmpty();
                }
            });
        }
    }

    @Test
    void drawingsAndMapsStayVisibleInForcedColours() {
        try (Tab tab = open(Device.LAPTOP)) {
            for (String name : List.of("concept-drawn", "concept-map-region", "concept-map-concept")) {
                tab.go(PAGES.get(name));
                tab.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                Locator line = tab.all("svg:is(.drawing, .arcs) .line").first();
                assertThat(line).hasCSS("stroke", Pattern.compile("rgb\\(.+\\)"));
                tab.checkPage(name + "-forced");
            }
        }
    }

    @Test
    void pictureAndTableOfTheConceptMapSayTheSame() {
        try (Tab tab = open(Device.LAPTOP)) {
            tab.go("/concept-map");
            assertThat(tab.all(".arcs path")).hasCount(tab.all("tbody tr").count());
            assertThat(tab.all(".arcs a")).hasCount(tab.all("#parts + ul a").count());
            assertThat(tab.all(".arcs a").first().textContent().strip())
                    .isEqualTo(tab.all("#parts + ul a").first().textContent().strip());
        }
    }

    @Test
    void theMapIsWalkedByKeyboard() {
        try (Tab tab = open(Device.LAPTOP)) {
            tab.go("/concept-map");
            tab.all(".arcs a").first().focus();
            tab.page().keyboard().press("Tab");
            assertThat(tab.all(".arcs a").nth(1)).isFocused();
            assertThat(tab.all(".arcs a").nth(1).locator("rect")).hasCSS("stroke-width", "4px");
            String part = tab.all(".arcs a").nth(1).textContent().strip();
            tab.page().keyboard().press("Enter");
            assertThat(tab.heading()).hasText(part);
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void notesAreFoundWhileTypingOrWithTheButton(Device device) {
        try (Tab tab = open(device)) {
            tab.go("/source-notes");
            tab.page().getByLabel("Number or words").fill("andon");
            if (!tab.hasScript()) {
                tab.press("Show");
            }
            assertThat(tab.all("#notes [role=status]")).hasText(Pattern.compile("^\\d of 323 notes$"));
        }
    }

    @Test
    void aPrintedMapHidesNothingButTheNavigation() {
        try (Tab tab = open(Device.LAPTOP)) {
            tab.go("/source-notes");
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tab.all("header nav, form, .jump, .crumbs").filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
            assertThat(tab.all(".notes details li").first()).isVisible();
            tab.go(PAGES.get("concept-drawn"));
            assertThat(tab.all(".drawing")).isVisible();
            assertThat(tab.page().pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/concept.pdf"))))
                    .startsWith('%', 'P', 'D', 'F');
        }
    }
}
