package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a drawing may consist of: shapes and words that get their colours from the page. No script, no style, no id, no
 * address.
 */
final class PictureParts {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** What the style sheet gives colours to. */
    private static final List<String> CLASSES = List.of(
            "drawing",
            "line",
            "faint",
            "accent",
            "warn",
            "dash",
            "fill",
            "fill-accent",
            "fill-soft",
            "fill-warn",
            "label",
            "small",
            "on-accent");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("svg", Set.of("class", "role", "viewBox")),
            Map.entry("title", Set.of()),
            Map.entry("g", Set.of("class")),
            Map.entry("path", Set.of("class", "d")),
            Map.entry("line", Set.of("class", "x1", "y1", "x2", "y2")),
            Map.entry("rect", Set.of("class", "x", "y", "width", "height", "rx", "ry")),
            Map.entry("circle", Set.of("class", "cx", "cy", "r")),
            Map.entry("ellipse", Set.of("class", "cx", "cy", "rx", "ry")),
            Map.entry("polyline", Set.of("class", "points")),
            Map.entry("polygon", Set.of("class", "points")),
            Map.entry("text", Set.of("class", "x", "y", "text-anchor")),
            Map.entry("tspan", Set.of("class", "x", "y", "dx", "dy")));

    private static final Map<String, Pattern> VALUES = Map.of(
            "role", Pattern.compile("img"),
            "text-anchor", Pattern.compile("start|middle|end"),
            "d", Pattern.compile("[-+.,0-9eEMmZzLlHhVvCcSsQqTtAa\\s]*"));

    private static final Pattern NUMBERS = Pattern.compile("[-+.,0-9eE\\s]*");

    private PictureParts() {}

    /** Their names, for a message. */
    static String elementsInside() {
        return ATTRIBUTES.keySet().stream()
                .filter(element -> !element.equals("svg"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static boolean hasElement(String element) {
        return ATTRIBUTES.containsKey(element);
    }

    static boolean hasAttribute(String element, String attribute) {
        return ATTRIBUTES.get(element).contains(attribute);
    }

    static boolean takes(String attribute, String value) {
        return attribute.equals("class")
                ? Arrays.stream(value.strip().split("\\s+")).allMatch(CLASSES::contains)
                : VALUES.getOrDefault(attribute, NUMBERS).matcher(value).matches();
    }
}
