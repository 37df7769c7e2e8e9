package org.waymark.authoring;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An area {@code one} of ten questions {@code q0} to {@code q9}: too many answer sheets to try them all. */
final class Large {

    private Large() {}

    static Lint with(String rules) {
        String questions = IntStream.range(0, 10)
                .mapToObj("      - {id: q%d, text: Q, kind: choice, options: five}\n"::formatted)
                .collect(Collectors.joining());
        return Lint.of("areas:\n  - id: one\n    title: One\n    questions:\n" + questions + rules);
    }
}
