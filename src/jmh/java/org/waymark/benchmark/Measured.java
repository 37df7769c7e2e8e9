package org.waymark.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What came of the run, by the name of the method that was measured. */
final class Measured {

    private final Map<String, RunResult> results = new TreeMap<>();

    Measured(Collection<RunResult> run) {
        for (RunResult result : run) {
            String method = result.getParams().getBenchmark();
            results.put(method.substring(method.lastIndexOf('.') + 1), result);
        }
    }

    Ratio ratio(String what, String one, String other, double limit) {
        return new Ratio(what, micros(one) / micros(other), limit);
    }

    /** Processor time of one call, the median of all iterations. */
    double micros(String method) {
        double[] sorted = iterations(method).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private DoubleStream iterations(String method) {
        return results.get(method).getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(Measured::micros);
    }

    private static double micros(IterationResult iteration) {
        var counted = iteration.getSecondaryResults();
        return counted.get("processorNanos").getScore() / counted.get("calls").getScore() / 1_000;
    }

    /** That one call allocates, kept or not. */
    double bytes(String method) {
        return results.get(method)
                .getSecondaryResults()
                .get("gc.alloc.rate.norm")
                .getScore();
    }

    String table() {
        StringBuilder table = new StringBuilder(
                "| measured | processor time of a call, µs | lowest | highest | allocated, KB |\n|---|---|---|---|---|\n");
        for (String method : results.keySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.0f |%n",
                    method,
                    micros(method),
                    iterations(method).min().orElseThrow(),
                    iterations(method).max().orElseThrow(),
                    bytes(method) / 1_024));
        }
        return table.toString();
    }
}
