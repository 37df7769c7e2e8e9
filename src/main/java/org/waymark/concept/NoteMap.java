package org.waymark.concept;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.SourceNote;

/**
 * The source notes, where each is told and what rests on it.
 *
 * @param query a number, or words of the note or of its pages; empty: all
 * @param byNumber otherwise by the region of the library that tells them
 */
public record NoteMap(String query, boolean byNumber, Library library) {

    /** A part of the map. @param region null by number, and for notes that no page tells */
    public record Part(Region region, List<Entry> entries) {}

    /** @param told the pages that tell it */
    public record Entry(SourceNote note, List<Concept> told, Resting resting) {}

    public int all() {
        return library.content().sources().size();
    }

    public int shown() {
        return (int) entries().count();
    }

    /** Each note once: with the first region that tells it. */
    public List<Part> parts() {
        List<Entry> shown = entries().toList();
        if (byNumber) {
            return shown.isEmpty() ? List.of() : List.of(new Part(null, shown));
        }
        Stream<Part> told = library.regions().all().stream().map(region -> new Part(region, of(region.id(), shown)));
        return Stream.concat(told, Stream.of(new Part(null, of("", shown))))
                .filter(part -> !part.entries().isEmpty())
                .toList();
    }

    private Stream<Entry> entries() {
        return library.content().sources().values().stream()
                .map(note -> new Entry(
                        note,
                        library.foundations().telling(note),
                        library.foundations().on(note)))
                .filter(this::matches);
    }

    private boolean matches(Entry entry) {
        String text = (entry.note().id() + " " + entry.note().title() + " "
                        + String.join(
                                " ", entry.told().stream().map(Concept::title).toList()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(query.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private List<Entry> of(String region, List<Entry> shown) {
        return shown.stream().filter(entry -> regionOf(entry).equals(region)).toList();
    }

    private String regionOf(Entry entry) {
        return entry.told().isEmpty()
                ? ""
                : library.regions().of(entry.told().getFirst()).id();
    }
}
