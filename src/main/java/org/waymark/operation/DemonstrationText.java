package org.waymark.operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the demonstration prints when it starts. */
final class DemonstrationText {

    private DemonstrationText() {}

    static String welcome(List<Demonstration.SignIn> signIns) {
        return new DemonstrationWelcome(signIns, ConfigProvider.getConfig().getValue("quarkus.http.port", String.class))
                .render();
    }

    static String refusal() {
        return new DemonstrationRefusal().render();
    }

    @CheckedTemplate(basePath = "operation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DemonstrationWelcome(List<Demonstration.SignIn> signIns, String port) implements TemplateInstance {}

    @CheckedTemplate(basePath = "operation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DemonstrationRefusal() implements TemplateInstance {}
}
