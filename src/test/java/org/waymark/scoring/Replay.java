package org.waymark.scoring;

import org.waymark.questionnaire.Questionnaire;

/** Follows every explanation of a result: the rule, evaluated from what it read alone, gives its effect. */
final class Replay {

    private final Questionnaire questionnaire;
    private final Result result;

    Replay(Questionnaire questionnaire, Result result) {
        this.questionnaire = questionnaire;
        this.result = result;
    }

    void check() {
        RuleReplay rules = new RuleReplay(questionnaire);
        result.areas().forEach(new AreaReplay(questionnaire, rules)::check);
        result.questions().forEach(new QuestionReplay(questionnaire, rules)::check);
        result.classifications().forEach(rules::check);
        result.findings().forEach(rules::check);
        result.recommendations().forEach(new AdviceReplay(questionnaire)::check);
    }
}
