package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Question.ValueBand;

/** The figure that a number question has to show for a grade. */
final class Figures {

    private static final double JUST = 1e-6;

    private Figures() {}

    /** The bound of the band of that grade: {@code to}, or just under {@code below}; empty where no figure has it. */
    static Optional<Double> ofGrade(Grading grading, int grade) {
        Scale scale = grading.scale();
        if (grade > scale.grades().size()) {
            return Optional.empty();
        }
        double value = scale.valueOf(grade);
        List<ValueBand> bands = grading.question().values();
        for (int index = 0; index < bands.size(); index++) {
            double figure = figureIn(bands, index);
            if (Tolerance.equal(bands.get(index).value(), value)
                    && Tolerance.equal(grading.valueOf(figure).orElse(Double.NaN), value)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private static double figureIn(List<ValueBand> bands, int index) {
        ValueBand band = bands.get(index);
        if (band.to().isPresent()) {
            return band.to().get();
        }
        if (band.below().isPresent()) {
            return band.below().get() - just(band.below().get());
        }
        return index == 0 ? 0 : justBeyond(bands.get(index - 1));
    }

    /** The last band has no bound: it begins where the one before it ends. */
    private static double justBeyond(ValueBand band) {
        return band.below().orElseGet(() -> band.to().map(to -> to + just(to)).orElse(0.0));
    }

    private static double just(double bound) {
        return Math.max(JUST, 4 * Math.ulp(bound));
    }
}
