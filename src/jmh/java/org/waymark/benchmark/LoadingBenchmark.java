package org.waymark.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.waymark.questionnaire.BareCompilation;

/** Reading 117 questions with close to 200 expressions, all told, and compiling the same expressions only. */
@State(Scope.Thread)
public class LoadingBenchmark {

    private final String yaml = PlanYaml.yaml(Plan.NORMAL);
    private final BareCompilation expressions = new BareCompilation(PlanYaml.read(yaml));

    @Benchmark
    public Object loading(Effort effort) {
        effort.calls++;
        return PlanYaml.read(yaml);
    }

    @Benchmark
    public Object compiling(Effort effort) {
        effort.calls++;
        return expressions.compile();
    }
}
