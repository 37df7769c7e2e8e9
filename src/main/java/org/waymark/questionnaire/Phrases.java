package org.waymark.questionnaire;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What people are told, kept in a file of properties: no sentence stands in code. */
public final class Phrases {

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * @param file such as {@code cli.report} for {@code cli/report.properties}
     * @throws java.util.MissingResourceException where there is none
     */
    public static Phrases of(String file) {
        return new Phrases(ResourceBundle.getBundle(file, Locale.ROOT));
    }

    /** Of one, or of none or several. */
    public String count(String key, long number) {
        return say(number == 1 ? key + ".one" : key + ".many", number);
    }

    /**
     * @param parts what stands where the phrase has {@code %s} and its kin
     * @throws java.util.MissingResourceException where there is no such phrase
     */
    public String say(String key, Object... parts) {
        return String.format(Locale.ROOT, bundle.getString(key), parts);
    }

    public Set<String> keys() {
        return bundle.keySet();
    }
}
