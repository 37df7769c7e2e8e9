package org.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.Paper;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

/** Who may do what: every route, called by everybody. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class PermissionsTest {

    /**
     * What comes back for anybody without a session, a script without one, a member of the team, its coach, and a member of
     * another team. 303! leads to the sign-in.
     */
    private static final String TABLE = """
            route                                                 anybody script member coach other
            GET /                                                 303!    401    200    200   200
            GET /session                                          200     200    200    200   200
            POST /session                                         422     422    422    422   422
            POST /session/end                                     303!    303!   303!   303!  303!
            GET /library                                          303!    401    200    200   200
            GET /library/{slug}                                   303!    401    200    200   200
            GET /concept-map                                      303!    401    200    200   200
            GET /concept-map/concepts/{slug}                      303!    401    200    200   200
            GET /concept-map/regions/{regionId}                   303!    401    200    200   200
            GET /questionnaire                                    303!    401    200    200   200
            GET /questionnaire/areas/{areaId}                     303!    401    200    200   200
            GET /source-notes                                     303!    401    200    200   200
            POST /teams/{team}/assessments                        303!    401    303    303   404
            GET /assessments/{id}                                 303!    401    303    303   404
            GET /assessments/{id}/areas/{area}                    303!    401    200    200   404
            PUT /assessments/{id}/answers/{question}              303!    401    200    200   404
            POST /assessments/{id}/answers/{question}             303!    401    303    303   404
            GET /assessments/{id}/review                          303!    401    200    200   404
            POST /assessments/{id}/submission                     303!    401    303    303   404
            GET /assessments/{id}/result                          303!    401    200    200   404
            GET /assessments/{id}/result/explanations/{kind}/{ref} 303!   401    200    200   404
            """;

    @Inject
    Scene scene;

    static Stream<String> rows() {
        return TABLE.lines().skip(1);
    }

    @Test
    void everyRouteStandsInTheTable() {
        assertThat(rows().map(PermissionsTest::route).sorted()).isEqualTo(Routes.all());
    }

    private static String route(String row) {
        return row.replaceFirst("^(\\S+ \\S+).*", "$1");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRouteAnswersEachAsTheTableSays(String row) {
        List<String> cells = List.of(row.split("\\s+"));
        Map<String, String> answers = new LinkedHashMap<>();
        callers().forEach((name, visitor) -> answers.put(name, call(cells.get(0), cells.get(1), name, visitor)));

        if (cells.get(1).equals("/session/end")) {
            scene.everybodySignedOut();
        }
        assertThat(answers.values()).as("%s", answers).containsExactlyElementsOf(cells.subList(2, 7));
    }

    private Map<String, Visitor> callers() {
        Map<String, Visitor> callers = new LinkedHashMap<>();
        callers.put("anybody", anybody());
        callers.put("script", anybody());
        callers.put("member", scene.ana());
        callers.put("coach", scene.coach());
        callers.put("other", scene.mia());
        return callers;
    }

    private static Visitor anybody() {
        Visitor visitor = new Visitor();
        visitor.get("/session");
        return visitor;
    }

    private String call(String verb, String template, String who, Visitor visitor) {
        Paper paper = scene.paper();
        if (template.contains("result")) {
            scene.ana().post(paper.submission(), Map.of());
        }
        String path = template.replace("{id}", paper.id().toString())
                .replace("{team}", scene.payments().toString())
                .replace("{area}", "building")
                .replace("{question}", "trunk-frequency")
                .replace("{kind}", "areas")
                .replace("{ref}", "building")
                .replace("{areaId}", "environments")
                .replace("{regionId}", "environments")
                .replace("{slug}", "andon-cord");
        Response response = visitor.call(verb, path, Map.of("answer", "daily"), who.equals("script"));
        boolean toSignIn = String.valueOf(response.header("Location")).contains("/session");
        return response.statusCode() + (toSignIn ? "!" : "");
    }

    @Test
    void whatIsNotYoursLooksLikeWhatDoesNotExist() {
        Paper paper = scene.paper();
        String theirs = scene.mia().get(paper.address()).asString();
        String nowhere = scene.mia().get("/assessments/999999999").asString();

        assertThat(theirs).isEqualTo(nowhere);
    }

    @Test
    void nothingOfAnotherTeamIsChanged() {
        Paper paper = scene.paper();
        scene.mia()
                .put(paper.answer("trunk-frequency"), Map.of("answer", "daily"))
                .then()
                .statusCode(404);
        scene.mia().post(paper.submission(), Map.of()).then().statusCode(404);

        assertThat(scene.ana().get(paper.review()).asString()).contains("0 of 7 answered");
    }

    @Test
    void anIdThatIsNoNumberIsNotFound() {
        for (String id : List.of("abc", "0", "-1", "1e3", "99999999999999999999")) {
            scene.ana().get("/assessments/" + id).then().statusCode(404);
        }
    }
}
