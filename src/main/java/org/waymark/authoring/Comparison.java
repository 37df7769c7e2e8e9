package org.waymark.authoring;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.authoring.Change.Bearing;
import org.waymark.authoring.Change.Subject;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring;

/** Lays the questions of two versions beside each other. */
record Comparison(Questionnaire before, Questionnaire after, Map<Part.Key, Part> old, Map<Part.Key, Part> now) {

    List<Comparability> ofAllAreas() {
        List<Comparability> all = new ArrayList<>();
        all.add(of("", before.areas(), after.areas()));
        for (Area area : after.allAreas()) {
            before.area(area.id()).ifPresent(was -> all.add(of(area.id(), List.of(was), List.of(area))));
        }
        return all;
    }

    private Comparability of(String id, List<Area> was, List<Area> is) {
        Map<String, Question> counted = counting(was);
        Map<String, Question> counting = counting(is);
        Set<String> same = counting.keySet().stream()
                .filter(counted::containsKey)
                .filter(this::meansTheSame)
                .collect(Collectors.toSet());
        boolean sameRules = rules(before, old, id, was, same).equals(rules(after, now, id, is, same));
        return new Comparability(id, share(same, counted), share(same, counting), sameRules);
    }

    private static Map<String, Question> counting(List<Area> areas) {
        return below(areas)
                .flatMap(area -> area.questions().stream())
                .filter(question -> question.scored() && question.weight() > 0)
                .collect(toMap(Question::id, question -> question));
    }

    private static Stream<Area> below(List<Area> areas) {
        return areas.stream().flatMap(area -> Stream.concat(Stream.of(area), below(area.areas())));
    }

    private boolean meansTheSame(String question) {
        return traits(old, Subject.QUESTION, question, Bearing.MEANING)
                .equals(traits(now, Subject.QUESTION, question, Bearing.MEANING));
    }

    private static Map<String, Object> traits(Map<Part.Key, Part> parts, Subject subject, String id, Bearing bearing) {
        Map<String, Object> traits = new HashMap<>();
        parts.get(new Part.Key(subject, id)).traits().forEach((name, trait) -> {
            if (trait.bearing() == bearing) {
                traits.put(name, trait.value());
            }
        });
        return traits;
    }

    private static double share(Set<String> same, Map<String, Question> all) {
        double whole = all.values().stream().mapToDouble(Question::weight).sum();
        double part = all.values().stream()
                .filter(question -> same.contains(question.id()))
                .mapToDouble(Question::weight)
                .sum();
        return all.isEmpty() ? 1 : part / whole;
    }

    /** Everything that turns the values of these questions into scores and levels of these areas. */
    private static Map<String, Object> rules(
            Questionnaire questionnaire,
            Map<Part.Key, Part> parts,
            String id,
            List<Area> areas,
            Set<String> questions) {
        Map<String, Object> rules = new HashMap<>();
        Set<String> capped = new HashSet<>(questions);
        if (id.isEmpty()) {
            rules.put("scoring", policies(questionnaire.scoring()));
        }
        below(areas).forEach(area -> {
            capped.add(area.id());
            rules.put(area.id(), policies(area.scoring()));
            rules.put(area.id() + ".weight", area.id().equals(id) ? 1.0 : area.weight());
        });
        for (String question : questions) {
            rules.put(question, traits(parts, Subject.QUESTION, question, Bearing.SCORING));
        }
        for (Cap cap : questionnaire.caps()) {
            if (capped.contains(cap.target().id())) {
                rules.put(cap.id(), traits(parts, Subject.CAP, cap.id(), Bearing.SCORING));
            }
        }
        return rules;
    }

    private static Map<String, Object> policies(Scoring scoring) {
        Map<String, Object> policies = AreaPart.policies(scoring);
        policies.put("rollup", scoring.rollup());
        return policies;
    }
}
