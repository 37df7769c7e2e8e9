package org.waymark.operation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.Draft;
import org.waymark.assessment.Submission;
import org.waymark.catalogue.Catalogue;
import org.waymark.catalogue.PublishedQuestionnaire;
import org.waymark.cycle.Cycle;
import org.waymark.exchange.AnswerJson;
import org.waymark.organisation.Membership;
import org.waymark.organisation.Person;
import org.waymark.organisation.Team;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.security.Account;

/** Makes the demonstration organisation: its people, teams, and their answers, scored by the engine like any other. */
@ApplicationScoped
class Demonstration {

    /** Without the letters and digits that are taken for one another. */
    private static final String PASSWORD_LETTERS = "abcdefghkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 14;
    private static final int DAYS_BEFORE_THE_END = 9;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);

    private final Catalogue catalogue;
    private final Submission submission;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Demonstration(Catalogue catalogue, Submission submission, Clock clock) {
        this.catalogue = catalogue;
        this.submission = submission;
        this.clock = clock;
    }

    /** Who can sign in, with the password that is told only now. */
    record SignIn(String name, String email, String password, String role) {}

    /** Needs a transaction and an empty database. */
    List<SignIn> fill() {
        DemonstrationStory story = DemonstrationStory.read();
        Map<String, String> passwords = new HashMap<>();
        Map<String, Person> people = new HashMap<>();
        for (DemonstrationStory.Someone someone : story.people()) {
            passwords.put(someone.email(), newPassword());
            Account account = new Account(someone.email(), passwords.get(someone.email()));
            account.persist();
            Person person = new Person(someone.name(), account);
            person.persist();
            people.put(someone.name(), person);
        }
        boolean isTold = catalogue.current().id().equals(story.questionnaire());
        for (DemonstrationStory.SomeTeam some : story.teams()) {
            Team team = team(some, people);
            if (isTold) {
                fill(team, some.quarters(), people);
            }
        }
        new DemonstrationMark(clock.instant()).persist();
        return signIns(story, passwords);
    }

    private static Team team(DemonstrationStory.SomeTeam some, Map<String, Person> people) {
        Team team = new Team(some.name());
        team.persist();
        some.members().forEach(name -> new Membership(people.get(name), team, Membership.Role.MEMBER).persist());
        some.coaches().forEach(name -> new Membership(people.get(name), team, Membership.Role.COACH).persist());
        return team;
    }

    private void fill(Team team, List<DemonstrationStory.Quarter> quarters, Map<String, Person> people) {
        PublishedQuestionnaire published = catalogue.publishedCurrent();
        Map<String, JsonNode> answers = new HashMap<>();
        for (DemonstrationStory.Quarter quarter : quarters) {
            if (quarter.ago() == 0) {
                answers.clear();
            }
            answers.putAll(quarter.answers());
            fill(team, quarter, answers, people.get(quarter.by()), published);
        }
    }

    private void fill(
            Team team,
            DemonstrationStory.Quarter quarter,
            Map<String, JsonNode> answers,
            Person by,
            PublishedQuestionnaire published) {
        LocalDate day = LocalDate.now(clock).minusMonths(3L * quarter.ago());
        Cycle cycle = Cycle.of(day);
        Instant when = quarter.ago() == 0
                ? clock.instant()
                : cycle.lastDay()
                        .minusDays(DAYS_BEFORE_THE_END)
                        .atTime(AFTERNOON)
                        .atZone(clock.getZone())
                        .toInstant();
        Assessment assessment = Assessment.open(team, cycle, published, quarter.form(), when);
        Questionnaire content = catalogue.content(published);
        for (Question question : content.allQuestions()) {
            JsonNode answer = answers.get(question.id());
            if (answer != null && !answer.isNull()) {
                assessment.answer(question, draft(question, answer, quarter), by, when);
            }
        }
        assessment.flush();
        if (quarter.ago() > 0) {
            submission.submit(assessment, by, when);
        }
    }

    private static Draft draft(Question question, JsonNode answer, DemonstrationStory.Quarter quarter) {
        String note = quarter.notes().getOrDefault(question.id(), "");
        return new Draft(Optional.of(AnswerJson.read(question, answer.toString())), note, "", 0, "");
    }

    /** For a database that {@link #fill} has filled before: nobody remembers last time's passwords. */
    List<SignIn> newPasswords() {
        DemonstrationStory story = DemonstrationStory.read();
        Map<String, String> passwords = story.people().stream()
                .collect(Collectors.toMap(DemonstrationStory.Someone::email, someone -> newPassword()));
        passwords.forEach(
                (email, password) -> Account.withEmail(email).ifPresent(account -> account.changePassword(password)));
        return signIns(story, passwords);
    }

    private static List<SignIn> signIns(DemonstrationStory story, Map<String, String> passwords) {
        return story.people().stream()
                .map(someone ->
                        new SignIn(someone.name(), someone.email(), passwords.get(someone.email()), someone.role()))
                .toList();
    }

    private String newPassword() {
        return IntStream.range(0, PASSWORD_LENGTH)
                .map(index -> PASSWORD_LETTERS.charAt(random.nextInt(PASSWORD_LETTERS.length())))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
