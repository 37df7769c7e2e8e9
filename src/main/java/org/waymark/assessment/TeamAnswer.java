package org.waymark.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.waymark.exchange.AnswerJson;
import org.waymark.organisation.Person;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/** What a team says to one question, with its note and its evidence. */
@Entity
@Table(name = "team_answer")
public class TeamAnswer extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    Assessment assessment;

    @Column(name = "question_id")
    String questionId;

    /** JSON; null while there is only a note. */
    @Column(name = "answer", columnDefinition = "text")
    String answer;

    @Column(columnDefinition = "text")
    String note;

    String evidence;

    /** Grows by one with each change, so that nobody overwrites what they have not seen. */
    int revision;

    /** The browser tab that saved it last; empty where there was none. */
    String tab;

    /** The revision this tab had before it when it began to save: what came since is its own. */
    @Column(name = "tab_since")
    int tabSince;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by")
    Person answeredBy;

    @Column(name = "answered_at")
    Instant answeredAt;

    protected TeamAnswer() {}

    TeamAnswer(Assessment assessment, String questionId) {
        this.assessment = assessment;
        this.questionId = questionId;
    }

    /** Whether whoever wrote the draft had the current revision before them, or nothing but their own tab's older one. */
    boolean wasSeenBy(Draft draft) {
        return draft.seenRevision() == revision || isOfTab(draft) && draft.seenRevision() >= tabSince;
    }

    private boolean isOfTab(Draft draft) {
        return !draft.tab().isEmpty() && draft.tab().equals(tab);
    }

    void become(Draft draft, Person by, Instant now) {
        answer = draft.answer().map(AnswerJson::write).orElse(null);
        note = draft.note();
        evidence = draft.evidence();
        if (!isOfTab(draft)) {
            tab = draft.tab();
            tabSince = revision;
        }
        revision++;
        answeredBy = by;
        answeredAt = now;
    }

    boolean says(Draft draft) {
        return Optional.ofNullable(answer).equals(draft.answer().map(AnswerJson::write))
                && note.equals(draft.note())
                && evidence.equals(draft.evidence());
    }

    public Person answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answer).map(json -> AnswerJson.read(question, json));
    }
}
