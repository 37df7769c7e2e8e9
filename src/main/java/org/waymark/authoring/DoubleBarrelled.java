package org.waymark.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that ask two things, as far as their form gives it away: a second question mark, a slash between words and,
 * in English, a second question word or two verbs behind an "and" or "or". Joined nouns are let be, since most of them
 * are one thing ("passwords and keys").
 */
final class DoubleBarrelled {

    private static final String JOINT = ",? (?:and|or|and/or) ";
    private static final String ASIDE = "(?:(?:\\p{L}+ly|also|then|even|always|never|often|ever|usually|first) )?";
    private static final String DOER =
            "(?:we|you|they|us|people|teams?|everybody|anybody|somebody|nobody|everyone|anyone|someone|developers?|testers?"
                    + "|operators?|members?|to|can|could|will|would|should|must|may|not|\\p{L}+n't)";
    private static final String BEING = "(?:is|are|was|were|be|been|being|has|have|had|get|gets|got|not)";
    private static final String OBJECT =
            "(?:it|them|that|this|these|those|the|their|your|our|its|his|her|a|an|each|every|all|any|what|how|who)\\b";

    private static final List<Pattern> ANY_LANGUAGE =
            List.of(Pattern.compile("\\?[^?]*\\?"), Pattern.compile("\\b\\p{Ll}{3,}/\\p{Ll}{3,}\\b"));

    private final List<Pattern> patterns;

    DoubleBarrelled(String language) {
        this.patterns = language.toLowerCase(Locale.ROOT).startsWith("en")
                ? Stream.concat(ANY_LANGUAGE.stream(), inEnglish()).toList()
                : ANY_LANGUAGE;
    }

    /** The part of the text that joins the two, if there is one. */
    Optional<String> joint(String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static Stream<Pattern> inEnglish() {
        String verb = "(?:" + words("verbs.txt") + ")";
        String participle = "(?:" + words("participles.txt") + "|\\p{L}{2,}ed)";
        return Stream.of(
                        JOINT
                                + "(?:how|what|when|where|who|whom|whose|why|which|whether|is|are|was|were|do|does|did|can)\\b",
                        "\\b" + DOER + " " + ASIDE + verb + JOINT + ASIDE + verb + "\\b",
                        "\\b" + DOER + " " + ASIDE + verb + "(?: \\S+){1,5}?" + JOINT + ASIDE + verb + " " + OBJECT,
                        "\\b" + BEING + "(?: \\S+){0,4}? " + participle + JOINT + ASIDE + participle + "\\b")
                .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** The words of a file beside this class, as alternatives. */
    private static String words(String file) {
        try (InputStream words = Objects.requireNonNull(DoubleBarrelled.class.getResourceAsStream(file))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.joining("|"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
