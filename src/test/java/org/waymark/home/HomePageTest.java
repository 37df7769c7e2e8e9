package org.waymark.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Cast;
import org.waymark.catalogue.Catalogue;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class HomePageTest {

    @Inject
    Cast cast;

    @Inject
    Catalogue catalogue;

    @Test
    void aTeamIsOfferedToStart() {
        Long team = cast.team("Payments", "Ana");

        assertThat(cast.signedIn("Ana", team).get("/").asString())
                .contains("has not been started")
                .contains("action=\"/teams/" + team + "/assessments\"");
    }

    @Test
    void eachFormSaysHowMuchItAsksAndHowLongThatTakes() {
        Long team = cast.team("Payments", "Ana");
        int all = catalogue.current().allQuestions().size();
        int some = catalogue.current().form("short").orElseThrow().size();

        String page = cast.signedIn("Ana", team).get("/").asString();

        assertThat(page)
                .containsPattern("All " + all + " questions, about \\d\\d minutes")
                .containsPattern("Short form: " + some + " questions, about 1\\d minutes");
    }

    @Test
    void progressIsShownUntilItIsFinishedAndThenTheResult() {
        Long team = cast.team("Payments", "Ana");
        Visitor ana = cast.signedIn("Ana", team);
        Long assessment = cast.openAssessment(team);
        int all = catalogue.current().allQuestions().size();
        String first = catalogue.current().allQuestions().getFirst().id();
        assertThat(ana.get("/").asString())
                .contains("0 of " + all + " answered")
                .contains("Begin: question 1 of " + all);

        ana.put("/assessments/" + assessment + "/answers/" + first, Map.of("answer", ":unknown"))
                .then()
                .statusCode(200);
        assertThat(ana.get("/").asString())
                .contains("1 of " + all + " answered")
                .contains("Continue: question 2 of " + all);

        ana.post("/assessments/" + assessment + "/submission", Map.of());
        assertThat(ana.get("/").asString())
                .contains("Ana finished it on")
                .contains("href=\"/assessments/" + assessment + "/result\"")
                .doesNotContain("Continue: question");
    }

    @Test
    void somebodyWithoutATeamIsToldWhatToDo() {
        assertThat(cast.coach().get("/").asString()).contains("You are not a member of a team yet");
    }

    @Test
    void aCoachSeesEachTeam() {
        Long payments = cast.team("Payments");
        Long search = cast.team("Search");

        assertThat(cast.coach(payments, search).get("/").asString())
                .contains("action=\"/teams/" + payments + "/assessments\"")
                .contains("action=\"/teams/" + search + "/assessments\"");
    }
}
