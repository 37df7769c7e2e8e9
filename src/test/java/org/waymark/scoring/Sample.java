package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Manuscript;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Question.Range;
import org.waymark.questionnaire.Question.ValueBand;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring;
import org.waymark.questionnaire.Scoring.Aggregate;
import org.waymark.questionnaire.Scoring.Blank;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.questionnaire.Scoring.Rollup;

/** Questionnaires without rules, built by hand: short ways to write a question, an area, and policies. */
final class Sample {

    static final SortedMap<Integer, Double> BANDS = new TreeMap<>(Map.of(1, 0.0, 2, 20.0, 3, 40.0, 4, 60.0, 5, 80.0));

    static final Place PLACE = new Place("sample.yaml", 1, 1);

    private Sample() {}

    static Questionnaire questionnaire(Rollup overall, Area... areas) {
        return new Questionnaire(
                "sample",
                "1",
                "Sample",
                "en",
                "0".repeat(64),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(level -> new Level(level, "Level " + level, ""))
                        .toList(),
                policies().rollup(overall).publishAt(0).scoring(),
                List.of(new Form("short", "Short", Set.of("a"), PLACE)),
                List.of(areas),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new Manuscript(false, List.of()));
    }

    static Area area(String id, Policies policies, Question... questions) {
        return area(id, 1, policies, List.of(questions), List.of());
    }

    static Area area(String id, double weight, Policies policies, List<Question> questions, List<Area> areas) {
        return new Area(
                id, id, "", Map.of(), weight, policies.scoring(), new TreeMap<>(), List.of(), questions, areas, PLACE);
    }

    /** A choice of the options {@code o1}, {@code o2} and so on with these values. */
    static Question choice(String id, double weight, double... values) {
        List<Option> options = IntStream.range(0, values.length)
                .mapToObj(index -> new Option("o" + (index + 1), values[index], "Option " + (index + 1), PLACE))
                .toList();
        return new Draft(id, Kind.CHOICE).options(options).weight(weight).question();
    }

    /** A choice of five options with the values 0, 0.25 up to 1. */
    static Question five(String id, double weight) {
        return choice(id, weight, 0, 0.25, 0.5, 0.75, 1);
    }

    static Draft yesNo(String id) {
        return new Draft(id, Kind.YES_NO)
                .options(List.of(new Option("yes", 1, "Yes", PLACE), new Option("no", 0, "No", PLACE)));
    }

    /** Items that may be answered "we have none", weighing 1 each, and an exclusive {@code none}. */
    static Draft checklist(String id, String... items) {
        List<Item> all = new ArrayList<>();
        List.of(items).forEach(item -> all.add(new Item(item, item, 1, true, false, PLACE)));
        all.add(new Item("none", "None", 1, false, true, PLACE));
        return new Draft(id, Kind.CHECKLIST).items(all);
    }

    static Draft number(String id, ValueBand... bands) {
        return new Draft(id, Kind.NUMBER).values(List.of(bands));
    }

    static ValueBand below(double bound, double value) {
        return new ValueBand(Optional.of(bound), Optional.empty(), value);
    }

    static ValueBand to(double bound, double value) {
        return new ValueBand(Optional.empty(), Optional.of(bound), value);
    }

    static ValueBand otherwise(double value) {
        return new ValueBand(Optional.empty(), Optional.empty(), value);
    }

    /** Areas three deep with choices of {@code o1} to {@code o5}, any operator, weight and policy. */
    static Questionnaire random(Random random) {
        return questionnaire(
                Rollup.values()[random.nextInt(Rollup.values().length)],
                IntStream.range(0, 3)
                        .mapToObj(index -> random("a" + index, 2, random))
                        .toArray(Area[]::new));
    }

    private static Area random(String id, int depth, Random random) {
        List<Question> questions = IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> five(id + "-q" + index, random.nextInt(4) / 2.0))
                .toList();
        List<Area> inside = IntStream.range(0, depth == 0 ? 0 : random.nextInt(3))
                .mapToObj(index -> random(id + "-a" + index, depth - 1, random))
                .toList();
        Policies policies = policies()
                .rollup(Rollup.values()[random.nextInt(Rollup.values().length)])
                .blank(Blank.values()[random.nextInt(Blank.values().length)]);
        return area(id, random.nextInt(4) / 2.0, policies, questions, inside);
    }

    static Policies policies() {
        return new Policies(new Scoring(
                Rollup.MEAN,
                Blank.EXCLUDE,
                Blank.EXCLUDE,
                false,
                LevelFrom.SCORE,
                BANDS,
                PLACE,
                1,
                0.5,
                Aggregate.MEDIAN));
    }

    /** Policies that differ from the defaults in what is named. */
    record Policies(Scoring scoring) {

        Policies rollup(Rollup rollup) {
            return with(rollup, scoring.blank(), scoring.unknown(), scoring.notApplicableIsMet());
        }

        Policies blank(Blank blank) {
            return with(scoring.rollup(), blank, scoring.unknown(), scoring.notApplicableIsMet());
        }

        Policies unknownIsZero() {
            return with(scoring.rollup(), scoring.blank(), Blank.ZERO, scoring.notApplicableIsMet());
        }

        Policies notApplicableIsMet() {
            return with(scoring.rollup(), scoring.blank(), scoring.unknown(), true);
        }

        private Policies with(Rollup rollup, Blank blank, Blank unknown, boolean met) {
            return new Policies(new Scoring(
                    rollup,
                    blank,
                    unknown,
                    met,
                    scoring.levelFrom(),
                    scoring.bands(),
                    PLACE,
                    scoring.achievedAt(),
                    scoring.publishAtCoverage(),
                    scoring.aggregate()));
        }

        Policies aggregate(Aggregate aggregate) {
            return levels(scoring.levelFrom(), scoring.achievedAt(), scoring.publishAtCoverage(), aggregate);
        }

        Policies practices(double achievedAt) {
            return levels(LevelFrom.PRACTICES, achievedAt, scoring.publishAtCoverage(), scoring.aggregate());
        }

        Policies withoutLevel() {
            return levels(LevelFrom.NONE, 1, scoring.publishAtCoverage(), scoring.aggregate());
        }

        Policies bands(Map<Integer, Double> bands) {
            return new Policies(new Scoring(
                    scoring.rollup(),
                    scoring.blank(),
                    scoring.unknown(),
                    scoring.notApplicableIsMet(),
                    scoring.levelFrom(),
                    new TreeMap<>(bands),
                    PLACE,
                    scoring.achievedAt(),
                    scoring.publishAtCoverage(),
                    scoring.aggregate()));
        }

        Policies publishAt(double coverage) {
            return levels(scoring.levelFrom(), scoring.achievedAt(), coverage, scoring.aggregate());
        }

        private Policies levels(LevelFrom from, double achievedAt, double publishAt, Aggregate aggregate) {
            return new Policies(new Scoring(
                    scoring.rollup(),
                    scoring.blank(),
                    scoring.unknown(),
                    scoring.notApplicableIsMet(),
                    from,
                    scoring.bands(),
                    PLACE,
                    achievedAt,
                    publishAt,
                    aggregate));
        }
    }

    /** A question to which one thing after another is added. */
    static final class Draft {
        private final String id;
        private final Kind kind;
        private List<Option> options = List.of();
        private List<Item> items = List.of();
        private SortedMap<Integer, Double> grades = new TreeMap<>();
        private List<ValueBand> values = List.of();
        private Optional<Range> range = Optional.empty();
        private double weight = 1;
        private OptionalInt level = OptionalInt.empty();
        private boolean scored = true;
        private boolean isPrivate;
        private boolean mayBeNotApplicable = true;

        Draft(String id, Kind kind) {
            this.id = id;
            this.kind = kind;
        }

        Draft options(List<Option> options) {
            this.options = options;
            return this;
        }

        Draft items(List<Item> items) {
            this.items = items;
            return this;
        }

        /** Shares for grade 1, 2 and so on. */
        Draft grades(double... shares) {
            IntStream.range(0, shares.length).forEach(index -> grades.put(index + 1, shares[index]));
            return this;
        }

        Draft values(List<ValueBand> values) {
            this.values = values;
            return this;
        }

        Draft range(double from, double to) {
            this.range = Optional.of(new Range(from, to));
            return this;
        }

        Draft weight(double weight) {
            this.weight = weight;
            return this;
        }

        Draft level(int level) {
            this.level = OptionalInt.of(level);
            return this;
        }

        Draft unscored() {
            this.scored = false;
            return this;
        }

        Draft asPrivate() {
            this.isPrivate = true;
            return this;
        }

        Draft alwaysApplicable() {
            this.mayBeNotApplicable = false;
            return this;
        }

        Question question() {
            return new Question(
                    id,
                    "How is " + id + "?",
                    kind,
                    options,
                    items,
                    grades,
                    values,
                    range,
                    kind == Kind.NUMBER ? "hours" : "",
                    weight,
                    level,
                    scored,
                    isPrivate,
                    "",
                    Optional.empty(),
                    mayBeNotApplicable,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    PLACE);
        }
    }
}
