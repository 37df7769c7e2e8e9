package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Paper;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;

/** Other ways to write an address do not get round the sign-in: CVE-2026-39852, CVE-2026-50559, CVE-2026-87743. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class PathTricksTest {

    @Inject
    Scene scene;

    @TestHTTPResource("/")
    URL host;

    @Test
    void noWayOfWritingAnAddressOpensAPageToAnybody() {
        Paper paper = scene.currentPaper();
        List<String> pages = List.of(
                "/",
                "/library",
                "/library/andon-cord",
                paper.address(),
                paper.review(),
                paper.result(),
                paper.area(paper.content().allQuestions().getFirst().id()));

        assertThat(pages.stream()
                        .flatMap(PathTricksTest::tricks)
                        .filter(path -> answers200(path))
                        .toList())
                .isEmpty();
    }

    private static Stream<String> tricks(String path) {
        return Stream.of(
                path,
                path + ";a",
                path + ";a=b",
                path.replaceFirst("/", "/;a/"),
                path.replace("/", ";a/"),
                path + "%3Ba",
                path + "%3b",
                path + "/",
                path + ".",
                path + "/.",
                path + "%00",
                path + "%20",
                path + "?",
                path + "#",
                "/" + path,
                path.replace("/", "//"),
                "/." + path,
                "/x/.." + path,
                "/css/.." + path,
                "/css/%2e%2e" + path,
                "/v/00000000/css/.." + path,
                "/v/00000000/css/%2e%2e%2f" + path,
                "/session/.." + path,
                "/session/%2e%2e" + path,
                "/session;/.." + path,
                "/%2e" + path,
                path.replace("/", "%2F"),
                "/" + path.replace("/", "%2F"),
                path.replace("/", "/%5C"),
                path.replace("/", "\\"),
                path.replaceFirst("/", "/%c0%ae/"),
                path.toUpperCase(java.util.Locale.ROOT),
                "http://localhost" + path,
                path + "?_method=GET",
                path + "?next=/");
    }

    private boolean answers200(String path) {
        String[] statusLine = RawRequest.get(host, path).split("\\s+", 3);
        return statusLine.length > 1 && statusLine[1].equals("200");
    }

    @Test
    void theCheckFindsAnOpenPage() {
        assertThat(answers200("/session")).isTrue();
    }
}
