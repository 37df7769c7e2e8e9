package org.waymark.cli;

import io.quarkus.runtime.annotations.QuarkusMain;

/** The product's entry. The framework starts only if {@code serve} starts it. */
@QuarkusMain
public class Waymark {

    public static void main(String... words) {
        int status = Commands.run(Terminal.ofProcess(), words);
        if (status != ExitStatus.FINE) {
            Runtime.getRuntime().halt(status);
        }
    }
}
