package org.waymark.cli;

import java.util.List;

/** A command cannot do what it was asked to, and says why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Messages messages;

    private Refusal(int status, List<Message> messages) {
        super(new Messages(messages).text(false));
        this.status = status;
        this.messages = new Messages(messages);
    }

    static Refusal wrongUsage(String file, String message) {
        return new Refusal(ExitStatus.WRONG_USAGE, List.of(Message.error(file, message)));
    }

    static Refusal problems(List<Message> messages) {
        return new Refusal(ExitStatus.PROBLEMS, messages);
    }

    int status() {
        return status;
    }

    Messages messages() {
        return messages;
    }
}
