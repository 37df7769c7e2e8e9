package org.waymark.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.yaml.snakeyaml.Yaml;

/** A maturity model of others as a questionnaire, with answers and the figures that its owners print for them. */
record PublishedModel(String id, Questionnaire questionnaire, List<Case> cases) {

    private static final Path FOLDER = Path.of("src/test/resources/models");

    /** Answers as on the command line, and what comes of them, by id. */
    record Case(
            String name,
            Map<String, Object> answers,
            Map<String, Map<String, Object>> areas,
            Map<String, Map<String, Object>> questions,
            Map<String, String> classifications) {}

    static PublishedModel named(String id) {
        List<Map<String, Object>> cases = new Yaml().load(text(id + "-figures.yaml"));
        return new PublishedModel(
                id,
                Questionnaires.of(text(id + ".yaml")),
                cases.stream().map(PublishedModel::read).toList());
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Map<String, Object> written) {
        return new Case(
                (String) written.get("case"),
                part(written, "answers"),
                part(written, "areas"),
                part(written, "questions"),
                part(written, "classifications"));
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> part(Map<String, Object> written, String key) {
        return (Map<String, V>) written.getOrDefault(key, Map.of());
    }

    Answers answers(Case each) {
        Map<String, Answer> team = new HashMap<>();
        each.answers().forEach((id, written) -> team.put(id, answer(id, written)));
        return Answers.ofTeam(team);
    }

    private Answer answer(String id, Object written) {
        Kind kind = questionnaire.question(id).orElseThrow().kind();
        return switch (written) {
            case Boolean yes when kind == Kind.YES_NO -> new Answer.Chosen(yes ? "yes" : "no");
            case Number number when kind == Kind.NUMBER -> new Answer.Figure(number.doubleValue());
            case String option when kind == Kind.CHOICE -> new Answer.Chosen(option);
            case Map<?, ?> unknown when unknown.containsKey("unknown") -> new Answer.DontKnow();
            default -> throw new IllegalArgumentException(id + ": " + written);
        };
    }
}
