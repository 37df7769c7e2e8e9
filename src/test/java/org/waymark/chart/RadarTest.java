package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RadarTest {

    private static final List<String> FOUR = List.of("North", "East", "South", "West");
    private static final List<Double> NONE = Collections.nCopies(4, null);

    @Test
    void aHundredPercentLiesOnTheRim() {
        // centre 230, 190; radius 120; clockwise from the top
        assertThat(new Radar(FOUR, List.of(100.0, 100.0, 100.0, 100.0), NONE).nowOutline())
                .isEqualTo("230.0,70.0 350.0,190.0 230.0,310.0 110.0,190.0");
    }

    @Test
    void zeroLiesInTheMiddleAndHalfInBetween() {
        assertThat(new Radar(FOUR, List.of(0.0, 50.0, 0.0, 50.0), NONE).nowOutline())
                .isEqualTo("230.0,190.0 290.0,190.0 230.0,190.0 170.0,190.0");
    }

    @Test
    void aMissingScoreHasNoDotAndBendsTheOutlineIn() {
        Radar radar = new Radar(FOUR, Arrays.asList(100.0, null, 100.0, 100.0), NONE);

        assertThat(radar.nowPoints())
                .extracting(Radar.Point::toString)
                .containsExactly("230.0,70.0", "230.0,310.0", "110.0,190.0");
        assertThat(radar.nowOutline()).contains(" 230.0,190.0 ");
    }

    @Test
    void ringsLieWhereTheLevelsBegin() {
        Radar radar = new Radar(FOUR, NONE, NONE);

        assertThat(radar.rings()).hasSize(5);
        assertThat(radar.rings().getFirst()).startsWith("230.0,166.0 "); // 190 − 120 × 20 %
        assertThat(radar.ringLabels()).extracting(Radar.RingLabel::percent).containsExactly(20, 40, 60, 80, 100);
    }

    @Test
    void percentsStandInsideTheirRingsBesideTheFirstAxis() {
        List<Radar.RingLabel> labels = new Radar(FOUR, NONE, NONE).ringLabels();

        assertThat(labels.getFirst()).isEqualTo(new Radar.RingLabel(20, 235, 178));
        assertThat(labels.getLast()).isEqualTo(new Radar.RingLabel(100, 235, 82));
    }

    @Test
    void theMiddleHasRoomForLabelsAllAround() {
        Radar radar = new Radar(FOUR, NONE, NONE);

        assertThat(radar.centre()).isEqualTo(new Radar.Point(230, 190));
        assertThat(radar.width()).isEqualTo(460);
        assertThat(radar.height()).isEqualTo(340);
    }

    @Test
    void labelsStandOutsideTheRim() {
        Radar radar = new Radar(FOUR, NONE, NONE);

        assertThat(radar.axes()).extracting(Radar.Axis::anchor).containsExactly("middle", "start", "middle", "end");
    }

    @Test
    void longLabelsBreakBetweenWords() {
        Radar radar = new Radar(List.of("Environments and version control", "B", "C"), List.of(), List.of());

        assertThat(radar.axes().getFirst().lines()).containsExactly("Environments and", "version control");
    }

    @Test
    void twentyCharactersFitOnALine() {
        Radar radar = new Radar(List.of("Environments testing", "Environments building", "C"), List.of(), List.of());

        assertThat(radar.axes().getFirst().lines()).containsExactly("Environments testing");
        assertThat(radar.axes().get(1).lines()).containsExactly("Environments", "building");
    }

    @Test
    void moreThanEightAxesBearNumbersInsteadOfNames() {
        List<String> eight = List.of("A", "B", "C", "D", "E", "F", "G", "H");
        List<String> nine = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");

        assertThat(new Radar(eight, List.of(), List.of()).axes().getLast().lines())
                .containsExactly("H");
        assertThat(new Radar(eight, List.of(), List.of()).numbered()).isFalse();
        assertThat(new Radar(nine, List.of(), List.of()).axes().getLast().lines())
                .containsExactly("9");
        assertThat(new Radar(nine, List.of(), List.of()).numbered()).isTrue();
    }

    @Test
    void twoAxesMakeNoRadar() {
        assertThat(new Radar(List.of("A", "B"), List.of(), List.of()).drawable())
                .isFalse();
        assertThat(new Radar(List.of("A", "B", "C"), List.of(), List.of()).drawable())
                .isTrue();
    }

    @Test
    void theQuarterBeforeIsDrawnOnlyWhereThereIsOne() {
        assertThat(new Radar(FOUR, NONE, NONE).hasBefore()).isFalse();
        Radar radar = new Radar(FOUR, NONE, Arrays.asList(null, 10.0, null, null));

        assertThat(radar.hasBefore()).isTrue();
        assertThat(radar.beforeOutline()).isEqualTo("230.0,190.0 242.0,190.0 230.0,190.0 230.0,190.0");
    }
}
