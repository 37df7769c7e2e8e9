package org.waymark.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.catalogue.Catalogue;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Questionnaire;

/** The concept pages of the current questionnaire, what rests on them, and how to find them. Templates know it as {@code inject:library}. */
@Named
@ApplicationScoped
public class Library {

    private final Catalogue catalogue;
    private final Map<String, Foundations> foundations = new ConcurrentHashMap<>();
    private final Map<String, Relations> relations = new ConcurrentHashMap<>();
    private final Map<String, Regions> regions = new ConcurrentHashMap<>();

    Library(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Questionnaire content() {
        return catalogue.current();
    }

    /** Whether there is a page of that name; an older version of the questionnaire may have had one. */
    public boolean has(String slug) {
        return concept(slug).isPresent();
    }

    Optional<Concept> concept(String slug) {
        return content().concept(slug);
    }

    /** All pages, by title. */
    List<Concept> all() {
        return content().concepts().values().stream()
                .sorted(Comparator.comparing(Concept::title))
                .toList();
    }

    /** The pages that have every word of the query, those with one in the title first. */
    List<Concept> matching(String query) {
        List<String> words = Stream.of(query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Library::withoutPlural)
                .toList();
        return all().stream()
                .filter(concept -> words.stream().allMatch(word -> text(concept).contains(word)))
                .sorted(Comparator.comparing(concept -> !hasOneOf(words, concept.title())))
                .toList();
    }

    private static String withoutPlural(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String text(Concept concept) {
        return (concept.title() + " " + concept.markdown()).toLowerCase(Locale.ROOT);
    }

    private static boolean hasOneOf(List<String> words, String title) {
        return words.stream().anyMatch(title.toLowerCase(Locale.ROOT)::contains);
    }

    /** What rests on what, in the current questionnaire. */
    Foundations foundations() {
        return foundations.computeIfAbsent(content().sha256(), version -> new Foundations(content()));
    }

    Relations relations() {
        return relations.computeIfAbsent(content().sha256(), version -> new Relations(content()));
    }

    Regions regions() {
        return regions.computeIfAbsent(content().sha256(), version -> new Regions(content(), all()));
    }

    List<Concept> related(Concept concept) {
        return concept.related().stream()
                .flatMap(slug -> concept(slug).stream())
                .toList();
    }

    /** The pages of a learning path, in the order in which they are best read. */
    List<Concept> path(String path) {
        return all().stream()
                .filter(page -> page.paths().containsKey(path))
                .sorted(Comparator.comparing(page -> page.paths().get(path)))
                .toList();
    }

    /** The page before ({@code step} −1) or after (1) this one on a learning path. */
    Optional<Concept> onPath(Concept concept, String path, int step) {
        List<Concept> pages = path(path);
        int index = pages.indexOf(concept) + step;
        return index < 0 || index >= pages.size() ? Optional.empty() : Optional.of(pages.get(index));
    }
}
