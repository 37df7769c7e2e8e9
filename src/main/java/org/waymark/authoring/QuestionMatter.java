package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.authoring.Matter.Subject;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Scoring;
import org.waymark.questionnaire.Scoring.Blank;
import org.waymark.scoring.Worth;

/** Every way it can be with a question: hidden or not, however it is answered, whatever caps and policies make of it. */
final class QuestionMatter {

    private final Contents contents;
    private final boolean seePrivate;

    QuestionMatter(Contents contents, boolean seePrivate) {
        this.contents = contents;
        this.seePrivate = seePrivate;
    }

    Matter about(Attention attention) {
        Question question = attention.question();
        Repertoire repertoire = contents.repertoire(attention);
        List<Situation> situations = new ArrayList<>();
        if (question.isPrivate() && !seePrivate) {
            situations.add(unknown(attention));
        } else {
            for (Reply reply : repertoire.replies()) {
                credits(reply, attention).forEach(credit -> situations.add(situation(attention, reply, credit)));
            }
            question.visibleWhen().ifPresent(_ -> situations.add(hidden(attention)));
        }
        return new Matter(new Subject.OfQuestion(question), List.copyOf(situations), repertoire.isComplete());
    }

    private List<Worth> credits(Reply reply, Attention attention) {
        Question question = reply.question();
        Scoring policies = contents.around(question).getFirst().scoring();
        return switch (reply.state()) {
            case BLANK -> List.of(policies.blank() == Blank.ZERO ? end(question, true) : Worth.NOTHING);
            case UNKNOWN -> List.of(policies.unknown() == Blank.ZERO ? end(question, true) : Worth.NOTHING);
            case NOT_APPLICABLE -> List.of(policies.notApplicableIsMet() ? end(question, false) : Worth.NOTHING);
            case ANSWERED ->
                contents.caps(question).isEmpty() || reply.worth().value().isEmpty()
                        ? List.of(reply.worth())
                        : upTo(reply, attention);
        };
    }

    private static Worth end(Question question, boolean lowest) {
        List<Worth> scale = question.scored() ? Worth.scale(question) : List.of();
        return scale.isEmpty() ? Worth.NOTHING : lowest ? scale.getFirst() : scale.getLast();
    }

    /** Whatever caps could leave of it. */
    private static List<Worth> upTo(Reply reply, Attention attention) {
        List<Worth> scale = Worth.scale(reply.question());
        if (reply.worth().grade().isPresent()) {
            return scale.subList(0, reply.worth().grade().getAsInt());
        }
        double lowest = scale.getFirst().value().orElseThrow();
        double claimed = reply.worth().value().orElseThrow();
        return Thresholds.representatives(attention.numbers(), lowest, claimed).stream()
                .map(Worth::ofValue)
                .toList();
    }

    private static Situation situation(Attention attention, Reply reply, Worth credit) {
        Reply credited = new Reply(reply.question(), reply.answer(), credit);
        Map<Reading, Optional<Object>> facts = new HashMap<>();
        for (Reading reading : attention.readings()) {
            boolean isOfCredit = Set.of("value", "grade").contains(reading.function());
            facts.put(reading, (isOfCredit ? credited : reply).read(reading));
        }
        return new Situation(facts, Optional.of(reply), credit);
    }

    private static Situation hidden(Attention attention) {
        Map<Reading, Optional<Object>> facts = new HashMap<>();
        for (Reading reading : attention.readings()) {
            boolean isOfState = Set.of("answered", "unknown", "not_applicable").contains(reading.function());
            facts.put(reading, isOfState ? Optional.of(false) : Optional.empty());
        }
        return Situation.of(facts);
    }

    private static Situation unknown(Attention attention) {
        Map<Reading, Optional<Object>> facts = new HashMap<>();
        attention.readings().forEach(reading -> facts.put(reading, Optional.empty()));
        return Situation.of(facts);
    }
}
