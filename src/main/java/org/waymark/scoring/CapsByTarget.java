package org.waymark.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Question;

/** The caps of a questionnaire by what they lower, in file order. */
final class CapsByTarget {

    private final Map<String, List<Cap>> ofAreas;
    private final Map<String, List<Cap>> ofQuestions;

    CapsByTarget(List<Cap> caps) {
        Map<Boolean, Map<String, List<Cap>>> byKind = caps.stream()
                .collect(partitioningBy(
                        cap -> cap.target().kind() == Cap.Target.Kind.AREA_LEVEL,
                        groupingBy(cap -> cap.target().id())));
        this.ofAreas = byKind.get(true);
        this.ofQuestions = byKind.get(false);
    }

    List<Cap> of(Area area) {
        return ofAreas.getOrDefault(area.id(), List.of());
    }

    List<Cap> of(Question question) {
        return ofQuestions.getOrDefault(question.id(), List.of());
    }
}
