package org.waymark.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Paper;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;

/** What browsers are told with every page, also with those that say that something went wrong. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class HeadersTest {

    @Inject
    Scene scene;

    private Map<String, Response> pages() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        Paper finished = scene.paper();
        finished.finishedAsLowAsItGoes(ana);
        Visitor anybody = new Visitor();
        Map<String, Response> pages = new LinkedHashMap<>();
        pages.put("200 sign-in", anybody.get("/session"));
        pages.put("200 home", ana.get("/"));
        pages.put("200 library", ana.get("/library"));
        pages.put("200 concept", ana.get("/library/andon-cord"));
        pages.put("200 area", ana.get(paper.area("trunk-frequency")));
        pages.put("200 review", ana.get(paper.review()));
        pages.put("200 result", ana.get(finished.result()));
        pages.put("200 why", ana.get(finished.result() + "/explanations/areas/building"));
        pages.put("200 saved", ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily")));
        pages.put("303 to sign-in", anybody.get("/"));
        pages.put("400 without token", ana.withToken("").post(paper.submission(), Map.of()));
        pages.put("401 script", anybody.put(paper.answer("trunk-frequency"), Map.of()));
        pages.put("404 not theirs", scene.mia().get(paper.review()));
        pages.put("404 no such page", ana.get("/nowhere/at/all"));
        pages.put("404 no such page, anybody", anybody.get("/nowhere/at/all"));
        pages.put("405 only a form", ana.get(paper.submission()));
        pages.put("405 only saving", ana.get(paper.answer("trunk-frequency")));
        pages.put("409 finished", ana.put(finished.answer("trunk-frequency"), Map.of("answer", "daily")));
        pages.put("422 does not fit", ana.put(paper.answer("trunk-frequency"), Map.of("answer", "hourly")));
        pages.put("422 wrong password", anybody.post("/session", Map.of("email", "a", "password", "b")));
        return pages;
    }

    @Test
    void everyPageCarriesThem() {
        pages().forEach((name, page) -> {
            assertThat(page.statusCode() + name.substring(3)).isEqualTo(name);
            assertThat(page.header("Content-Security-Policy"))
                    .as(name)
                    .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .contains("script-src 'self'", "style-src 'self'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(page.header("X-Content-Type-Options")).as(name).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).as(name).isEqualTo("same-origin");
            assertThat(page.header("Access-Control-Allow-Origin")).as(name).isNull();
        });
    }

    @Test
    void noPageIsKept() {
        pages().forEach((name, page) -> assertThat(page.header("Cache-Control"))
                .as(name)
                .isEqualTo(
                        name.startsWith("303") || name.startsWith("401") ? page.header("Cache-Control") : "no-store"));
    }

    @Test
    void everyPageIsHtmlInUtf8AndShowsNothingOfTheInside() {
        pages().forEach((name, page) -> {
            String text = page.asString();
            if (!text.isEmpty()) {
                assertThat(page.header("Content-Type")).as(name).isEqualTo("text/html;charset=UTF-8");
            }
            assertThat(text)
                    .as(name)
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ")
                    .doesNotContain("io.quarkus")
                    .doesNotContain("jakarta.");
        });
    }

    @Test
    void nothingOnAPageRunsInline() {
        pages().forEach((name, page) -> assertThat(page.asString())
                .as(name)
                .doesNotContainPattern("<script(?![^>]* src=\"/v/)")
                .doesNotContainPattern("<[^>]+ on[a-z]+=")
                .doesNotContainPattern("<[^>]+ style=")
                .doesNotContain("<style"));
    }

    @Test
    void whatDoesNotChangeMayBeKept() {
        Matcher sheet = Pattern.compile("href=\"(/v/[^\"]+waymark.css)\"")
                .matcher(new Visitor().get("/session").asString());
        assertThat(sheet.find()).isTrue();

        Response response = given().get(sheet.group(1));

        response.then().statusCode(200);
        assertThat(response.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.contentType()).startsWith("text/css");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();

        int status = ana.put(paper.answer("trunk-frequency"), Map.of("note", "x".repeat(1_100_000)))
                .statusCode();

        assertThat(status).isEqualTo(413);
        ana.get("/").then().statusCode(200);
    }

    @Test
    void aNameOfAnotherHostIsNotTakenOver() {
        Response response = given().redirects()
                .follow(false)
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example")
                .get("/");

        assertThat(response.header("Location")).doesNotContain("evil");
    }
}
