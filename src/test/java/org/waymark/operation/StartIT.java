package org.waymark.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.operation.RunningWaymark.Ended;
import org.waymark.operation.RunningWaymark.SignIn;
import org.waymark.web.Visitor;

/** Starting the packaged application: what it refuses, with which words and which exit status, and what it serves. */
class StartIT {

    private static final String LINUS = "linus@example.org";

    @TempDir
    Path data;

    @TempDir
    Path questionnaires;

    @Test
    void anUnknownWordShowsTheUsage() {
        Ended ended = RunningWaymark.refused(data, Map.of(), "sevre");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors()).contains("'sevre'; did you mean 'serve'?", "Usage: bin/waymark");
    }

    @Test
    void everyFaultOfAQuestionnaireIsToldAtOnce() throws IOException {
        copy(Path.of("src/test/resources/questionnaires/tiny"), questionnaires.resolve("tiny"));
        change("tiny/questionnaire.yaml", "areas: [building, releasing]", "areas: [building, releasing, flying]");
        change("tiny/areas/building.yaml", "weight: 2", "weight: heavy");
        change("tiny/areas/building.yaml", "kind: checklist", "kind: ckecklist");
        change("tiny/areas/releasing.yaml", "kind: number", "knid: number");

        Ended ended = RunningWaymark.refused(data, ownQuestionnaires());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors().lines())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(line -> assertThat(line).matches("\\S+\\.yaml:\\d+:\\d+: error: .+"));
        assertThat(ended.errors()).contains("flying", "heavy", "ckecklist", "knid");
        assertThat(ended.output()).isEmpty();
    }

    private Map<String, String> ownQuestionnaires() {
        return Map.of("WAYMARK_QUESTIONNAIRES", questionnaires.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void change(String file, String text, String other) throws IOException {
        String before = Files.readString(questionnaires.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(questionnaires.resolve(file), before.replaceFirst(text.replace("[", "\\["), other));
    }

    @Test
    void aPublishedVersionWithOtherContentIsRefused() throws IOException {
        copy(Path.of("questionnaires/three-ways"), questionnaires.resolve("three-ways"));
        RunningWaymark.start(data, ownQuestionnaires(), "--demo").close();
        change("three-ways/questionnaire.yaml", "title: Short form", "title: Shorter form");

        Ended ended = RunningWaymark.refused(data, ownQuestionnaires(), "--demo");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).doesNotContain("Waymark is ready");
        assertThat(errorsIn(ended.output()))
                .singleElement()
                .asString()
                .contains("questionnaire three-ways", "was changed after assessments were opened on it", "version");
        assertThat(ended.output() + ended.errors()).doesNotContain("\tat ");
    }

    @Test
    void aQuestionnaireThatIsNotThereIsRefusedByItsName() {
        Ended ended = RunningWaymark.refused(data, Map.of("WAYMARK_QUESTIONNAIRE", "three-wais"), "--demo");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(errorsIn(ended.output()))
                .singleElement()
                .asString()
                .contains("WAYMARK_QUESTIONNAIRE", "three-wais", "there are: leadership, three-ways");
        assertThat(ended.output() + ended.errors()).doesNotContain("\tat ");
    }

    @Test
    void theDemonstrationLetsItsTeamsBeginWithAQuestionnaireOfOnesOwn() throws IOException {
        copy(Path.of("src/test/resources/questionnaires/tiny"), questionnaires.resolve("tiny"));
        Map<String, String> own =
                Map.of("WAYMARK_QUESTIONNAIRES", questionnaires.toString(), "WAYMARK_QUESTIONNAIRE", "tiny");
        try (RunningWaymark waymark = RunningWaymark.start(data, own, "--demo")) {
            Visitor linus = Visitor.signedIn(LINUS, linus(waymark).password());
            assertThat(linus.get("/").asString()).contains("Payments").doesNotContain("/result");
        }
    }

    private static List<String> errorsIn(String log) {
        return log.lines().filter(line -> line.contains("ERROR")).toList();
    }

    @Test
    void theDemonstrationLeavesADatabaseWithPeopleAlone() throws SQLException {
        RunningWaymark.demonstration(data).close();
        inTheDatabase("delete from demonstration");
        List<String> before = accounts();

        Ended ended = RunningWaymark.refused(data, Map.of(), "--demo");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(errorsIn(ended.output())).singleElement().asString().contains("--demo was not started");
        assertThat(ended.output() + ended.errors()).doesNotContain("\tat ").doesNotContain(LINUS);
        assertThat(accounts()).isEqualTo(before);
    }

    private List<String> accounts() throws SQLException {
        List<String> accounts = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select email, password_hash from account order by id")) {
            while (rows.next()) {
                accounts.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        assertThat(accounts).isNotEmpty();
        return accounts;
    }

    private void inTheDatabase(String change) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private Connection connection() throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("waymark")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";
        return DriverManager.getConnection(url, "waymark", "waymark");
    }

    @Test
    void theDemonstrationStartsAgainOnItsOwnDatabaseWithNewPasswords() {
        try (RunningWaymark waymark = RunningWaymark.demonstration(data)) {
            SignIn first = linus(waymark);
            waymark.kill();
            waymark.start("--demo");
            SignIn second = linus(waymark);
            assertThat(second.password()).isNotEqualTo(first.password());
            assertThat(Visitor.signedIn(LINUS, second.password()).get("/").asString())
                    .contains("Payments");
            assertThat(new Visitor().signIn(LINUS, first.password()).statusCode())
                    .isEqualTo(422);
        }
    }

    private static SignIn linus(RunningWaymark waymark) {
        return waymark.signIns().stream()
                .filter(signIn -> signIn.email().equals(LINUS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheDemonstrationCannotBeReachedFromOtherMachines() {
        try (RunningWaymark waymark = RunningWaymark.demonstration(data)) {
            assertThat(waymark.listens("127.0.0.2")).isFalse();
            waymark.kill();
            waymark.start();
            assertThat(waymark.listens("127.0.0.2")).isTrue();
        }
    }

    @Test
    void theSameJarStartsOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                RunningWaymark waymark = RunningWaymark.start(data, onPostgresql(server))) {
            assertThat(given().get("/session").asString()).contains("this installation has no accounts");
            assertThat(waymark.output()).doesNotContain("ERROR", "WARN");
            assertThat(data.resolve("waymark.mv.db")).doesNotExist();
        }
    }

    private static Map<String, String> onPostgresql(EmbeddedPostgres server) {
        return Map.of(
                "WAYMARK_DB_URL", server.getJdbcUrl("postgres", "postgres"),
                "WAYMARK_DB_USER", "postgres",
                "WAYMARK_DB_PASSWORD", "postgres");
    }
}
