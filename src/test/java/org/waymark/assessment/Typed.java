package org.waymark.assessment;

import java.util.List;

/** What somebody typed into the form of one question, field by field. */
final class Typed {

    private List<String> answer = List.of();
    private List<String> item = List.of();
    private List<String> without = List.of();
    private String number;
    private String text;
    private String reason;
    private String note;
    private String evidence;
    private Integer revision;
    private String clear;

    static Typed nothing() {
        return new Typed();
    }

    static Typed answer(String... answers) {
        Typed typed = new Typed();
        typed.answer = List.of(answers);
        return typed;
    }

    static Typed items(String... items) {
        Typed typed = new Typed();
        typed.item = List.of(items);
        return typed;
    }

    static Typed number(String number) {
        Typed typed = new Typed();
        typed.number = number;
        return typed;
    }

    static Typed text(String text) {
        Typed typed = new Typed();
        typed.text = text;
        return typed;
    }

    Typed with(String... answers) {
        answer = List.of(answers);
        return this;
    }

    Typed without(String... items) {
        without = List.of(items);
        return this;
    }

    Typed because(String words) {
        reason = words;
        return this;
    }

    Typed note(String words) {
        note = words;
        return this;
    }

    Typed evidence(String link) {
        evidence = link;
        return this;
    }

    Typed seen(int number) {
        revision = number;
        return this;
    }

    Typed clear() {
        clear = "yes";
        return this;
    }

    AnswerForm form() {
        return new AnswerForm(answer, item, without, number, text, reason, note, evidence, revision, "", clear);
    }
}
