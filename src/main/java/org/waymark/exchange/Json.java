package org.waymark.exchange;

import java.util.List;
import org.waymark.questionnaire.Place;

/** A value of a JSON document, and where it stands. */
sealed interface Json {

    Place place();

    record Text(Place place, String text) implements Json {}

    /**
     * A number.
     *
     * @param number NaN and infinite where it is written as such or too large
     * @param written as it stands in the document
     */
    record Figure(Place place, double number, String written) implements Json {}

    record Flag(Place place, boolean value) implements Json {}

    record Null(Place place) implements Json {}

    record Sequence(Place place, List<Json> items) implements Json {}

    /** Its members in the order of the text; no name is there twice. */
    record Mapping(Place place, List<Member> members) implements Json {}

    /** A name and its value. */
    record Member(Place place, String name, Json value) {}
}
