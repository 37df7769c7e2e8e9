package org.waymark.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.exchange.PrintedJson;

/** What a command has to say, in the order of files, lines and columns. */
record Messages(List<Message> all) {

    String text(boolean json) {
        return json
                ? PrintedJson.of(all)
                : all.stream().map(message -> message + "\n").collect(Collectors.joining());
    }

    long errors() {
        return all.stream().filter(Message::isError).count();
    }

    long warnings() {
        return all.size() - errors();
    }
}
