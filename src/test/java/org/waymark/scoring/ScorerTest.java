package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScorerTest {

    @Test
    void aLongChainOfRulesIsFollowedToItsEnd() {
        StringBuilder yaml = new StringBuilder(
                "areas:\n  - id: x\n    title: X\n    questions:\n      - {id: q0, text: Q, kind: choice, options: five}\n");
        for (int index = 1; index < 1_000; index++) {
            yaml.append(
                    "      - {id: q%d, text: Q, kind: choice, options: five, visible-when: \"chosen('q%d', 'o1')\"}\n"
                            .formatted(index, index - 1));
        }
        yaml.append("recommendations: [{id: r, area: x, title: R, lifts: {q0: 2}}]\n");
        Sheet sheet = Sheet.of(yaml.toString());
        for (int index = 0; index < 1_000; index++) {
            sheet.choose("q" + index, "o1");
        }

        Result result = sheet.result();

        assertThat(result.question("q999").orElseThrow().visible()).isTrue();
        assertThat(result.recommendations().getFirst().scoreGain()).isEqualTo(25); // only q0 is left
    }
}
