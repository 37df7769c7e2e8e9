package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows every explanation that a result leads to, and those that these lead to. */
final class Explanations {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+/result/explanations/[^\"]+)\"");

    private final Tab tab;
    private final Set<String> found = new HashSet<>();
    private final Deque<String> left = new ArrayDeque<>();

    Explanations(Tab tab) {
        this.tab = tab;
    }

    void openAll() {
        follow(tab.page().content());
        assertThat(found).isNotEmpty();
        while (!left.isEmpty()) {
            follow(open(left.pop()));
        }
        assertThat(found).as("down to the questions").anyMatch(link -> link.contains("/questions/"));
    }

    private void follow(String page) {
        LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(found::add)
                .forEach(left::push);
    }

    private String open(String link) {
        APIResponse response = tab.page().request().get(tab.url(link));
        assertThat(response.status()).as(link).isEqualTo(200);
        assertThat(response.text()).as(link).contains("<h2");
        return response.text();
    }
}
