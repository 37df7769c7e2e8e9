package org.waymark.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a command says to people, from {@code src/main/resources/cli}. */
record Phrases(ResourceBundle bundle) {

    static Phrases of(String name) {
        return new Phrases(ResourceBundle.getBundle("cli." + name, Locale.ROOT));
    }

    /** Of one, or of none or several. */
    String count(String key, long number) {
        return say(number == 1 ? key + ".one" : key + ".many", number);
    }

    /** @param parts what stands where the phrase has {@code %s} and its kin */
    String say(String key, Object... parts) {
        return String.format(Locale.ROOT, bundle.getString(key), parts);
    }
}
