package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What those hear who cannot see a page, and what larger letters do to it. */
record Outline(List<Integer> headings, List<String> doubleIds, int mains) {

    /** WCAG 1.4.12. */
    static final String SPACED =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                    + " p { margin-bottom: 2em !important }";

    static final String TWICE_AS_LARGE = ":root { font-size: 32px !important }";

    static Outline of(Tab tab) {
        return new Outline(
                tab.all("h1, h2, h3, h4").all().stream()
                        .map(heading -> (String) heading.evaluate("heading => heading.tagName.slice(1)"))
                        .map(Integer::valueOf)
                        .toList(),
                texts(
                        tab,
                        "[...document.querySelectorAll('[id]')].map(one => one.id)"
                                + ".filter((id, index, all) => all.indexOf(id) !== index)"),
                tab.all("main").count());
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Tab tab, String script) {
        return (List<String>) tab.page().evaluate(script);
    }

    void check(String page) {
        assertThat(doubleIds).as("ids twice on " + page).isEmpty();
        assertThat(mains).isEqualTo(1);
        assertThat(headings.getFirst()).as("first heading of " + page).isEqualTo(1);
        for (int index = 1; index < headings.size(); index++) {
            assertThat(headings.get(index))
                    .as("heading %d of %s", index, page)
                    .isLessThanOrEqualTo(headings.get(index - 1) + 1);
        }
    }

    /** Texts that a style makes longer than their box, which hides the rest. */
    static List<String> cutWith(Tab tab, String style) {
        tab.page()
                .evaluate(
                        "style => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style);"
                                + " document.adoptedStyleSheets = [sheet]; }",
                        style);
        return texts(
                tab,
                "[document.documentElement, ...document.querySelectorAll('main *')].filter(box => {"
                        + " const how = getComputedStyle(box);"
                        + " const hides = box === document.documentElement"
                        + "   || ['hidden', 'clip'].includes(how.overflowX) && !box.matches('.sr, .sr *, svg *, progress');"
                        + " return hides && box.scrollWidth > box.clientWidth + 1;"
                        + " }).map(box => box.outerHTML.slice(0, 200))");
    }
}
