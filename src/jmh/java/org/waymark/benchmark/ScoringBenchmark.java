package org.waymark.benchmark;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.ScoringParts;

/** One scoring a call, of one team after another. */
@State(Scope.Thread)
public class ScoringBenchmark {

    private static final int TEAMS = 64;

    private final List<Answers> usual = Sheets.usual(Plan.NORMAL, TEAMS);
    private final List<Answers> complete = Sheets.complete(Plan.NORMAL, TEAMS);

    private static Answers next(List<Answers> sheets, Effort effort) {
        return sheets.get((int) (effort.calls++ % TEAMS));
    }

    /** Each method has states of its own, so that a process makes only what it measures. */
    @State(Scope.Thread)
    public static class ByHand {
        final HandWritten handWritten = new HandWritten(Plan.NORMAL);
    }

    @Benchmark
    public Object byHand(ByHand by, Effort effort) {
        return by.handWritten.score(next(usual, effort));
    }

    @State(Scope.Thread)
    public static class ByEngine {
        private final Questionnaire questionnaire = PlanYaml.questionnaire(Plan.NORMAL);
        final Scorer scorer = new Scorer(questionnaire);
        final ScoringParts parts = new ScoringParts(questionnaire);
        final WithEngine rules = new WithEngine(questionnaire);
    }

    @Benchmark
    public void scored(ByEngine by, Effort effort, Blackhole blackhole) {
        new Consumption(blackhole).take(by.parts.withoutAdvice(next(usual, effort)));
    }

    @Benchmark
    public void complete(ByEngine by, Effort effort, Blackhole blackhole) {
        new Consumption(blackhole).take(by.scorer.score(next(usual, effort), "full"));
    }

    @Benchmark
    public Object rules(ByEngine by, Effort effort) {
        return by.rules.score(next(complete, effort));
    }

    @State(Scope.Thread)
    public static class ByDrools {
        final WithDrools drools = new WithDrools(Plan.NORMAL);
    }

    @Benchmark
    public Object drools(ByDrools by, Effort effort) {
        return by.drools.score(next(complete, effort));
    }

    @State(Scope.Thread)
    public static class Tenfold {
        final ScoringParts parts = new ScoringParts(PlanYaml.questionnaire(Plan.TENFOLD));
        final List<Answers> sheets = Sheets.usual(Plan.TENFOLD, TEAMS);
    }

    @Benchmark
    public void tenfold(Tenfold by, Effort effort, Blackhole blackhole) {
        new Consumption(blackhole).take(by.parts.withoutAdvice(next(by.sheets, effort)));
    }
}
