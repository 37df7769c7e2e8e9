package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Cast;
import org.waymark.assessment.Paper;
import org.waymark.catalogue.Catalogue;
import org.waymark.operation.TestDatabase;

/** Follows every link of every page that somebody of a team can reach, and checks the HTML of each kind of page. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class DeadLinksTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|hx-get)=\"([^\"]*)\"");

    @Inject
    Cast cast;

    @Inject
    Catalogue catalogue;

    private final Map<String, String> pages = new HashMap<>();
    private final List<String> dead = new ArrayList<>();

    @Test
    void noLinkLeadsNowhereAndTheHtmlIsValid() {
        Long team = cast.team("Payments", "Ana");
        Visitor ana = cast.signedIn("Ana", team);
        Paper finished = new Paper(cast.openAssessment(team, LocalDate.now().minusMonths(3)), catalogue.current());
        Paper open = new Paper(cast.openAssessment(team), catalogue.current());
        finished.finishedAsLowAsItGoes(ana);

        follow(
                ana,
                "/",
                open.area(open.content().allQuestions().getFirst().id()),
                open.review(),
                finished.result(),
                "/session");

        assertThat(dead).isEmpty();
        assertThat(pages)
                .hasSizeGreaterThan(60)
                .containsKey(finished.result() + "/explanations/classifications/constraint");
        assertThat(ofEachKind())
                .hasSizeGreaterThan(15)
                .allSatisfy(path ->
                        assertThat(Html.errors(pages.get(path))).as(path).isEmpty());
    }

    private void follow(Visitor visitor, String... start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String address = open.pop();
            for (String link : links(page(visitor, address))) {
                if (link.startsWith("http") || link.startsWith("mailto:")) {
                    continue;
                }
                String target = URI.create(address).resolve(link).toString();
                String path = target.replaceFirst("#.*", "");
                if (!pages.containsKey(path)) {
                    page(visitor, path);
                    open.push(path);
                }
                if (target.contains("#")
                        && !pages.get(path).contains("id=\"" + target.replaceFirst(".*#", "") + "\"")) {
                    dead.add(address + " → " + target);
                }
            }
        }
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .toList();
    }

    private String page(Visitor visitor, String path) {
        return pages.computeIfAbsent(path, key -> {
            Response response = visitor.get(path);
            if (response.statusCode() != 200 && response.statusCode() != 303) {
                dead.add(path + ": " + response.statusCode());
            }
            boolean html =
                    response.statusCode() == 200 && response.contentType().startsWith("text/html");
            return html || path.endsWith(".svg") ? response.asString() : "";
        });
    }

    /** The shortest and the longest page below each address. */
    private Set<String> ofEachKind() {
        Map<String, List<String>> kinds = pages.keySet().stream()
                .filter(path -> pages.get(path).startsWith("<!doctype html>"))
                .sorted(Comparator.comparingInt(path -> pages.get(path).length()))
                .collect(Collectors.groupingBy(path -> path.substring(0, path.lastIndexOf('/'))));
        return kinds.values().stream()
                .flatMap(paths -> Stream.of(paths.getFirst(), paths.getLast()))
                .collect(Collectors.toSet());
    }
}
