package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Question.ValueBand;

/** Reads the bands that turn a figure into a value; the first that matches is taken, so their bounds ascend. */
final class ValueBandsReader {

    private final List<ValueBand> bands = new ArrayList<>();

    private ValueBandsReader() {}

    static List<ValueBand> read(Fields question) {
        List<Fields> written = question.each("values", "band");
        if (written.isEmpty() && question.holdsList("values")) {
            question.add(question.place("values"), "band.none");
        }
        ValueBandsReader reader = new ValueBandsReader();
        for (Fields band : written) {
            reader.read(band, reader.bands.size() == written.size() - 1);
        }
        return reader.bands;
    }

    private void read(Fields band, boolean last) {
        band.require("value");
        ValueBand read = new ValueBand(
                bound(band, "below"), bound(band, "to"), band.number("value", 0, -Double.MAX_VALUE, Double.MAX_VALUE));
        if (band.has("below") && band.has("to")) {
            band.add(band.place(), "band.two-bounds");
        } else if (last && (band.has("below") || band.has("to"))) {
            band.add(band.place(), "band.last");
        } else if (!last && !band.has("below") && !band.has("to")) {
            band.add(band.place(), "band.unbounded");
        }
        if (!bands.isEmpty() && !leavesSomethingFor(read)) {
            band.add(band.place(), "band.order");
        }
        bands.add(read);
        band.refuseOthers();
    }

    private static Optional<Double> bound(Fields band, String key) {
        return band.scalar(key).flatMap(scalar -> band.number(scalar, -Double.MAX_VALUE, Double.MAX_VALUE));
    }

    /** Of two bands with one bound, {@code below} comes first: only the bound itself is left for {@code to}. */
    private boolean leavesSomethingFor(ValueBand next) {
        ValueBand before = bands.getLast();
        double bound = boundOf(next);
        return bound > boundOf(before)
                || bound == boundOf(before)
                        && before.to().isEmpty()
                        && next.below().isEmpty();
    }

    private static double boundOf(ValueBand band) {
        return band.below().or(band::to).orElse(Double.POSITIVE_INFINITY);
    }
}
