package org.waymark.benchmark;

import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import org.waymark.scoring.Explanation;
import org.waymark.scoring.Result;

/** Takes in everything a result says, so that nothing of it can be left out or put off. */
final class Consumption {

    private final Blackhole blackhole;

    Consumption(Blackhole blackhole) {
        this.blackhole = blackhole;
    }

    void take(Result result) {
        blackhole.consume(result.headline());
        for (Result.OfArea area : result.areas()) {
            blackhole.consume(area.score());
            area.unconfirmedBy().forEach(blackhole::consume);
            take(area.explanation());
        }
        for (Result.OfQuestion question : result.questions()) {
            blackhole.consume(question.value());
            take(question.explanation());
        }
        result.classifications().forEach(classification -> take(classification.explanation()));
        result.findings().forEach(finding -> take(finding.explanation()));
        result.recommendations().forEach(recommendation -> take(recommendation.explanation()));
        result.paths()
                .forEach(path -> path.lifts().forEach((question, grade) -> {
                    blackhole.consume(question);
                    blackhole.consume(grade);
                }));
    }

    private void take(List<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            for (Explanation.Read read : explanation.reads()) {
                blackhole.consume(read.ref());
                blackhole.consume(read.value());
            }
            explanation.effect().forEach((name, figure) -> {
                blackhole.consume(name);
                blackhole.consume(figure);
            });
            explanation.missing().forEach(blackhole::consume);
            explanation.concepts().forEach(blackhole::consume);
            blackhole.consume(explanation.rule());
            blackhole.consume(explanation.at());
            blackhole.consume(explanation.threshold());
        }
    }
}
