package org.waymark.cli;

/** What a command tells the shell. */
final class ExitStatus {

    static final int FINE = 0;
    /** A questionnaire with errors, or answers that do not fit it. */
    static final int PROBLEMS = 1;
    /** A command, an option, a file or a form that is not there. */
    static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
