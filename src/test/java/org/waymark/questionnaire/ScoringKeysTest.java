package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.questionnaire.Scoring.Aggregate;
import org.waymark.questionnaire.Scoring.Blank;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.questionnaire.Scoring.Rollup;

/** Section 2 of the format: levels and scoring policies. */
class ScoringKeysTest {

    @Test
    void whatIsLeftOutHasItsDefault() {
        Questionnaire read = read("");

        assertThat(read.language()).isEqualTo("en");
        assertThat(read.levels()).isEmpty();
        assertThat(read.forms()).isEmpty();
        assertThat(read.scoring().rollup()).as("overall").isEqualTo(Rollup.NONE);
        Scoring area = read.area("one").orElseThrow().scoring();
        assertThat(area.rollup()).isEqualTo(Rollup.MEAN);
        assertThat(area.blank()).isEqualTo(Blank.EXCLUDE);
        assertThat(area.unknown()).isEqualTo(Blank.EXCLUDE);
        assertThat(area.notApplicableIsMet()).isFalse();
        assertThat(area.levelFrom()).isEqualTo(LevelFrom.SCORE);
        assertThat(area.bands()).isEqualTo(Map.of(1, 0.0, 2, 20.0, 3, 40.0, 4, 60.0, 5, 80.0));
        assertThat(area.achievedAt()).isEqualTo(1.0);
        assertThat(area.publishAtCoverage()).isEqualTo(0.5);
        assertThat(area.aggregate()).isEqualTo(Aggregate.MEDIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "none, NONE",
        "mean, MEAN",
        "flat-mean, FLAT_MEAN",
        "sum, SUM",
        "min, MIN",
        "max, MAX",
    })
    void everyRollUpCanBeThatOfTheWholeAndOfAnArea(String word, Rollup rollup) {
        Questionnaire read = read("scoring: {overall: %s, rollup: %s}".formatted(word, word));

        assertThat(read.scoring().rollup()).isEqualTo(rollup);
        assertThat(read.area("one").orElseThrow().scoring().rollup()).isEqualTo(rollup);
    }

    @ParameterizedTest
    @CsvSource({"exclude, EXCLUDE", "zero, ZERO", "withhold, WITHHOLD", "block, BLOCK"})
    void everyPolicyForABlank(String word, Blank blank) {
        assertThat(area("scoring: {blank: " + word + "}").blank()).isEqualTo(blank);
    }

    @ParameterizedTest
    @CsvSource({"exclude, EXCLUDE", "zero, ZERO"})
    void everyPolicyForAnUnknown(String word, Blank unknown) {
        assertThat(area("scoring: {unknown: " + word + "}").unknown()).isEqualTo(unknown);
    }

    @Test
    void anUnknownCannotWithhold() {
        assertThat(Spoilt.told(yaml("scoring: {unknown: withhold}")))
                .containsExactly("q.yaml:4:20: error: 'unknown' is one of exclude, zero, not 'withhold'");
    }

    @ParameterizedTest
    @CsvSource({"exclude, false", "met, true"})
    void everyPolicyForWhatDoesNotApply(String word, boolean met) {
        assertThat(area("scoring: {not-applicable: " + word + "}").notApplicableIsMet())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"score, SCORE", "practices, PRACTICES", "none, NONE"})
    void everyOriginOfALevel(String word, LevelFrom from) {
        assertThat(area("scoring: {level-from: " + word + "}").levelFrom()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"median, MEDIAN", "mean, MEAN", "min, MIN"})
    void everyWayToMakeOneAnswerOfSeveral(String word, Aggregate aggregate) {
        assertThat(area("scoring: {aggregate: " + word + "}").aggregate()).isEqualTo(aggregate);
    }

    @Test
    void anAreaReplacesSinglePoliciesForItself() {
        Questionnaire read = read("""
                scoring: {blank: zero, bands: {1: 0, 2: 50}, achieved-at: 0.8}
                areas:
                  - {id: one, title: One, scoring: {bands: {1: 10}, achieved-at: 0.5}}
                  - {id: two, title: Two}
                """);

        Scoring one = read.area("one").orElseThrow().scoring();
        assertThat(one.blank()).isEqualTo(Blank.ZERO);
        assertThat(one.bands()).as("as a whole").isEqualTo(Map.of(1, 10.0));
        assertThat(one.achievedAt()).isEqualTo(0.5);
        Scoring two = read.area("two").orElseThrow().scoring();
        assertThat(two.bands()).isEqualTo(Map.of(1, 0.0, 2, 50.0));
        assertThat(two.achievedAt()).isEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0: 0, 1: 20, 2: 60}", "{\"0\": 0, '1': 20, 2: 60.0}", "{2: 60, 0: 0, 1: 2e1}"})
    void bandsMayBeginAtLevelZeroAndTheirKeysMayBeQuoted(String bands) {
        String levels = "levels: [{level: 0, name: None}, {level: 1, name: One}, {level: 2, name: Two}]\n";

        assertThat(area(levels + "scoring: {bands: " + bands + "}").bands())
                .isEqualTo(Map.of(0, 0.0, 1, 20.0, 2, 60.0));
    }

    @Test
    void aBandStandsOnlyOnce() {
        assertThat(Spoilt.told(yaml("scoring: {bands: {1: 0, \"1\": 5}}")))
                .containsExactly("q.yaml:4:25: error: duplicate key '1', first in line 4");
    }

    @Test
    void levelsMayBeginAtZeroOrOneAndGoOn() {
        assertThat(read("levels: [{level: 0, name: Zero, meaning: M}, {level: 1, name: One}]")
                        .levels())
                .containsExactly(new Level(0, "Zero", "M"), new Level(1, "One", ""));
        assertThat(Spoilt.told(yaml("levels: [{level: 2, name: Two}]")))
                .containsExactly("q.yaml:4:18: error: level 1 is missing before level 2");
        assertThat(Spoilt.told(yaml("levels: [{level: 1, name: One}, {level: 1, name: Again}]")))
                .containsExactly("q.yaml:4:41: error: level 1 stands behind level 1; the lowest comes first");
    }

    @Test
    void aLevelNeedsAName() {
        assertThat(Spoilt.told(yaml("levels: [{level: 1}]")))
                .containsExactly("q.yaml:4:10: error: missing key 'name' in level");
    }

    @Test
    void textsOfLevelsStandByLevel() {
        Questionnaire read =
                read("areas: [{id: one, title: One, tags: {way: flow}, level-texts: {1: Low, \"3\": High}}]");

        Area one = read.area("one").orElseThrow();
        assertThat(one.levelTexts()).isEqualTo(Map.of(1, "Low", 3, "High"));
        assertThat(one.tags()).isEqualTo(Map.of("way", "flow"));
        assertThat(one.weight()).isEqualTo(1.0);
        assertThat(one.intent()).isEmpty();
    }

    @Test
    void theWholeCanBeReadAndCappedOnlyWhereItHasARollUp() {
        String cap = "caps: [{id: cap, cap: {area: \"\", level: 1}, when: \"score('') < 5\", because: B}]";

        assertThat(Spoilt.told(yaml("scoring: {overall: mean}\n" + cap))).isEmpty();
        assertThat(Spoilt.told(yaml(cap)))
                .containsExactly(
                        "q.yaml:4:30: error: the area '' is the whole, which has no roll-up; write 'overall' under"
                                + " 'scoring'",
                        "q.yaml:4:58: error: the area '' is the whole, which has no roll-up; write 'overall' under"
                                + " 'scoring'");
    }

    private static Scoring area(String keys) {
        return read(keys).area("one").orElseThrow().scoring();
    }

    private static Questionnaire read(String keys) {
        return Questionnaires.of(yaml(keys));
    }

    private static String yaml(String keys) {
        String areas = keys.contains("areas:") ? "" : "\nareas: [{id: one, title: One}]\n";
        return "id: q\nversion: \"1\"\ntitle: Q\n" + keys + areas;
    }
}
