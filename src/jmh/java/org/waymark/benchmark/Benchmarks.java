package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.waymark.questionnaire.BareCompilation;
import org.waymark.questionnaire.Questionnaire;

/** Measures everything in one run and prints what it comes to beside its limits; exits with 1 if one is broken. */
public final class Benchmarks {

    private static final int FORKS = 1;

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        checkAgreement();
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(ScoringBenchmark.class.getName() + "|" + LoadingBenchmark.class.getName())
                        .mode(Mode.AverageTime)
                        .forks(FORKS)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(7)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs(
                                "-Xms1g",
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow")
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run());
        List<Ratio> ratios = ratios(measured);
        System.out.println();
        System.out.println(measured.table());
        System.out.println(Ratio.table(ratios));
        if (!ratios.stream().allMatch(Ratio::holds)) {
            System.exit(1);
        }
    }

    private static void checkAgreement() {
        Questionnaire normal = PlanYaml.questionnaire(Plan.NORMAL);
        new Agreement(Plan.NORMAL).withHandWritten(normal, Sheets.usual(Plan.NORMAL, 1_000));
        new Agreement(Plan.NORMAL).withHandWritten(normal, Sheets.complete(Plan.NORMAL, 1_000));
        new Agreement(Plan.NORMAL).withDrools(normal, Sheets.complete(Plan.NORMAL, 1_000));
        new Agreement(Plan.TENFOLD)
                .withHandWritten(PlanYaml.questionnaire(Plan.TENFOLD), Sheets.usual(Plan.TENFOLD, 10));
        System.out.printf(
                "The engine, the code written by hand and Drools agree. %d questions, %d caps, %d recommendations, %d"
                        + " expressions without theirs.%n",
                normal.allQuestions().size(),
                normal.caps().size(),
                normal.recommendations().size(),
                new BareCompilation(normal).count());
    }

    private static List<Ratio> ratios(Measured measured) {
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(measured.ratio(
                "scoring with explanations ÷ the numbers alone, written by hand", "scored", "byHand", 40));
        ratios.add(measured.ratio("the engine's rules ÷ Drools' on the same rules", "rules", "drools", 1));
        ratios.add(measured.ratio("complete result ÷ scoring with explanations", "complete", "scored", 1_000));
        ratios.add(measured.ratio("scoring ten times the questions ÷ scoring", "tenfold", "scored", 12));
        ratios.add(measured.ratio("loading ÷ compiling its expressions only", "loading", "compiling", 2));
        ratios.add(new Ratio(
                "MB that loading allocates beyond that",
                (measured.bytes("loading") - measured.bytes("compiling")) / (1 << 20),
                64));
        return ratios;
    }
}
