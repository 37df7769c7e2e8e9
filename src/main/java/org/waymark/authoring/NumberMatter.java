package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.waymark.authoring.Matter.Subject;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.scoring.Worth;

/** Every number that a single function call about an area or about several people can give. */
final class NumberMatter {

    private final Contents contents;
    private final Comparisons comparisons;

    NumberMatter(Contents contents, Comparisons comparisons) {
        this.contents = contents;
        this.comparisons = comparisons;
    }

    Matter ofArea(Reading reading) {
        Area area = contents.area(Influence.id(reading));
        Subject subject = new Subject.OfArea(area);
        return switch (reading.function()) {
            case "level" -> listed(subject, reading, levels(area));
            case "coverage" -> between(new Subject.Fixed(), reading, false, 0, 1);
            case "score" -> between(subject, reading, true, 0, 100);
            case "worst", "share" -> between(subject, reading, true, 0, 1);
            default -> between(subject, reading, true, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        };
    }

    Matter ofPeople(Reading reading) {
        Subject subject = new Subject.Fixed();
        return switch (reading.function()) {
            case "share_checked" -> between(subject, reading, true, 0, 1);
            case "spread" -> {
                int grades =
                        Worth.scale(contents.question(Influence.id(reading))).size();
                yield listed(subject, reading, IntStream.range(0, grades).asDoubleStream());
            }
            default -> between(subject, reading, false, 0, Double.POSITIVE_INFINITY);
        };
    }

    /** None for an area that cannot have any; caps may leave less than any band gives. */
    private DoubleStream levels(Area area) {
        if (!contents.levelled().contains(area)) {
            return DoubleStream.empty();
        }
        boolean isNeverBelowBands = area.scoring().levelFrom() == LevelFrom.SCORE
                && area.scoring().bands().containsValue(0.0)
                && contents.caps(area).isEmpty();
        return isNeverBelowBands
                ? contents.levels(area).stream().mapToDouble(Integer::doubleValue)
                : IntStream.rangeClosed(0, contents.highestLevel(area)).asDoubleStream();
    }

    private static Matter listed(Subject subject, Reading reading, DoubleStream numbers) {
        List<Situation> situations = new ArrayList<>(List.of(Situation.of(reading, Optional.empty())));
        numbers.forEach(number -> situations.add(Situation.of(reading, Optional.of(number))));
        return new Matter(subject, List.copyOf(situations), true);
    }

    private Matter between(Subject subject, Reading reading, boolean mayBeUnknown, double least, double most) {
        SortedSet<Double> thresholds = comparisons.with(reading).orElse(comparisons.numbers());
        SortedSet<Double> corners = new TreeSet<>(thresholds);
        corners.add(0.0);
        List<Situation> situations = new ArrayList<>();
        if (mayBeUnknown) {
            situations.add(Situation.of(reading, Optional.empty()));
        }
        Thresholds.representatives(thresholds, Math.max(least, corners.first() - 1), Math.min(most, corners.last() + 1))
                .forEach(number -> situations.add(Situation.of(reading, Optional.of(number))));
        return new Matter(
                subject, List.copyOf(situations), comparisons.with(reading).isPresent());
    }
}
