package org.waymark.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.catalogue.PublishedQuestionnaire;
import org.waymark.cycle.Cycle;
import org.waymark.organisation.Person;
import org.waymark.organisation.Team;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Answers;

/** One team's answers in one quarter, open until it is submitted, unchanged from then on. */
@Entity
public class Assessment extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    Team team;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    Cycle cycle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_questionnaire_id")
    PublishedQuestionnaire questionnaire;

    String form;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by")
    Person submittedBy;

    @Version
    int version;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
    @MapKey(name = "questionId")
    Map<String, TeamAnswer> answers = new HashMap<>();

    protected Assessment() {}

    private Assessment(Team team, Cycle cycle, PublishedQuestionnaire questionnaire, String form, Instant now) {
        this.team = team;
        this.cycle = cycle;
        this.questionnaire = questionnaire;
        this.form = form;
        this.openedAt = now;
    }

    /** The team's assessment of this quarter; opened on first use. */
    public static Assessment open(
            Team team, Cycle cycle, PublishedQuestionnaire questionnaire, String form, Instant now) {
        return of(team, cycle).orElseGet(() -> {
            Assessment assessment = new Assessment(team, cycle, questionnaire, form, now);
            assessment.persist();
            return assessment;
        });
    }

    /** @throws AssessmentClosed once it is submitted */
    void mustBeOpen() {
        if (isSubmitted()) {
            throw new AssessmentClosed(this);
        }
    }

    /**
     * Saves an answer.
     *
     * @throws AssessmentClosed once it is submitted
     * @throws StaleAnswer if this answer was changed to something else since it was seen, other than in the same tab
     */
    public TeamAnswer answer(Question question, Draft draft, Person by, Instant now) {
        mustBeOpen();
        TeamAnswer answer = answers.computeIfAbsent(question.id(), id -> new TeamAnswer(this, id));
        if (answer.revision > 0 && answer.says(draft)) {
            return answer;
        }
        if (answer.revision > 0 && !answer.wasSeenBy(draft)) {
            throw new StaleAnswer(answer, draft, by);
        }
        answer.become(draft, by, now);
        return answer;
    }

    void submit(Person by, Instant now) {
        mustBeOpen();
        submittedBy = by;
        submittedAt = now;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    Optional<TeamAnswer> teamAnswer(String questionId) {
        return Optional.ofNullable(answers.get(questionId));
    }

    /** What the engine scores. */
    Answers scorable(Questionnaire content) {
        Map<String, Answer> team = new HashMap<>();
        for (Question question : content.allQuestions()) {
            teamAnswer(question.id())
                    .flatMap(saved -> saved.answer(question))
                    .ifPresent(answer -> team.put(question.id(), answer));
        }
        return Answers.ofTeam(team);
    }

    public Long id() {
        return id;
    }

    public Team team() {
        return team;
    }

    public Cycle cycle() {
        return cycle;
    }

    public PublishedQuestionnaire questionnaire() {
        return questionnaire;
    }

    public String form() {
        return form;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Person submittedBy() {
        return submittedBy;
    }

    /** @throws NotFoundException if there is none, or it is not of a team of theirs */
    public static Assessment visibleTo(Person person, Long id) {
        return checked(person, findById(id));
    }

    /** Like {@link #visibleTo}, and nobody else changes it until the transaction ends. */
    static Assessment lockedFor(Person person, Long id) {
        return checked(person, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Assessment checked(Person person, Assessment found) {
        if (found == null || !person.teams().contains(found.team)) {
            throw new NotFoundException();
        }
        return found;
    }

    public static Optional<Assessment> of(Team team, Cycle cycle) {
        return find("team = ?1 and cycle = ?2", team, cycle).firstResultOptional();
    }

    /** Submitted assessments of a team, newest first. */
    public static List<Assessment> submittedOf(Team team) {
        return list("team = ?1 and submittedAt is not null order by cycle.firstDay desc", team);
    }

    /** The one the team submitted last before this quarter. */
    Optional<Assessment> previous() {
        return find(
                        "team = ?1 and submittedAt is not null and cycle.firstDay < ?2 order by cycle.firstDay desc",
                        team,
                        cycle.firstDay())
                .firstResultOptional();
    }
}
