package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A part of the questionnaire that gets a score and a level of its own. Areas nest.
 *
 * @param tags free words by key, such as {@code way: flow}
 * @param weight its weight in the roll-up of its parent
 * @param scoring the policies in force here, defaults already filled in
 * @param levelTexts what a level looks like in this area; levels may be missing
 * @param concepts slugs of the concept pages it rests on
 * @param questions its own questions, in file order
 * @param areas the areas inside it, in file order
 */
public record Area(
        String id,
        String title,
        String intent,
        Map<String, String> tags,
        double weight,
        Scoring scoring,
        SortedMap<Integer, String> levelTexts,
        List<String> concepts,
        List<Question> questions,
        List<Area> areas,
        Place place) {

    /** The area itself, then those inside it at any depth, parents before their children. */
    public Stream<Area> withDescendants() {
        return Stream.concat(Stream.of(this), areas.stream().flatMap(Area::withDescendants));
    }
}
