package org.waymark.questionnaire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Recommendations that would wait for each other for ever. */
final class RecommendationCycles {

    /** Among n recommendations there may be far more than n circles; nobody reads them all. */
    private static final int MOST = 100;

    private final Map<String, Recommendation> byId = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<Cycle> cycles = new ArrayList<>();

    /** The ids of a cycle, the first one again at the end, and where the first one stands. */
    record Cycle(List<String> ids, Place place) {
        @Override
        public String toString() {
            return String.join(" → ", ids);
        }
    }

    RecommendationCycles(List<Recommendation> recommendations) {
        recommendations.forEach(each -> byId.putIfAbsent(each.id(), each));
        byId.keySet().forEach(this::follow);
    }

    List<Cycle> found() {
        return List.copyOf(cycles);
    }

    /** Depth first, without recursion: a chain may be as long as the file. */
    private void follow(String start) {
        SequencedSet<String> path = new LinkedHashSet<>();
        Map<String, Deque<String>> open = new HashMap<>();
        enter(start, path, open);
        while (!path.isEmpty()) {
            String next = open.get(path.getLast()).poll();
            if (next == null) {
                done.add(path.removeLast());
            } else if (path.contains(next)) {
                addCycle(path, next);
            } else {
                enter(next, path, open);
            }
        }
    }

    private void enter(String id, SequencedSet<String> path, Map<String, Deque<String>> open) {
        if (!done.contains(id) && byId.containsKey(id)) {
            path.addLast(id);
            open.put(id, new ArrayDeque<>(waitsFor(byId.get(id))));
        }
    }

    private static List<String> waitsFor(Recommendation recommendation) {
        return recommendation.after().stream()
                .flatMap(after -> after.otherwise().stream())
                .toList();
    }

    private void addCycle(SequencedSet<String> path, String first) {
        if (cycles.size() == MOST) {
            return;
        }
        List<String> ids =
                path.stream().dropWhile(id -> !id.equals(first)).collect(Collectors.toCollection(ArrayList::new));
        ids.add(first);
        cycles.add(new Cycle(ids, byId.get(first).place()));
    }
}
