package org.waymark.authoring;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Place;

/** The links in the text of a concept page that lead to other pages: targets without a scheme and without a path. */
final class ConceptLinks {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");
    private static final Pattern LINK = Pattern.compile("]\\( *<?([^)>\\s]*)|(?m)^ {0,3}\\[[^\\]]+]: *<?([^>\\s]+)");
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|[/#?].*|");

    /**
     * @param slug of the page, without what may stand behind {@code #}
     * @param place of the target
     */
    record Link(String slug, Place place) {}

    private ConceptLinks() {}

    static List<Link> in(Concept concept) {
        String text = CODE.matcher(concept.markdown())
                .replaceAll(code -> " ".repeat(code.group().length()));
        return LINK.matcher(text)
                .results()
                .map(found -> link(concept, found))
                .filter(link -> !ELSEWHERE.matcher(link.slug()).matches())
                .map(link -> new Link(link.slug().replaceFirst("#.*", ""), link.place()))
                .toList();
    }

    private static Link link(Concept concept, MatchResult found) {
        int group = found.group(1) == null ? 2 : 1;
        return new Link(found.group(group), place(concept, found.start(group)));
    }

    private static Place place(Concept concept, int position) {
        String before = concept.markdown().substring(0, position);
        int line = (int) before.chars().filter(character -> character == '\n').count();
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        Place start = concept.textPlace();
        return new Place(start.file(), start.line() + line, inLine.codePointCount(0, inLine.length()) + 1);
    }
}
