package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's browser with one page open. Keeps what the page should not have done. */
final class Tab implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int NARROWEST = 320;

    private final Device device;
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tab(Browser browser, Device device, String address) {
        this.device = device;
        this.address = address;
        this.context = browser.newContext(device.options());
        context.onRequest(this::mustBeOurs);
        context.onConsoleMessage(this::mustBeNoError);
        context.onWebError(error -> complaints.add(error.error()));
        this.page = context.newPage();
    }

    private void mustBeOurs(Request request) {
        if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
            complaints.add("asked another host: " + request.url());
        }
    }

    /** Violations of the content security policy are told on the console, too. */
    private void mustBeNoError(ConsoleMessage message) {
        boolean refusedAnswer =
                message.text().contains("status of 409") || message.text().contains("status of 422");
        if (message.type().equals("error") && !refusedAnswer) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    boolean hasScript() {
        return device.script();
    }

    void go(String path) {
        page.navigate(url(path));
    }

    String url(String path) {
        return address + path;
    }

    /** Path and fragment of where it is. */
    String path() {
        return page.url().substring(address.length());
    }

    void signIn(String email, String password) {
        go("/session");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        press("Sign in");
        assertThat(page.getByText("Sign out")).isVisible();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    Locator saving() {
        return page.locator("#saving");
    }

    /** Everything that holds for every page, and a picture of it for people to look at. */
    void checkPage(String name) {
        assertThat(complaints).as("console and requests on " + name).isEmpty();
        assertThat(page).hasTitle(Pattern.compile(".+ · Waymark"));
        assertThat(heading()).hasCount(1);
        nothingSticksOut(name);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + device + ".png")));
        if (device.script()) {
            assertThat(violations()).as("axe on " + name + ", " + device).isEmpty();
        }
        complaints.clear(); // axe itself asks for style sheets again and applies styles, which the policy refuses
    }

    private void nothingSticksOut(String name) {
        assertThat(sidewaysScroll()).as(name + " at " + device).isLessThanOrEqualTo(0);
        page.setViewportSize(NARROWEST, device.height());
        assertThat(sidewaysScroll()).as(name + " at " + NARROWEST).isLessThanOrEqualTo(0);
        page.setViewportSize(device.width(), device.height());
    }

    private int sidewaysScroll() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Tab::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
