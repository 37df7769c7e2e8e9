package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** A questionnaire with every operator, policy and kind of rule, and answers to it that fit, drawn at random. */
final class Varied {

    private Varied() {}

    static Sheet sheet() {
        return Sheet.of("""
                scoring: {overall: flat-mean, publish-at-coverage: 0.3}
                areas:
                  - id: top
                    title: Top
                    weight: 2
                    scoring: {publish-at-coverage: 0.2}
                    questions:
                      - {id: a, text: A, kind: choice, options: five, weight: 2, not-applicable: true}
                      - {id: b, text: B, kind: yes-no, weight: 0.7}
                      - {id: quiet, text: Q, kind: choice, options: five, private: true, weight: 0.3}
                      - {id: hush, text: H, kind: choice, options: five, private: true}
                    areas:
                      - id: sums
                        title: Sums
                        weight: 0.5
                        scoring: {rollup: sum, blank: zero, not-applicable: met, aggregate: mean}
                        questions:
                          - id: points
                            text: P
                            kind: choice
                            options: [{id: p, value: -1, text: P}, {id: q, value: 7, text: Q}, {id: r, value: 7, text: R}]
                          - {id: range, text: R, kind: number, range: [60, 0], not-applicable: true}
                      - id: weakest
                        title: Weakest
                        scoring: {rollup: min, unknown: zero, aggregate: min}
                        questions:
                          - {id: hours, text: H, kind: number, values: [{below: 1, value: 1}, {to: 24, value: 0.5}, {value: 0}]}
                          - id: list
                            text: L
                            kind: checklist
                            grades: {1: 0, 2: 0.3, 3: 0.6, 4: 1}
                            items: [{id: i, text: I, weight: 3}, {id: j, text: J, not-applicable: true}, {id: k, text: K, not-applicable: true}, {id: none, text: N, exclusive: true}]
                  - id: steps
                    title: Steps
                    scoring: {level-from: practices, achieved-at: 0.5, rollup: max, publish-at-coverage: 0}
                    questions:
                      - {id: first, text: F, kind: yes-no, level: 1, not-applicable: true}
                      - {id: second, text: S, kind: choice, options: five, level: 2, visible-when: "chosen('first', 'yes')"}
                      - {id: third, text: T, kind: choice, options: five, level: 3, private: true}
                      - id: share
                        text: S
                        kind: checklist
                        level: 3
                        items: [{id: i, text: I}, {id: j, text: J, not-applicable: true}]
                  - id: strict
                    title: Strict
                    scoring: {rollup: none, blank: withhold}
                    questions:
                      - {id: context, text: C, kind: choice, options: five, scored: false}
                      - {id: people, text: P, kind: number, scored: false}
                      - {id: words, text: W, kind: text}
                    areas:
                      - id: deep
                        title: Deep
                        questions: [{id: must, text: M, kind: choice, options: five}]
                caps:
                  - {id: c1, cap: {area: top, level: "min(grade('hours'), grade('list')) + 1"}, when: "min(grade('hours'), grade('list')) < 3", because: B}
                  - {id: c2, cap: {question: a, grade: "level('weakest') + 1"}, when: "level('weakest') < 4 || share('steps', 0.5) < 0.5", because: B}
                  - {id: c3, cap: {question: range, value: 0.4}, when: "grade('b') < 2 || number('people') > 9", because: B}
                  - {id: c4, cap: {area: steps, level: 2}, when: "score('sums') < 50 && respondents() > 1", because: B}
                  - {id: c5, cap: {question: points, grade: 1}, when: "checked('list', 'none')", because: B}
                classifications:
                  - id: k
                    title: K
                    cases:
                      - {value: one, when: "grade('a') < 3 && !chosen('context', 'o2')", text: One}
                      - {value: two, when: "worst('top') < 0.3 || coverage('deep') < 1", text: Two}
                      - {value: none, text: None}
                findings:
                  - {id: f1, severity: strength, when: "spread('a') >= 2 || score('top') > 60", text: F}
                  - {id: f2, severity: contradiction, when: "claimed_grade('a') > grade('a')", text: F}
                  - {id: f3, severity: hint, when: "classified('k', 'one') && answered('must')", text: F}
                recommendations:
                  - {id: r1, area: top, title: R, lifts: {a: 4, hours: {to: 24}}}
                  - {id: r2, area: top, title: R, when: "grade('list') < 3", lifts: {list: 3, range: {to: 5}}, effort: small, after: [{requires: "grade('hours') >= 2", else: [r1, r3]}]}
                  - {id: r3, area: weakest, title: R, when: "grade('hours') < 2", lifts: {hours: 3}, effort: large}
                  - {id: r4, area: steps, title: R, lifts: {second: o4, third: 3, share: [i, j]}, priority: "classified('k', 'one') ? 2 : 0.5"}
                  - {id: r5, area: deep, title: R, lifts: {must: 5}}
                """);
    }

    /** Every question is blank, unknown, not applicable or answered, by the team, by people, or both. */
    static Arbitrary<Answers> answers(Questionnaire questionnaire) {
        return Arbitraries.longs().map(seed -> answers(questionnaire, new Random(seed)));
    }

    static Answers answers(Questionnaire questionnaire, Random random) {
        double team = random.nextDouble();
        List<Answers.Response> responses = IntStream.range(0, random.nextInt(4))
                .mapToObj(person -> new Answers.Response("person " + person, sheetOf(questionnaire, 0.7, random)))
                .toList();
        Map<String, Answer> recorded = sheetOf(questionnaire, team, random);
        questionnaire.allQuestions().stream()
                .filter(Question::isPrivate)
                .map(Question::id)
                .forEach(recorded::remove);
        return new Answers(recorded, responses);
    }

    private static Map<String, Answer> sheetOf(Questionnaire questionnaire, double density, Random random) {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : questionnaire.allQuestions()) {
            if (random.nextDouble() < density) {
                Answer answer = answer(question, random);
                assert AnswerProblems.of(question, answer).isEmpty();
                answers.put(question.id(), answer);
            }
        }
        return answers;
    }

    private static Answer answer(Question question, Random random) {
        if (random.nextInt(8) == 0) {
            return question.mayBeNotApplicable() && random.nextBoolean()
                    ? new Answer.NotApplicable("no such thing")
                    : new Answer.DontKnow();
        }
        return switch (question.kind()) {
            case CHOICE, YES_NO ->
                new Answer.Chosen(question.options()
                        .get(random.nextInt(question.options().size()))
                        .id());
            case CHECKLIST -> checked(question, random);
            case NUMBER -> new Answer.Figure(random.nextInt(-5, 70) / 2.0);
            case TEXT -> new Answer.Words("words");
        };
    }

    private static Answer checked(Question question, Random random) {
        List<String> items = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Question.Item item : question.items()) {
            if (item.exclusive() && items.isEmpty() && random.nextInt(4) == 0) {
                return new Answer.Checked(List.of(item.id()), without);
            }
            if (!item.exclusive() && random.nextBoolean()) {
                items.add(item.id());
            } else if (item.mayBeNotApplicable() && random.nextInt(3) == 0) {
                without.add(item.id());
            }
        }
        return new Answer.Checked(items, without);
    }
}
