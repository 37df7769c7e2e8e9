package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Crowd;
import org.waymark.web.Visitor;

/** One assessment a team and quarter, whoever starts it. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class OpeningTest {

    @Inject
    Cast cast;

    @Test
    void theSecondOneFindsTheAssessmentOfTheFirst() {
        Long team = cast.team("Opening", "Ana", "Ben");

        Response first = start(cast.signedIn("Ana", team), team);
        Response second = start(cast.signedIn("Ben", team), team);

        first.then().statusCode(303);
        assertThat(first.header("Location")).matches(".*/assessments/\\d+");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void tenWhoStartAtOnceShareOneAssessment() {
        Long team = cast.team("Opening", "Ana");
        Visitor ana = cast.signedIn("Ana", team);

        List<String> places = Crowd.atOnce(
                Stream.generate(ana::copy).limit(10).toList(),
                visitor -> String.valueOf(start(visitor, team).header("Location")));

        assertThat(places).allMatch(place -> place.matches(".*/assessments/\\d+"));
        assertThat(places.stream().distinct()).hasSize(1);
    }

    @Test
    void theShortFormAsksFewerQuestions() {
        Long team = cast.team("Opening", "Ana");
        Visitor ana = cast.signedIn("Ana", team);

        ana.post("/teams/" + team + "/assessments", Map.of("form", "short"))
                .then()
                .statusCode(303);

        assertThat(ana.get("/").asString()).contains("of 38 answered");
    }

    @Test
    void theRailNamesEveryWayOnce() {
        Long team = cast.team("Opening", "Ana");
        Long assessment = cast.openAssessment(team);

        String page = cast.signedIn("Ana", team)
                .get("/assessments/" + assessment + "/areas/environments")
                .asString();

        assertThat(Pattern.compile("<h2>([A-Z][a-z ]+)</h2>\\s*<ul>")
                        .matcher(page)
                        .results())
                .extracting(found -> found.group(1))
                .containsExactly(
                        "Context",
                        "Flow",
                        "Feedback",
                        "Learning",
                        "Security",
                        "Culture",
                        "Ways of working",
                        "Afterwards");
    }

    @Test
    void aFormNobodyOffersOpensNothing() {
        Long team = cast.team("Opening", "Ana");
        Visitor ana = cast.signedIn("Ana", team);

        ana.post("/teams/" + team + "/assessments", Map.of("form", "endless"))
                .then()
                .statusCode(404);

        assertThat(ana.get("/").asString()).contains("has not been started");
    }

    private static Response start(Visitor visitor, Long team) {
        return visitor.post("/teams/" + team + "/assessments", Map.of());
    }
}
