package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Invented.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Questionnaire;

/** What holds for any questionnaire and any answers that fit it. */
class InventedPropertiesTest {

    private static final double SLACK = 1e-9;

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyExplanationGivesItsEffectFromWhatItReadAlone(
            @ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        new Replay(Invented.read(number), scored(Invented.read(number), random)).check();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void numbersStayWithinTheirBounds(@ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Questionnaire questionnaire = Invented.read(number);
        Result result = scored(questionnaire, random);

        for (Result.OfArea area : result.areas()) {
            assertThat(area.coverage()).isBetween(0.0, 1.0);
            if (area.score() != null) {
                assertThat(area.score()).isBetween(0.0, 100.0);
                assertThat(area.points()).isLessThanOrEqualTo(area.maxPoints() + SLACK);
            }
            if (area.computedLevel() == null) {
                assertThat(area.level()).isNull();
            } else if (area.level() != null) {
                assertThat(area.level()).isBetween(0, area.computedLevel());
            }
        }
        for (Result.OfQuestion question : result.questions()) {
            if (question.value() != null) {
                Scale scale = Scale.of(questionnaire.question(question.id()).orElseThrow());
                assertThat(question.value()).isBetween(scale.lowest() - SLACK, scale.highest() + SLACK);
            }
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void capsOnlyLower(@ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Questionnaire capped = Invented.read(number);
        Answers answers = Varied.answers(capped, random);
        String form = form(random);

        Result with = Scorer.score(capped, answers, form);
        Result without = Scorer.score(Invented.of(number).withoutCaps().questionnaire(), answers, form);

        for (Result.OfArea area : with.areas()) {
            Result.OfArea free = without.area(area.id()).orElseThrow();
            notAbove(area.points(), free.points());
            notAbove(area.score(), free.score());
            notAbove(area.computedLevel(), free.computedLevel());
            notAbove(area.level(), free.level());
        }
        for (Result.OfQuestion question : with.questions()) {
            Result.OfQuestion free = without.question(question.id()).orElseThrow();
            notAbove(question.value(), free.value());
            notAbove(question.grade(), free.grade());
            assertThat(question.claimed()).isEqualTo(free.claimed());
        }
    }

    private static void notAbove(Number one, Number other) {
        assertThat(one == null).isEqualTo(other == null);
        if (one != null) {
            assertThat(one.doubleValue()).isLessThanOrEqualTo(other.doubleValue() + SLACK);
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void aQuestionThatIsHiddenUnscoredOrWeighsNothingChangesNothing(
            @ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Map<String, Object> more = map("id", "m-more", "text", "How?", "kind", "yes-no", "level", 1);
        switch (random.nextInt(3)) {
            case 0 -> more.put("visible-when", "false");
            case 1 -> more.put("scored", false);
            default -> more.put("weight", 0);
        }
        Questionnaire longer = Invented.of(number).with(more).questionnaire();
        Answers answers = Varied.answers(longer, random);

        SortedMap<String, String> essence = Essence.of(Scorer.score(longer, answers, "full"));
        essence.remove("question m-more");

        answers.team().remove("m-more");
        answers.responses().forEach(response -> response.answers().replace("m-more", null));
        assertThat(essence).isEqualTo(Essence.of(Scorer.score(Invented.read(number), answers, "full")));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void theOrderOfFilesAreasAndKeysDoesNotMatter(
            @ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Answers answers = Varied.answers(Invented.read(number), random);
        String form = form(random);
        Invented shuffled = Invented.of(number).shuffled(random);

        SortedMap<String, String> essence = Essence.of(Scorer.score(Invented.read(number), answers, form));

        assertThat(Essence.of(Scorer.score(shuffled.questionnaire(), answers, form)))
                .isEqualTo(essence);
        assertThat(Essence.of(Scorer.score(shuffled.inFiles(random), answers, form)))
                .isEqualTo(essence);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void theSameAnswersGiveTheSameBytes(@ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Answers answers = Varied.answers(Invented.read(number), random);
        List<Answers.Response> people = new ArrayList<>(answers.responses());
        Collections.shuffle(people, random);
        Map<String, Answer> team = new LinkedHashMap<>();
        answers.team().keySet().stream()
                .sorted()
                .forEach(id -> team.put(id, answers.team().get(id)));

        Result one = Scorer.score(Invented.read(number), answers, "full");
        Result other = Scorer.score(Invented.of(number).questionnaire(), new Answers(team, people), "full");

        assertThat(other.toString()).isEqualTo(one.toString());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void privateQuestionsAreNamedNowhere(@ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Questionnaire questionnaire = Invented.read(number);
        Result result = scored(questionnaire, random);

        List<Object> said = new ArrayList<>(result.paths());
        result.areas().forEach(area -> said.add(area.unconfirmedBy()));
        result.areas().forEach(area -> said.addAll(area.explanation()));
        result.questions().forEach(question -> said.addAll(question.explanation()));
        result.classifications().forEach(classification -> said.addAll(classification.explanation()));
        result.findings().forEach(finding -> said.addAll(finding.explanation()));
        result.recommendations().forEach(advice -> said.addAll(advice.explanation()));
        for (Result.OfQuestion question : result.questions()) {
            if (questionnaire.question(question.id()).orElseThrow().isPrivate()) {
                assertThat(said.toString()).doesNotContain(question.id());
                assertThat(question.claimed()).isNull();
                assertThat(question.value()).isNull();
                assertThat(question.grade()).isNull();
                assertThat(question.explanation()).isEmpty();
            }
        }
    }

    private static Result scored(Questionnaire questionnaire, Random random) {
        return Scorer.score(questionnaire, Varied.answers(questionnaire, random), form(random));
    }

    private static String form(Random random) {
        return random.nextBoolean() ? "full" : "short";
    }
}
