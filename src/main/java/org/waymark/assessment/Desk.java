package org.waymark.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.waymark.catalogue.Catalogue;
import org.waymark.organisation.SignedIn;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** Lays out an assessment for the person of this request, if they may see it. */
@RequestScoped
class Desk {

    private final SignedIn signedIn;
    private final Catalogue catalogue;

    Desk(SignedIn signedIn, Catalogue catalogue) {
        this.signedIn = signedIn;
        this.catalogue = catalogue;
    }

    Filling filling(Long id) {
        return of(Assessment.visibleTo(signedIn.person(), id));
    }

    /** Nobody else changes the assessment until the transaction ends. */
    Filling locked(Long id) {
        return of(Assessment.lockedFor(signedIn.person(), id));
    }

    private Filling of(Assessment assessment) {
        return Filling.of(assessment, catalogue.content(assessment.questionnaire()));
    }

    Sheet sheet(Filling filling, Question question) {
        return Sheet.saved(filling, question, lastQuarter(filling, question));
    }

    private Optional<Answer> lastQuarter(Filling filling, Question question) {
        return filling.assessment().previous().flatMap(previous -> {
            Questionnaire then = catalogue.content(previous.questionnaire());
            return then.question(question.id())
                    .filter(old -> old.kind() == question.kind())
                    .flatMap(old -> previous.teamAnswer(old.id()).flatMap(saved -> saved.answer(old)));
        });
    }

    /** The result of a submitted assessment, with the one before it. */
    Outcome outcome(Filling filling) {
        Optional<Outcome> previous =
                filling.assessment().previous().map(this::of).map(before -> outcome(before, Optional.empty()));
        return outcome(filling, previous);
    }

    private static Outcome outcome(Filling filling, Optional<Outcome> previous) {
        StoredResult stored = StoredResult.of(filling.assessment()).orElseThrow(NotFoundException::new);
        return new Outcome(filling, stored.result(), stored.withoutExtensions(), previous);
    }

    static Question visibleQuestion(Filling filling, String id) {
        return filling.content()
                .question(id)
                .filter(question -> filling.visible().contains(id))
                .orElseThrow(NotFoundException::new);
    }
}
