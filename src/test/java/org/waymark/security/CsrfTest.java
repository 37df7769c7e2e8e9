package org.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Paper;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

/** Another site cannot do anything in somebody's name. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class CsrfTest {

    private static final Map<String, String> DAILY = Map.of("answer", "daily");

    @Inject
    Scene scene;

    private Paper paper;

    @BeforeEach
    void open() {
        paper = scene.paper();
    }

    @Test
    void nothingIsDoneWithoutTheToken() {
        refused(scene.ana().withToken(""));
    }

    @Test
    void nothingIsDoneWithTheTokenOfAnotherSession() {
        Visitor other = new Visitor();
        other.get("/session");

        refused(scene.ana().withToken(other.token()));
        refused(scene.ana().withToken(scene.ben().token()));
    }

    private void refused(Visitor forger) {
        forger.put(paper.answer("trunk-frequency"), DAILY).then().statusCode(400);
        forger.post(paper.answer("trunk-frequency"), DAILY).then().statusCode(400);
        forger.post(paper.submission(), Map.of()).then().statusCode(400);
        forger.post("/teams/" + scene.payments() + "/assessments", Map.of())
                .then()
                .statusCode(400);
        forger.post("/session", Map.of("email", "a", "password", "b")).then().statusCode(400);
        forger.post("/session/end", Map.of()).then().statusCode(400);
        assertThat(scene.ana().get(paper.review()).asString()).contains("0 of 7 answered");
    }

    @Test
    void theScriptSendsTheTokenInAHeader() {
        Visitor ana = scene.ana();

        assertThat(withHeader(ana, ana.token()).statusCode()).isEqualTo(200);
        assertThat(withHeader(ana, "forged").statusCode()).isEqualTo(400);
    }

    private Response withHeader(Visitor visitor, String token) {
        return RestAssured.given()
                .cookies(visitor.cookies())
                .header("X-CSRF-TOKEN", token)
                .header("HX-Request", "true")
                .formParams(DAILY)
                .put(paper.answer("trunk-frequency"));
    }

    @Test
    void otherKindsOfBodiesGetNowhere() {
        Visitor ana = scene.ana();
        for (String type : new String[] {"text/plain", "application/json"}) {
            int status = RestAssured.given()
                    .redirects()
                    .follow(false)
                    .cookies(ana.cookies())
                    .header("Content-Type", type)
                    .body("answer=daily")
                    .post(paper.answer("trunk-frequency"))
                    .statusCode();
            assertThat(status).as(type).isBetween(400, 499);
        }
        assertThat(ana.get(paper.review()).asString()).contains("0 of 7 answered");
    }
}
