package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireProblems;
import org.waymark.questionnaire.Questionnaires;

/** Rules that read whatever they like, in areas as deep as they come: it is a circle, and refused, or scoring ends. */
class EndPropertiesTest {

    private static final int AREAS = 8;

    @Property(tries = 300, seed = "1")
    void whateverTheReaderTakesIsScoredToTheEnd(@ForAll Random random) {
        Optional<Questionnaire> read = read(yaml(random));
        Statistics.collect(read.isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
        read.ifPresent(questionnaire -> {
            Result result = new Scorer(questionnaire).score(answers(questionnaire, random), "full");

            assertThat(result.areas()).hasSize(AREAS);
            assertThat(result.questions()).hasSize(AREAS);
            assertThat(result.classifications()).hasSize(2);
        });
    }

    private static Optional<Questionnaire> read(String yaml) {
        try {
            return Optional.of(Questionnaires.of(yaml));
        } catch (QuestionnaireProblems refused) {
            assertThat(refused.problems())
                    .allSatisfy(problem -> assertThat(problem.message()).contains("in a circle: "));
            return Optional.empty();
        }
    }

    private static Answers answers(Questionnaire questionnaire, Random random) {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : questionnaire.allQuestions()) {
            if (random.nextInt(4) > 0) {
                answers.put(question.id(), new Answer.Chosen(random.nextBoolean() ? "yes" : "no"));
            }
        }
        return Answers.ofTeam(answers);
    }

    /** Area {@code a1} holds question {@code q1} and, if chance has it, areas with higher numbers. */
    private static String yaml(Random random) {
        List<List<Integer>> inside = new ArrayList<>();
        List<Integer> top = new ArrayList<>();
        for (int area = 0; area < AREAS; area++) {
            inside.add(new ArrayList<>());
            (area == 0 || random.nextInt(4) == 0 ? top : inside.get(random.nextInt(area))).add(area);
        }
        String caps = IntStream.range(0, random.nextInt(6))
                .mapToObj(number -> cap(number, random))
                .collect(Collectors.joining(", "));
        String classifications = IntStream.range(0, 2)
                .mapToObj(number -> "{id: c%d, cases: [{value: v, when: \"%s\"}, {value: w}]}"
                        .formatted(number, random.nextInt(3) == 0 ? anything(random) : answer(random)))
                .collect(Collectors.joining(", "));
        return """
                id: q
                version: "1"
                title: Q
                areas: [%s]
                caps: [%s]
                classifications: [%s]
                """.formatted(areas(top, inside, random), caps, classifications);
    }

    private static String areas(List<Integer> these, List<List<Integer>> inside, Random random) {
        return these.stream()
                .map(area -> "{id: a%d, title: A, questions: [{id: q%d, text: Q, kind: yes-no%s}], areas: [%s]}"
                        .formatted(
                                area,
                                area,
                                random.nextInt(8) == 0 ? ", visible-when: \"" + answer(random) + "\"" : "",
                                areas(inside.get(area), inside, random)))
                .collect(Collectors.joining(", "));
    }

    private static String cap(int number, Random random) {
        String target = random.nextBoolean()
                ? "area: a%d, level: 3".formatted(random.nextInt(AREAS))
                : "question: q%d, grade: 1".formatted(random.nextInt(AREAS));
        return "{id: cap%d, cap: {%s}, when: \"%s\", because: B}".formatted(number, target, anything(random));
    }

    private static String anything(Random random) {
        int number = random.nextInt(AREAS);
        return switch (random.nextInt(6)) {
            case 0 -> "level('a%d') < 4".formatted(number);
            case 1 -> "score('a%d') < 50".formatted(number);
            case 2 -> "coverage('a%d') < 0.5".formatted(number);
            case 3 -> "classified('c%d', 'v')".formatted(random.nextInt(2));
            case 4 -> "grade('q%d') < 2".formatted(number);
            default -> answer(random);
        };
    }

    private static String answer(Random random) {
        return "chosen('q%d', 'yes')".formatted(random.nextInt(AREAS));
    }
}
