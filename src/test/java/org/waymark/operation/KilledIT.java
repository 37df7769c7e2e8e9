package org.waymark.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.web.Visitor;

/** What a reader was told is saved is still there after {@code kill -9}, and nothing is half there. */
class KilledIT {

    private static final String PASSWORD = "a long enough password";
    /** bcrypt of {@link #PASSWORD}. */
    private static final String HASH = "$2a$04$abcdefghijklmnopqrstuuv4UQqg0Mbs9qAvD51ZZetPbMVGfSHdO";

    @TempDir
    Path data;

    @Test
    void aConfirmedAnswerSurvivesAKill() {
        confirmedAnswersSurviveKills(3);
    }

    @Test
    @Tag("long")
    void confirmedAnswersSurviveThirtyKills() {
        confirmedAnswersSurviveKills(30);
    }

    private void confirmedAnswersSurviveKills(int rounds) {
        try (RunningWaymark waymark = RunningWaymark.demonstration(data)) {
            Visitor linus = waymark.visitor("linus@example.org");
            AnswersInARow answers = new AnswersInARow(linus, openAssessment(linus));
            for (int round = 1; round <= rounds; round++) {
                killWhileAnswering(waymark, answers);
                waymark.start();
                answers.assertAllThere();
            }
        }
    }

    private static void killWhileAnswering(RunningWaymark waymark, AnswersInARow answers) {
        Thread client = Thread.startVirtualThread(answers::goOnUntilNobodyAnswers);
        answers.awaitSome(client);
        waitMillis(ThreadLocalRandom.current().nextInt(1_500));
        assertThat(client.isAlive()).as("answers until the kill").isTrue();
        waymark.kill();
        join(client);
    }

    @Test
    void onPostgresqlToo() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Map<String, String> settings = Map.of(
                    "WAYMARK_DB_URL", server.getJdbcUrl("postgres", "postgres"),
                    "WAYMARK_DB_USER", "postgres",
                    "WAYMARK_DB_PASSWORD", "postgres");
            try (RunningWaymark waymark = RunningWaymark.start(data, settings)) {
                addLinus(server);
                Visitor linus = Visitor.signedIn("linus@example.org", PASSWORD);
                linus.post("/teams/1/assessments", Map.of("form", "full"))
                        .then()
                        .statusCode(303);
                AnswersInARow answers = new AnswersInARow(linus, openAssessment(linus));
                killWhileAnswering(waymark, answers);
                waymark.start();
                answers.assertAllThere();
            }
        }
    }

    private static void addLinus(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String row : List.of(
                    "account (id, email, password_hash) values (1, 'linus@example.org', '" + HASH + "')",
                    "person (id, account_id, name) values (1, 1, 'Linus')",
                    "team (id, name) values (1, 'Payments')",
                    "membership (id, person_id, team_id, role) values (1, 1, 1, 'MEMBER')")) {
                statement.executeUpdate("insert into " + row);
            }
        }
    }

    @Test
    void anAssessmentIsFinishedWithItsResultOrNotAtAll() {
        finishedOrNotAtAll(2);
    }

    @Test
    @Tag("long")
    void thirtyAssessmentsAreFinishedWithTheirResultsOrNotAtAll() {
        finishedOrNotAtAll(30);
    }

    /** Where the kill came after the answer, the next one comes sooner, so that some fall within the submission. */
    private void finishedOrNotAtAll(int rounds) {
        int within = 0;
        int latest = 150;
        for (int round = 1; round <= rounds; round++) {
            Path own = data.resolve("round-" + round);
            assertThat(own.toFile().mkdir()).isTrue();
            try (RunningWaymark waymark = RunningWaymark.demonstration(own)) {
                Visitor linus = waymark.visitor("linus@example.org");
                String assessment = openAssessment(linus);
                if (isKilledWithinASubmission(waymark, linus, assessment, latest)) {
                    within++;
                } else {
                    latest = latest / 2 + 1;
                }
                waymark.start();
                assertFinishedWithItsResultOrNotAtAll(linus, assessment);
            }
        }
        assertThat(within).as("kills within a submission").isPositive();
    }

    /** Whether the submission had begun and nobody was told how it ended. */
    private static boolean isKilledWithinASubmission(
            RunningWaymark waymark, Visitor linus, String assessment, int latest) {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Response> submission = new FutureTask<>(() -> {
            begun.countDown();
            return linus.post(assessment + "/submission", Map.of());
        });
        Thread client = Thread.startVirtualThread(submission);
        try {
            begun.await();
            waitMillis(ThreadLocalRandom.current().nextInt(latest));
            waymark.kill();
            client.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        if (submission.state() == Future.State.FAILED) {
            assertThat(submission.exceptionNow()).isInstanceOf(IOException.class);
            return true;
        }
        assertThat(submission.resultNow().statusCode()).isEqualTo(303);
        return false;
    }

    private static void assertFinishedWithItsResultOrNotAtAll(Visitor linus, String assessment) {
        boolean finished = linus.get(assessment).header("Location").endsWith("/result");
        assertThat(linus.get(assessment + "/result").statusCode()).isEqualTo(finished ? 200 : 303);
        linus.post(assessment + "/submission", Map.of()).then().statusCode(303);
        linus.get(assessment + "/result").then().statusCode(200); // a result left behind would be in the way
    }

    private static String openAssessment(Visitor visitor) {
        Matcher link = Pattern.compile("href=\"(/assessments/\\d+)/(?:areas|review)")
                .matcher(visitor.get("/").asString());
        assertThat(link.find()).as("home leads to an open assessment").isTrue();
        return link.group(1);
    }

    private static void waitMillis(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void join(Thread client) {
        try {
            client.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Answers question after question of one area, over and over; the note of the n-th answer is n. */
    private static final class AnswersInARow {

        private static final Pattern QUESTION = Pattern.compile("(?s)<form class=\"answer.*?</form>");

        private final Visitor visitor;
        private final String assessment;
        private final String area;
        private final List<Choice> choices;
        private final Map<String, Integer> confirmed = new ConcurrentHashMap<>();
        private final Map<String, String> revisions = new ConcurrentHashMap<>();
        private volatile int sent;
        private volatile String refusal = "";
        private volatile Throwable ending;

        private record Choice(String question, String firstOption) {}

        AnswersInARow(Visitor visitor, String assessment) {
            this.visitor = visitor;
            this.assessment = assessment;
            this.area = first(assessment + "/areas/[a-z0-9-]+", page(assessment + "/review"));
            this.choices = QUESTION.matcher(page(area))
                    .results()
                    .map(MatchResult::group)
                    .filter(form -> form.contains("type=\"radio\""))
                    .map(form -> new Choice(first("id=\"q-([^\"]+)", form), first("radio\".* value=\"([^\"]+)", form)))
                    .toList();
            assertThat(choices).hasSizeGreaterThan(2);
        }

        private String page(String path) {
            return visitor.get(path).asString();
        }

        private static String first(String pattern, String text) {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            assertThat(matcher.find()).as(pattern).isTrue();
            return matcher.group(matcher.groupCount());
        }

        void goOnUntilNobodyAnswers() {
            try {
                while (refusal.isEmpty()) {
                    sendNext();
                }
            } catch (Throwable thrown) {
                ending = thrown;
            }
        }

        private void sendNext() {
            int number = ++sent;
            Choice choice = choice(number);
            Response response = visitor.put(
                    assessment + "/answers/" + choice.question(),
                    Map.of("answer", answer(choice, number), "note", number, "revision", revision(choice)));
            if (response.statusCode() == 200 && response.header("X-Saved-At") != null) {
                confirmed.put(choice.question(), number);
                revisions.put(choice.question(), revisionIn(response.asString()));
            } else {
                refusal = response.statusLine();
            }
        }

        private String revision(Choice choice) {
            return revisions.computeIfAbsent(choice.question(), question -> revisionIn(form(page(area), choice)));
        }

        private static String revisionIn(String form) {
            return first("name=\"revision\" value=\"(\\d+)", form);
        }

        private static String form(String page, Choice choice) {
            return first("(?s)id=\"q-" + choice.question() + "\".*?</form>", page);
        }

        private Choice choice(int number) {
            return choices.get(number % choices.size());
        }

        /** So that an answer that belongs to another note is noticed. */
        private static String answer(Choice choice, int number) {
            return number % 2 == 0 ? ":unknown" : choice.firstOption();
        }

        void awaitSome(Thread client) {
            int before = sent;
            while (sent <= before + choices.size() && client.isAlive()) {
                waitMillis(5);
            }
        }

        /** The last one confirmed of each question, or the one that was under way when the process was killed. */
        void assertAllThere() {
            assertThat(refusal).isEmpty();
            assertThat(ending).as("the connection broke off").isInstanceOf(IOException.class);
            String page = page(area);
            for (Choice choice : choices) {
                String form = form(page, choice);
                int note = Integer.parseInt(first("name=\"note\"[^>]*>(\\d+)<", form));
                int last = confirmed.get(choice.question());
                assertThat(note).as(choice.question()).isIn(last, choice(sent).equals(choice) ? sent : last);
                assertThat(first("value=\"([^\"]+)\" checked", form)).isEqualTo(answer(choice, note));
                confirmed.put(choice.question(), note);
                revisions.put(choice.question(), revisionIn(form));
            }
        }
    }
}
