package org.waymark.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** How dates and numbers are written on pages. */
@TemplateExtension
class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String date(Instant instant) {
        return DATE.format(instant.atZone(zone()));
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(zone()));
    }

    private static ZoneId zone() {
        return ConfigProvider.getConfig().getValue("waymark.zone", ZoneId.class);
    }

    /** Without needless zeros, at most one digit behind the point. */
    static String plain(Double number) {
        double rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** An id as a heading: "Ways of working" for {@code ways-of-working}; empty for an empty one. */
    static String asHeading(String id) {
        return id.isEmpty()
                ? ""
                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    /** Filled with spaces on the right to this many characters, for plain text. */
    static String padded(String text, int length) {
        return String.format("%-" + length + "s", text);
    }

    /** With its sign, as in "+6" and "−1"; "0" where it rounds to nothing. */
    static String signed(Double change) {
        long rounded = Math.round(change);
        return rounded > 0 ? "+" + rounded : rounded < 0 ? "−" + -rounded : "0";
    }
}
