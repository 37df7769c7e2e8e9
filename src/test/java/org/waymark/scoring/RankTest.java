package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The order of recommendations: worth first, then level gain, then id; and what waits for what. */
class RankTest {

    private static final String QUESTIONS = """
            areas:
              - id: x
                title: X
                scoring: {publish-at-coverage: 0, bands: {1: 0, 2: 30, 3: 60}}
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five}
              - {id: y, title: Y, questions: [{id: c, text: C, kind: choice, options: five}]}
              - id: late
                title: Late
                questions:
                  - {id: d, text: D, kind: choice, options: five}
                  - {id: e, text: E, kind: choice, options: five, visible-when: "chosen('d', 'o5')"}
            """;

    @Test
    void ofEqualWorthTheOneThatRaisesTheLevelFurtherComesFirst() {
        String rules = """
            {id: p, area: y, title: P, lifts: {c: 3}}
              - {id: q, area: x, title: Q, lifts: {a: 5}}\
            """;
        String cap = "caps: [{id: k, cap: {area: y, level: 1}, when: \"true\", because: B}]\n";

        // both gain 25 points: y from 25 to 50 %, level 2 to 3; x from 50 to 75 %, level 2 to 3
        assertThat(sheet(rules)
                        .choose("a", "o3")
                        .choose("b", "o3")
                        .choose("c", "o2")
                        .advised())
                .containsExactly("p", "q");
        assertThat(sheet(cap, rules)
                        .choose("a", "o3")
                        .choose("b", "o3")
                        .choose("c", "o2")
                        .advised())
                .as("y stays at level 1")
                .containsExactly("q", "p");
    }

    @Test
    void whatLosesIsWithoutGain() {
        String rules = """
            {id: a-loses, area: late, title: L, when: "true", lifts: {d: 5}}
              - {id: b-even, area: x, title: E, when: "true", lifts: {a: 1}}
              - {id: c-gains, area: y, title: G, lifts: {c: 2}, effort: large, priority: "0.001"}\
            """;
        Sheet sheet = sheet(rules)
                .choose("a", "o1")
                .choose("c", "o1")
                .choose("d", "o4")
                .choose("e", "o1");

        assertThat(sheet.advised()).containsExactly("c-gains", "b-even", "a-loses");
        assertThat(sheet.result().recommendations().getLast().scoreGain()).isEqualTo(-25);
    }

    @Test
    void withoutGainTheLevelDecidesThenTheId() {
        String rules = """
            {id: p, area: x, title: P, when: "true"}
              - {id: q, area: y, title: Q, when: "true"}\
            """;

        assertThat(sheet(rules).choose("a", "o1").advised()).containsExactly("p", "q");
        assertThat(sheet(rules).choose("a", "o1").result().recommendations())
                .extracting(Result.OfRecommendation::scoreGain)
                .containsExactly(0.0, null);
    }

    @Test
    void onlyWhatWouldChangeSomethingIsWaitedForEvenIfItHoldsByItself() {
        String rules = """
            {id: big, area: x, title: B, lifts: {a: 5}, after: [{requires: "grade('b') >= 5", else: [talk, first]}]}
              - {id: first, area: x, title: F, lifts: {b: 3}, effort: large}
              - {id: talk, area: x, title: T, when: "true"}\
            """;

        Result result = sheet(rules).choose("a", "o1").choose("b", "o1").result();

        assertThat(result.recommendations())
                .extracting(Result.OfRecommendation::id)
                .containsExactly("first", "big", "talk");
        assertThat(result.recommendations().get(1).waitsFor()).containsExactly("first");
    }

    @Test
    void severalThatWaitForOneFollowItInTheirOwnOrder() {
        String rules = """
            {id: p, area: x, title: P, lifts: {a: 3}, after: [{requires: "grade('b') >= 5", else: [first]}]}
              - {id: q, area: x, title: Q, lifts: {a: 5}, after: [{requires: "grade('b') >= 4", else: [first]}, {requires: "grade('c') >= 2", else: [second]}]}
              - {id: first, area: x, title: F, lifts: {b: 2}, effort: large}
              - {id: second, area: y, title: S, lifts: {c: 5}, effort: large}
              - {id: third, area: x, title: T, lifts: {b: 2}, effort: large}\
            """;

        Sheet sheet = sheet(rules).choose("a", "o1").choose("b", "o1").choose("c", "o1");

        // second: 100 ÷ 9, first and third: 12.5 ÷ 9; q would be better than p, and both come behind first
        assertThat(sheet.advised()).containsExactly("second", "first", "q", "p", "third");
    }

    @Test
    void oneThatWaitsDoesNotOvertakeWhatIsWorthMore() {
        String rules = """
            {id: little, area: x, title: L, lifts: {a: 2}, after: [{requires: "grade('b') >= 5", else: [first]}]}
              - {id: first, area: x, title: F, lifts: {b: 5}, priority: "100"}
              - {id: between, area: x, title: B, lifts: {a: 5}}\
            """;

        Sheet sheet = sheet(rules).choose("a", "o1").choose("b", "o1").choose("c", "o1");

        assertThat(sheet.advised()).containsExactly("first", "between", "little");
    }

    @Test
    void whatIsMadeOnlyBecauseAnotherOneWaitsIsRankedByItsOwnWorth() {
        String rules = """
            {id: big, area: x, title: B, lifts: {a: 2}, after: [{requires: "false", else: [first]}]}
              - {id: first, area: y, title: F, when: "false", lifts: {c: 5}, effort: small}\
            """;

        Result result = sheet(rules).choose("a", "o1").choose("c", "o1").result();

        assertThat(result.recommendations())
                .extracting(Result.OfRecommendation::id)
                .containsExactly("first", "big");
        assertThat(result.recommendations().getFirst().scoreGain()).isEqualTo(100);
        assertThat(result.recommendations().getFirst().explanation().getFirst().effect())
                .containsEntry("fires", false);
    }

    private static Sheet sheet(String recommendations) {
        return Sheet.advising(QUESTIONS, recommendations);
    }

    private static Sheet sheet(String more, String recommendations) {
        return Sheet.advising(QUESTIONS + more, recommendations);
    }
}
