package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody who mistyped one probably meant. */
public final class NearName {

    /** Changed letters beyond which two names are not alike, however long they are. */
    private static final int FURTHEST = 6;

    private NearName() {}

    /** Such as {@code ; did you mean 'weight'?}, or nothing where no name is near. */
    public static String hint(String given, Collection<String> known) {
        return nearest(given, known)
                .map(name -> ProblemList.text("near.name", name))
                .orElse("");
    }

    private static Optional<String> nearest(String given, Collection<String> known) {
        record Candidate(String name, int distance) {}
        String folded = given.toLowerCase(Locale.ROOT);
        int third = Math.min(given.length() / 3, FURTHEST);
        int furthest = Math.min(Math.max(1, third), given.length() - 1);
        if (given.length() > KebabCase.MAX_LENGTH) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= furthest)
                .map(name -> new Candidate(name, distance(folded, name.toLowerCase(Locale.ROOT), furthest)))
                .filter(candidate -> candidate.distance <= furthest)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /**
     * Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
     *
     * @param most beyond it the result is only known to be more
     */
    private static int distance(String a, String b, int most) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            Arrays.fill(d[i], most + 1);
            for (int j = Math.max(0, i - most); j <= Math.min(b.length(), i + most); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
