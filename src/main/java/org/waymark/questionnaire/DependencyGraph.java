package org.waymark.questionnaire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.questionnaire.DependencyOrder.Step;

/** What reads what in a questionnaire, put into an order; or the cycles that forbid one. */
final class DependencyGraph {

    private final Map<Step, Set<Step>> needs = new LinkedHashMap<>();
    private final Map<Step, Map<Step, Place>> rules = new LinkedHashMap<>();
    private final List<Step> order = new ArrayList<>();
    private final List<Cycle> cycles = new ArrayList<>();

    /** Steps that read each other, the first one again at the end, and where the first rule among them stands. */
    record Cycle(List<Step> steps, Place place) {
        @Override
        public String toString() {
            return steps.stream().map(Step::toString).collect(Collectors.joining(" → "));
        }
    }

    DependencyGraph(Questionnaire questionnaire) {
        addQuestions(questionnaire);
        addAreas("", List.of(), questionnaire.areas());
        addCaps(questionnaire);
        addClassifications(questionnaire);
        sort();
    }

    List<Step> order() {
        return List.copyOf(order);
    }

    /** Of a graph without cycles: how many steps stand in the longest row of which each reads the one before. */
    int longestChain() {
        Map<Step, Integer> lengths = new HashMap<>();
        for (Step step : order) {
            int longest = needs.get(step).stream().mapToInt(lengths::get).max().orElse(0);
            lengths.put(step, longest + 1);
        }
        return lengths.values().stream().max(Integer::compare).orElse(0);
    }

    List<Cycle> cycles() {
        return List.copyOf(cycles);
    }

    private void addQuestions(Questionnaire questionnaire) {
        List<Question> questions = questionnaire.allQuestions();
        questions.forEach(question -> needs(new Step.Claim(question.id())));
        for (Question question : questions) {
            question.visibleWhen().ifPresent(when -> addReads(new Step.Claim(question.id()), when));
            needs(new Step.Value(question.id())).add(new Step.Claim(question.id()));
        }
    }

    private void addAreas(String id, List<Question> questions, List<Area> areas) {
        areas.forEach(area -> addAreas(area.id(), area.questions(), area.areas()));
        Set<Step> coverage = needs(new Step.Coverage(id));
        Set<Step> score = needs(new Step.Score(id));
        questions.forEach(question -> {
            coverage.add(new Step.Claim(question.id()));
            score.add(new Step.Value(question.id()));
        });
        areas.forEach(area -> {
            coverage.add(new Step.Coverage(area.id()));
            score.add(new Step.Score(area.id()));
        });
        needs(new Step.Level(id)).addAll(Set.of(new Step.Score(id)));
    }

    private void addCaps(Questionnaire questionnaire) {
        for (Cap cap : questionnaire.caps()) {
            Step target = cap.target().kind() == Cap.Target.Kind.AREA_LEVEL
                    ? new Step.Level(cap.target().id())
                    : new Step.Value(cap.target().id());
            addReads(target, cap.when());
            addReads(target, cap.limit());
        }
    }

    private void addClassifications(Questionnaire questionnaire) {
        for (Classification classification : questionnaire.classifications()) {
            Step step = new Step.Classified(classification.id());
            needs(step);
            classification.cases().forEach(each -> each.when().ifPresent(when -> addReads(step, when)));
        }
    }

    private void addReads(Step step, Expression expression) {
        for (Reading reading : expression.reads()) {
            stepOf(reading).ifPresent(read -> {
                needs(step).add(read);
                rules.computeIfAbsent(step, _ -> new LinkedHashMap<>()).putIfAbsent(read, expression.place());
            });
        }
    }

    private static Optional<Step> stepOf(Reading reading) {
        if (reading.arguments().isEmpty()) {
            return Optional.empty();
        }
        String id = reading.arguments().getFirst().toString();
        return Optional.of(
                switch (reading.function()) {
                    case "value", "grade" -> new Step.Value(id);
                    case "score", "points", "worst", "share" -> new Step.Score(id);
                    case "level" -> new Step.Level(id);
                    case "coverage" -> new Step.Coverage(id);
                    case "classified" -> new Step.Classified(id);
                    default -> new Step.Claim(id);
                });
    }

    private Set<Step> needs(Step step) {
        return needs.computeIfAbsent(step, _ -> new LinkedHashSet<>());
    }

    /** Takes what waits for nothing any more; where everything left waits, it waits in a circle. */
    private void sort() {
        needs.values().forEach(reads -> reads.retainAll(needs.keySet()));
        Map<Step, List<Step>> readers = new LinkedHashMap<>();
        Map<Step, Integer> waitsFor = new LinkedHashMap<>();
        needs.forEach((step, reads) -> {
            waitsFor.put(step, reads.size());
            reads.forEach(read ->
                    readers.computeIfAbsent(read, _ -> new ArrayList<>()).add(step));
        });
        Deque<Step> ready = new ArrayDeque<>();
        waitsFor.forEach((step, open) -> {
            if (open == 0) {
                ready.add(step);
            }
        });
        while (!waitsFor.isEmpty()) {
            if (ready.isEmpty()) {
                ready.addAll(breakCycle(waitsFor.keySet()));
            }
            Step step = ready.remove();
            if (waitsFor.remove(step) == null) {
                continue;
            }
            order.add(step);
            for (Step reader : readers.getOrDefault(step, List.of())) {
                if (waitsFor.computeIfPresent(reader, (_, open) -> open - 1) instanceof Integer open && open == 0) {
                    ready.add(reader);
                }
            }
        }
    }

    private List<Step> breakCycle(Set<Step> left) {
        LinkedHashSet<Step> path = new LinkedHashSet<>();
        Step step = left.iterator().next();
        while (path.add(step)) {
            step = needs.get(step).stream().filter(left::contains).findFirst().orElseThrow();
        }
        List<Step> steps = new ArrayList<>(path);
        steps = new ArrayList<>(steps.subList(steps.indexOf(step), steps.size()));
        List<Step> inCycle = List.copyOf(steps);
        int first = firstRule(steps);
        if (first < inCycle.size()) {
            Collections.rotate(steps, -first);
            steps.add(steps.getFirst());
            Place place = rules.get(steps.get(0)).get(steps.get(1));
            cycles.add(new Cycle(List.copyOf(steps), place));
        }
        return inCycle;
    }

    /** Behind the last where there is none: only areas that share an id, which is told elsewhere, go in such a circle. */
    private int firstRule(List<Step> steps) {
        int first = 0;
        while (first < steps.size() && !isRule(steps.get(first), steps.get((first + 1) % steps.size()))) {
            first++;
        }
        return first;
    }

    private boolean isRule(Step reader, Step read) {
        return rules.getOrDefault(reader, Map.of()).containsKey(read);
    }
}
