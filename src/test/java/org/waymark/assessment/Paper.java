package org.waymark.assessment;

import java.util.Map;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.web.Visitor;

/** An assessment as a browser knows it: by its addresses. */
public record Paper(Long id, Questionnaire content) {

    public String address() {
        return "/assessments/" + id;
    }

    public String answer(String question) {
        return address() + "/answers/" + question;
    }

    public String area(String question) {
        String area = content.allAreas().stream()
                .filter(candidate -> candidate.questions().stream()
                        .anyMatch(asked -> asked.id().equals(question)))
                .map(Area::id)
                .findFirst()
                .orElseThrow();
        return address() + "/areas/" + area;
    }

    public String review() {
        return address() + "/review";
    }

    public String submission() {
        return address() + "/submission";
    }

    public String result() {
        return address() + "/result";
    }

    /** Answers every question as low as it goes, and finishes. */
    public void finishedAsLowAsItGoes(Visitor visitor) {
        content.allQuestions().forEach(question -> visitor.put(answer(question.id()), lowest(question)));
        visitor.post(submission(), Map.of()).then().statusCode(303);
    }

    /** A fitting answer, as a browser sends it. */
    static Map<String, String> lowest(Question question) {
        return switch (question.kind()) {
            case CHOICE -> Map.of("answer", question.options().getFirst().id());
            case YES_NO -> Map.of("answer", "no");
            case CHECKLIST -> Map.of("item", question.items().getLast().id());
            case NUMBER -> Map.of("number", "9000");
            case TEXT -> Map.of("text", "meetings");
        };
    }
}
