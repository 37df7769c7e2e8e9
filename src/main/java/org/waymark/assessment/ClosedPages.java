package org.waymark.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What somebody sees whose answer came after the team had finished. */
class ClosedPages {

    @ServerExceptionMapper
    Response closed(AssessmentClosed closed) {
        return Response.status(409)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new ClosedPage(closed.assessment))
                .build();
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosedPage(Assessment assessment) implements TemplateInstance {}
}
