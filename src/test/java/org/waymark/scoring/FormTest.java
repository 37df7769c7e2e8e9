package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;

/** Questions outside the form in force. */
class FormTest {

    private final Sheet sheet = Sheet.of("""
            forms: [{id: short, title: S, questions: [a, b, asked]}]
            scoring: {blank: zero}
            areas:
              - id: x
                title: X
                questions:
                  - {id: a, text: A, kind: choice, options: five, weight: 3}
                  - {id: b, text: B, kind: choice, options: five, weight: 1}
                  - {id: c, text: C, kind: choice, options: five, weight: 4}
                  - {id: asked, text: K, kind: choice, options: five, visible-when: "chosen('c', 'o5')"}
                  - {id: follow, text: F, kind: choice, options: five, visible-when: "chosen('a', 'o5')"}
            """).choose("a", "o5");

    @Test
    void whatIsNotAskedCountsForNothingWhateverThePolicy() {
        Result.OfArea area = shortly("x");

        assertThat(area.score()).isEqualTo(75); // b is 0, c and follow count for nothing
        assertThat(area.coverage()).isEqualTo(0.75);
        assertThat(visible()).containsExactly("a", "b");
    }

    @Test
    void anAnswerCarriedForwardCounts() {
        sheet.choose("c", "o5");

        assertThat(shortly("x").score()).isCloseTo(100 * 7 / 9.0, within(1e-9)); // a and c of a, b, c and asked
        assertThat(shortly("x").coverage()).isEqualTo(7 / 9.0);
        assertThat(visible()).containsExactly("a", "b", "c", "asked");
    }

    @Test
    void soDoesWhatPeopleSaidAndADontKnow() {
        sheet.says("c", new Answer.Chosen("o3")).dontKnow("follow");

        assertThat(shortly("x").score()).isEqualTo(100 * (3 + 2) / 8.0);
        assertThat(shortly("x").coverage()).isEqualTo(7 / 9.0); // follow is asked and not answered
        assertThat(visible()).containsExactly("a", "b", "c", "follow");
    }

    @Test
    void whatWasCarriedForwardIsStillHiddenByItsCondition() {
        sheet.choose("a", "o1").choose("follow", "o5");

        assertThat(visible()).containsExactly("a", "b");
        assertThat(shortly("x").score()).isZero();
    }

    @Test
    void theFullFormExistsByItself() {
        assertThat(sheet.area("x").coverage()).isEqualTo(3 / 9.0); // follow is asked, asked is not
    }

    private Result.OfArea shortly(String id) {
        return Scorer.score(sheet.questionnaire(), sheet.answers(), "short")
                .area(id)
                .orElseThrow();
    }

    private List<String> visible() {
        return Scorer.score(sheet.questionnaire(), sheet.answers(), "short").questions().stream()
                .filter(Result.OfQuestion::visible)
                .map(Result.OfQuestion::id)
                .toList();
    }
}
