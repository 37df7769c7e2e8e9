package org.waymark.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** What the Nu HTML Checker finds in pages. */
final class Html {

    private Html() {}

    /** Each with its place in the page, such as {@code 50.7-50.35: error: …}; advice is left out. */
    static List<String> errors(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            return validator
                    .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains(": error: "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
