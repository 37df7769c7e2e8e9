package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final Lint LINT = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  # COMMENT
                  - {id: a, text: Do you build and test it?, kind: choice, options: five}
                  - {id: b, text: Do you plan and review it?, kind: choice, options: five}
            """.replace("Do you build and test it?", "'Do you build and test it?'")
            .replace("Do you plan and review it?", "'Do you plan and review it?'"));

    @Test
    void aWarningIsAllowedInTheLineBelowAndNowhereElse() {
        assertThat(LINT.all()).hasSize(2);
        assertThat(LINT.with("COMMENT", "lint: allow double-barrelled: one habit, two words")
                        .all())
                .singleElement()
                .asString()
                .contains("'b'");
    }

    @Test
    void severalAllowancesMayStandAboveOneLine() {
        assertThat(LINT.with(
                                "COMMENT",
                                "lint: allow double-barrelled: one habit\n      # lint: allow too-many-words: they are short")
                        .with("'Do you build and test it?'", "'Do you build and test it" + " w".repeat(20) + "?'")
                        .all())
                .singleElement()
                .asString()
                .contains("'b'");
    }

    @Test
    void anAllowanceOfWhatIsNotThereIsWarnedOf() {
        assertThat(LINT.with("COMMENT", "lint: allow too-many-words: it was long once")
                        .by("unneeded-allowance"))
                .containsExactly(
                        "warning at «# lint: allow too-many-words: »: there is nothing to allow here any more about"
                                + " 'too-many-words'; take the comment out");
    }

    @Test
    void anAllowanceNamesARuleAndAReason() {
        assertThat(LINT.with("COMMENT", "lint: allow double-barreled: one habit")
                        .by("unclear-allowance"))
                .containsExactly(
                        "warning at «# lint: allow double-barreled:»: there is no lint rule 'double-barreled' to allow;"
                                + " the rules are listed in docs/questionnaire-format.md, section 5");
        assertThat(LINT.with("COMMENT", "lint: allow double-barrelled").by("unclear-allowance"))
                .containsExactly(
                        "warning at «# lint: allow double-barrelled»: 'allow double-barrelled' is no allowance; write"
                                + " '# lint: allow RULE: the reason' in a line of its own");
        assertThat(LINT.with("COMMENT", "lint: allow double-barrelled:  ").by("unclear-allowance"))
                .hasSize(1);
        assertThat(LINT.with("COMMENT", "lint: allow name: what texts are called by")
                        .by("unclear-allowance"))
                .hasSize(1);
    }

    @Test
    void anErrorCannotBeAllowed() {
        Lint error = LINT.with(
                "areas:",
                "findings:\n  - id: f\n    severity: hint\n    text: T\n    # lint: allow unreachable-rule: it will be\n"
                        + "    when: \"grade('a') > 5\"\nareas:");

        assertThat(error.by("unreachable-rule")).hasSize(1);
        assertThat(error.by("unneeded-allowance"))
                .containsExactly(
                        "warning at «# lint: allow unreachable-rule»: 'unreachable-rule' is an error here, which cannot"
                                + " be allowed; mend it, and take the comment out");
    }
}
