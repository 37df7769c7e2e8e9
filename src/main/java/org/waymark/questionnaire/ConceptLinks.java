package org.waymark.questionnaire;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the text of a concept page points at: other pages (targets without a scheme and without a path), and pictures. */
public final class ConceptLinks {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\( *<?([^)>\\s]*)[^)]*\\)");
    private static final Pattern LINK = Pattern.compile("]\\( *<?([^)>\\s]*)|(?m)^ {0,3}\\[[^\\]]+]: *<?([^>\\s]+)");
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|[/#?].*|");

    /**
     * @param slug of the page, without what may stand behind {@code #}
     * @param place of the target
     */
    public record Link(String slug, Place place) {}

    /**
     * A picture that a page shows.
     *
     * @param text says the same in words; may be empty
     */
    public record Shown(String file, String text, Place place) {}

    private ConceptLinks() {}

    /** The links to other pages, whether these are there or not, as often as they are written. */
    public static List<Link> in(Concept concept) {
        return LINK.matcher(without(PICTURE, withoutCode(concept)))
                .results()
                .map(found -> link(concept, found))
                .filter(link -> !ELSEWHERE.matcher(link.slug()).matches())
                .map(link -> new Link(link.slug().replaceFirst("#.*", ""), link.place()))
                .toList();
    }

    private static String withoutCode(Concept concept) {
        return without(CODE, concept.markdown());
    }

    /** With blanks in its place, so that all else stays where it is. */
    private static String without(Pattern what, String text) {
        return what.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static Link link(Concept concept, MatchResult found) {
        int group = found.group(1) == null ? 2 : 1;
        return new Link(found.group(group), place(concept, found.start(group)));
    }

    /** The pictures, whether they are there or not. */
    public static List<Shown> picturesIn(Concept concept) {
        return PICTURE.matcher(withoutCode(concept))
                .results()
                .map(found -> new Shown(found.group(2), found.group(1).strip(), place(concept, found.start(2))))
                .toList();
    }

    private static Place place(Concept concept, int position) {
        String before = concept.markdown().substring(0, position);
        int line = (int) before.chars().filter(character -> character == '\n').count();
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        Place start = concept.textPlace();
        return new Place(start.file(), start.line() + line, inLine.codePointCount(0, inLine.length()) + 1);
    }
}
