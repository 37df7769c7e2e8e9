package org.waymark.questionnaire;

import java.util.List;

/**
 * The order in which everything of a questionnaire can be evaluated in one pass: what a step reads stands before it.
 * Findings and recommendations come after all steps and are not listed. Among steps that do not depend on each other the
 * order is that of the files, kind by kind.
 *
 * @param longestChain how many steps stand in the longest row of which each reads the one before
 */
public record DependencyOrder(List<Step> steps, int longestChain) {

    /** One thing to work out. */
    public sealed interface Step {

        /** Of the question, area or classification. */
        String id();

        /** Whether a question is visible, its raw answer, claim, claimed grade, spread and state. */
        record Claim(String id) implements Step {
            @Override
            public String toString() {
                return "answer('" + id + "')";
            }
        }

        /** The credited value and grade of a question, after its caps. */
        record Value(String id) implements Step {
            @Override
            public String toString() {
                return "grade('" + id + "')";
            }
        }

        /** How much of an area is answered; reads claims only. "" is the whole. */
        record Coverage(String id) implements Step {
            @Override
            public String toString() {
                return "coverage('" + id + "')";
            }
        }

        /** Points, score, worst and shares of an area. "" is the whole. */
        record Score(String id) implements Step {
            @Override
            public String toString() {
                return "score('" + id + "')";
            }
        }

        /** The computed level of an area and its level after caps. "" is the whole. */
        record Level(String id) implements Step {
            @Override
            public String toString() {
                return "level('" + id + "')";
            }
        }

        /** The value of a classification. */
        record Classified(String id) implements Step {
            @Override
            public String toString() {
                return "classified('" + id + "')";
            }
        }
    }

    /** Of a questionnaire that has been read, and so has no cycle. */
    public static DependencyOrder of(Questionnaire questionnaire) {
        DependencyGraph graph = new DependencyGraph(questionnaire);
        if (!graph.cycles().isEmpty()) {
            throw new IllegalArgumentException(graph.cycles().getFirst().toString());
        }
        return new DependencyOrder(graph.order(), graph.longestChain());
    }
}
