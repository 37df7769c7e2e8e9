package org.waymark.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.catalogue.Catalogue;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Questionnaire;

/** The concept pages of the current questionnaire, and what rests on them. Templates know it as {@code inject:library}. */
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
