package org.waymark.authoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.scoring.Answers;

/**
 * Draws answer sheets as different from each other as teams are: each area has a quality of its own, often very good or
 * very bad, around which its answers lie; what rules look at is drawn freely. The same seed draws the same sheets.
 */
final class Sampler {

    static final long SEED = 20_260_401;

    private final Random random = new Random(SEED);
    private final Contents contents;
    private final List<Choice> choices;

    /** @param ascending the replies with a value, worst first */
    private record Choice(Repertoire repertoire, boolean isReadByRules, List<Reply> ascending, List<Reply> others) {

        static Choice of(Repertoire repertoire, Attention attention) {
            return new Choice(
                    repertoire,
                    attention.isReadByRules(),
                    repertoire.replies().stream()
                            .filter(Reply::isAnswered)
                            .sorted(Comparator.comparingDouble(
                                    reply -> reply.worth().value().orElse(0)))
                            .toList(),
                    repertoire.replies().stream()
                            .filter(reply -> !reply.isAnswered())
                            .toList());
        }
    }

    Sampler(Contents contents, List<Attention> attention) {
        this.contents = contents;
        this.choices = attention.stream()
                .map(each -> Choice.of(contents.repertoire(each), each))
                .toList();
    }

    Map<String, Answer> sheet() {
        Map<String, Double> qualities = new HashMap<>();
        double open = random.nextBoolean() ? 0 : 0.1;
        Map<String, Answer> sheet = new HashMap<>();
        for (Choice choice : choices) {
            reply(choice, qualities, open).writeOn(sheet);
        }
        return sheet;
    }

    private Reply reply(Choice choice, Map<String, Double> qualities, double open) {
        if (choice.isReadByRules && random.nextDouble() < 0.6) {
            return any(choice.repertoire.replies());
        }
        if (choice.ascending.isEmpty() || random.nextDouble() < open) {
            return any(choice.others);
        }
        Area home = contents.around(choice.repertoire.question()).getFirst();
        double quality = qualities.computeIfAbsent(home.id(), _ -> quality()) + random.nextGaussian() * 0.15;
        return choice.ascending.get((int) Math.round(Math.clamp(quality, 0.0, 1.0) * (choice.ascending.size() - 1)));
    }

    private double quality() {
        return random.nextBoolean() ? random.nextDouble() : random.nextInt(2);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Answers of several people, and sometimes of the team. */
    Answers crowd(List<Integer> sizes) {
        int people = any(sizes);
        List<Answers.Response> responses = IntStream.range(0, people)
                .mapToObj(person -> new Answers.Response("person " + person, anythingOnASheet()))
                .toList();
        return new Answers(random.nextBoolean() ? sheet() : Map.of(), responses);
    }

    /** Who says nothing at all is not counted. */
    private Map<String, Answer> anythingOnASheet() {
        Map<String, Answer> sheet = sheet();
        if (sheet.isEmpty()) {
            contents.questions().stream().findFirst().ifPresent(any -> sheet.put(any.id(), new Answer.DontKnow()));
        }
        return sheet;
    }
}
