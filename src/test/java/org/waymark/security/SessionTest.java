package org.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Cast;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

/** Sessions are rows on the server: they end there, whoever has copied the cookie. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class SessionTest {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Inject
    Cast cast;

    @Inject
    Scene scene;

    private String email;
    private Visitor ana;

    @BeforeEach
    void signIn() {
        email = cast.email("Ana", scene.payments());
        ana = cast.signedIn("Ana", scene.payments());
    }

    @Test
    void theDatabaseKeepsOnlyTheHashOfTheToken() {
        String token = token(ana);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Session.find("tokenSha256", token).count()).isZero();
            assertThat(Session.opened(token, Instant.now())).isPresent();
        });
    }

    @Test
    void aCookieCopiedBeforeSigningOutIsRefusedAfterwards() {
        Visitor thief = ana.copy();
        thief.get("/").then().statusCode(200);

        Response out = ana.post("/session/end", Map.of());

        out.then().statusCode(303);
        assertThat(out.header("Clear-Site-Data")).contains("cache");
        assertThat(out.cookie("waymark-session")).isEmpty();
        thief.get("/").then().statusCode(303);
        ana.get("/").then().statusCode(303);
    }

    @Test
    void signingOutOnOneDeviceLeavesTheOthers() {
        Visitor phone = cast.signedIn("Ana", scene.payments());

        ana.post("/session/end", Map.of());

        phone.get("/").then().statusCode(200);
    }

    @Test
    void lookingAtTheWayOutSignsNobodyOut() {
        ana.get("/session/end").then().statusCode(405);

        ana.get("/").then().statusCode(200);
    }

    @Test
    void aNewPasswordEndsEverySession() {
        Long team = cast.team("Payments", "Zoe");
        Visitor zoe = cast.signedIn("Zoe", team);
        zoe.get("/").then().statusCode(200);

        QuarkusTransaction.requiringNew()
                .run(() ->
                        Account.withEmail(cast.email("Zoe", team)).orElseThrow().changePassword("another password"));

        zoe.get("/").then().statusCode(303);
    }

    @Test
    void eachSignInHasATokenOfItsOwn() {
        assertThat(token(cast.signedIn("Ana", scene.payments()))).isNotEqualTo(token(ana));
    }

    @Test
    void aTokenChosenBeforehandIsNotTakenOver() {
        Visitor visitor = new Visitor();
        visitor.get("/session");

        Response signedIn = RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(visitor.cookies())
                .cookie("waymark-session", "chosen-by-somebody-else")
                .formParam("csrf-token", visitor.token())
                .formParam("email", email)
                .formParam("password", "a long enough password")
                .post("/session");

        signedIn.then().statusCode(303);
        assertThat(signedIn.cookie("waymark-session")).isNotEmpty().isNotEqualTo("chosen-by-somebody-else");
        RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("waymark-session", "chosen-by-somebody-else")
                .get("/")
                .then()
                .statusCode(303);
    }

    @Test
    void aCookieThatIsNoTokenOpensNothing() {
        for (String cookie : List.of("", "1", "null", "' or '1'='1", "a".repeat(4_000), "%00")) {
            RestAssured.given()
                    .redirects()
                    .follow(false)
                    .header("Cookie", "waymark-session=" + cookie)
                    .get("/")
                    .then()
                    .statusCode(303);
        }
    }

    @Test
    void sevenDaysWithoutARequestEndIt() {
        assertThat(opens(session -> session.lastSeenAt = NOON.minus(Session.IDLE_LIMIT)))
                .isTrue();
        assertThat(opens(session ->
                        session.lastSeenAt = NOON.minus(Session.IDLE_LIMIT).minus(MOMENT)))
                .isFalse();
    }

    @Test
    void thirtyDaysEndItWhateverHappens() {
        assertThat(opens(session -> session.startedAt = NOON.minus(Session.ABSOLUTE_LIMIT)))
                .isTrue();
        assertThat(opens(session ->
                        session.startedAt = NOON.minus(Session.ABSOLUTE_LIMIT).minus(MOMENT)))
                .isFalse();
    }

    /** Whether the session opens at noon, having been seen just before, after this change. */
    private boolean opens(Consumer<Session> change) {
        String token = QuarkusTransaction.requiringNew()
                .call(() -> Session.start(Account.withEmail(email).orElseThrow(), NOON));
        change(token, NOON, change);
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.opened(token, NOON))
                .isPresent();
    }

    @Test
    void aSessionThatRanOutLeadsToTheSignInAndItsRowIsGone() {
        change(
                token(ana),
                Instant.now(),
                session -> session.lastSeenAt = Instant.now().minus(Duration.ofDays(8)));

        ana.get("/").then().statusCode(303);

        assertThat(QuarkusTransaction.requiringNew().call(() -> Session.opened(token(ana), Instant.now())))
                .isEmpty();
    }

    @Test
    void aRequestIsNotedSoThatTheIdleLimitStartsAgain() {
        String token = token(ana);
        Instant before = Instant.now().minus(Duration.ofDays(6));
        change(token, Instant.now(), session -> session.lastSeenAt = before);

        ana.get("/").then().statusCode(200);

        change(token, Instant.now(), session -> assertThat(session.lastSeenAt).isAfter(before));
    }

    private static void change(String token, Instant now, Consumer<Session> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(Session.opened(token, now).orElseThrow()));
    }

    private static String token(Visitor visitor) {
        return visitor.cookies().get("waymark-session");
    }
}
