package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.chart.ArcDiagram.Arc;
import org.waymark.chart.ArcDiagram.Tie;

class ArcDiagramTest {

    @Test
    void namesStandBelowEachOtherWithAGapBeforeTheOthers() {
        ArcDiagram diagram = new ArcDiagram(2, 1, List.of());

        assertThat(diagram.y(0)).isEqualTo(29);
        assertThat(diagram.y(1)).isEqualTo(87); // 29 + 58
        assertThat(diagram.y(2)).isEqualTo(185); // 29 + 2 × 58 + 40
        assertThat(diagram.height()).isEqualTo(214); // 3 × 58 + 40
        assertThat(new ArcDiagram(3, 0, List.of()).height()).isEqualTo(174);
    }

    @Test
    void anArcLeadsFromNameToNameAndTheLongestReachesFurthest() {
        ArcDiagram diagram = new ArcDiagram(5, 0, List.of(new Tie(0, 1, 1), new Tie(0, 4, 1)));

        assertThat(diagram.arcs())
                .extracting(Arc::line)
                .containsExactly(
                        "M180.0 29.0A165.0 116.0 0 0 0 180.0 261.0",
                        "M180.0 29.0A82.5 29.0 0 0 0 180.0 87.0"); // 165 × √(58 ÷ 232)
    }

    @Test
    void anArcIsAsThickAsItsTwoHangTogether() {
        ArcDiagram diagram = new ArcDiagram(3, 0, List.of(new Tie(0, 1, 7), new Tie(0, 2, 14)));

        assertThat(diagram.arcs().getFirst().width()).isEqualTo(9);
        assertThat(diagram.arcs().getLast().width()).isEqualTo(5); // 1 + 8 × 7 ÷ 14
    }

    @Test
    void arcsThatSayNoMoreThanYesAreThin() {
        assertThat(new ArcDiagram(2, 0, List.of(new Tie(0, 1, 1))).arcs())
                .extracting(Arc::width)
                .containsExactly(2.0);
    }
}
