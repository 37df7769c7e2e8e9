package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAlignedByCharacters() {
        Table table = new Table("lrl");
        table.row("Area", "Score", "");
        table.row("  \uD83D\uDE80 Fl\u00FCsse", "7.5", "capped");

        assertThat(table.text(2)).isEqualTo("""
                  Area        Score
                    \uD83D\uDE80 Fl\u00FCsse    7.5  capped
                """);
    }

    @Test
    void theWidestColumnIsBrokenIntoLinesWhereALineWouldBeTooLong() {
        Table table = new Table("lll");
        table.row("one", "word ".repeat(30).strip(), "end");

        assertThat(table.text(0).lines())
                .containsExactly("one  " + "word ".repeat(17) + "word   end", "     " + "word ".repeat(11) + "word");
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        assertThat(Paragraph.of("x".repeat(120) + " y", 4))
                .isEqualTo("    " + "x".repeat(96) + "\n    " + "x".repeat(24) + " y\n");
        assertThat(Paragraph.of("", 2)).isEqualTo("  \n");
    }

    @Test
    void numbersAreRoundedForDisplayOnly() {
        assertThat(Shown.score(62.25)).isEqualTo("62.3");
        assertThat(Shown.score(null)).isEqualTo("–");
        assertThat(Shown.share(0.999)).isEqualTo("99 %");
        assertThat(Shown.share(0.29)).isEqualTo("29 %"); // 0.29 × 100 is 28.999999999999996
        assertThat(Shown.change(12.5)).isEqualTo("+12.5");
        assertThat(Shown.change(-0.04)).isEqualTo("0");
        assertThat(Shown.figure(1 / 3.0)).isEqualTo("0.3333");
        assertThat(Shown.figure(100)).isEqualTo("100");
    }
}
