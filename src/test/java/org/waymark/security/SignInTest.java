package org.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.Cast;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    private static final String PASSWORD = "a long enough password";

    @Inject
    Scene scene;

    @Inject
    Cast cast;

    @Test
    void anybodyIsLedToTheSignInAndBack() {
        Response led = new Visitor().get("/library?q=trunk");

        led.then().statusCode(303).header("Location", endsWith("/session?next=%2Flibrary%3Fq%3Dtrunk"));
        assertThat(new Visitor().get("/session?next=/library?q=trunk").asString())
                .contains("name=\"next\" value=\"/library?q=trunk\"");
        assertThat(signIn("/library?q=trunk")).endsWith("/library?q=trunk");
    }

    @Test
    void aScriptIsToldSoThatWhatWasTypedStays() {
        Visitor anybody = new Visitor();
        anybody.get("/session");

        Response told = anybody.put("/assessments/1/answers/trunk-frequency", Map.of("answer", "daily"));

        told.then().statusCode(401);
        assertThat(told.header("X-Saved-At")).isNull();
    }

    @Test
    void aWrongPasswordIsRefusedAndTheAddressStays() {
        Response refused = trySignIn(anasEmail(), "not the password", "/library");

        refused.then().statusCode(422);
        assertThat(refused.cookies()).doesNotContainKey("waymark-session");
        assertThat(refused.asString())
                .contains("do not belong together")
                .contains("value=\"" + anasEmail() + "\"")
                .contains("name=\"next\" value=\"/library\"")
                .doesNotContain("not the password");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody@example.org,a long enough password",
        "'',''",
        "'a\u0000b','c\u0000d'",
        "\uD83D\uDE80,\uD83D\uDE80"
    })
    void whateverDoesNotFitIsRefusedAlike(String email, String password) {
        Response refused = trySignIn(email, password, "/");

        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("do not belong together");
    }

    @Test
    void theAddressMayBeWrittenInCapitalsAndWithSpaces() {
        trySignIn(" " + anasEmail().toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD, "/")
                .then()
                .statusCode(303);
    }

    @Test
    void theCookieIsForTheServerOnly() {
        String cookie = trySignIn(anasEmail(), PASSWORD, "/").headers().getValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("waymark-session="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/");
        assertThat(cookie.substring("waymark-session=".length(), cookie.indexOf(';')))
                .hasSizeGreaterThanOrEqualTo(43);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "http:evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "evil.example",
                "@evil.example",
                "/%",
                "/%zz",
                ""
            })
    void nobodyIsLedToAnotherHost(String next) {
        assertThat(URI.create(signIn(next)).getPath()).isEqualTo("/");
    }

    @Test
    void theSignInPageDoesNotLeadToItself() {
        assertThat(signIn("/session/end")).doesNotContain("/session");
    }

    @Test
    void aSearchOfTwoWordsIsFoundAgainAfterTheSignIn() {
        assertThat(signIn("/library?q=trunk+test")).endsWith("/library?q=trunk+test");
    }

    /** Where somebody lands who signs in from a link with this {@code next}; always on our host. */
    private String signIn(String next) {
        Response response = trySignIn(anasEmail(), PASSWORD, next);
        response.then().statusCode(303);
        String location = response.header("Location");
        assertThat(location).matches("(http://localhost:\\d+)?/([^/\\\\].*)?");
        return location;
    }

    private static Response trySignIn(String email, String password, String next) {
        Visitor visitor = new Visitor();
        visitor.get("/session");
        return visitor.post("/session", Map.of("email", email, "password", password, "next", next));
    }

    private String anasEmail() {
        return cast.email("Ana", scene.payments());
    }
}
