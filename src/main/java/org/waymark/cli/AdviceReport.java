package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;
import org.waymark.scoring.Result;

/** The first recommendations of a result as people read them in a terminal. */
record AdviceReport(Questionnaire questionnaire, List<Result.OfRecommendation> ranked) {

    private static final int SHOWN = 5;

    private static final Phrases SAY = Phrases.of("cli.report");

    String text() {
        String first = ranked.stream().limit(SHOWN).map(this::recommendation).collect(Collectors.joining());
        return ranked.size() <= SHOWN ? first : first + Paragraph.of(SAY.say("more", ranked.size() - SHOWN), 2);
    }

    private String recommendation(Result.OfRecommendation ranked) {
        Recommendation recommendation = recommendation(ranked.id());
        List<String> about = new ArrayList<>();
        about.add(questionnaire.area(ranked.area()).map(Area::title).orElseThrow());
        if (ranked.scoreGain() != null) {
            about.add(SAY.say("score-gain", Shown.change(ranked.scoreGain())));
        }
        if (ranked.levelGain() != null && ranked.levelGain() != 0) {
            about.add(SAY.say(
                    Math.abs(ranked.levelGain()) == 1 ? "level-gain.one" : "level-gain.many",
                    Shown.change(ranked.levelGain())));
        }
        about.add(SAY.say("effort-" + Shown.word(recommendation.effort())));
        if (!ranked.waitsFor().isEmpty()) {
            about.add(SAY.say("waits-for", String.join(", ", ranked.waitsFor())));
        }
        return Paragraph.of(SAY.say("recommendation", ranked.rank(), recommendation.title(), ranked.id()), 2)
                + Paragraph.of(String.join(" · ", about), 5);
    }

    private Recommendation recommendation(String id) {
        return questionnaire.recommendations().stream()
                .filter(recommendation -> recommendation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
