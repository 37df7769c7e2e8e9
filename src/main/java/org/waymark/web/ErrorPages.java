package org.waymark.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What people see when something does not work: what it is and what to do, never a stack trace. */
class ErrorPages {

    @ServerExceptionMapper
    Response refused(ForbiddenException refused) {
        return page(403, "");
    }

    @ServerExceptionMapper
    Response answered(WebApplicationException thrown) {
        Response response = thrown.getResponse();
        boolean complete = response.hasEntity() || response.getStatus() < 400;
        return complete ? response : page(response.getStatus(), "");
    }

    @ServerExceptionMapper
    Response failed(Exception unexpected) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(unexpected, "request failed, reference %s", reference);
        return page(500, reference);
    }

    private static Response page(int status, String reference) {
        return Response.status(status).entity(new ErrorPage(status, reference)).build();
    }

    /**
     * @param status of HTTP
     * @param reference to find the fault in the log; empty where it is nobody's fault
     */
    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(int status, String reference) implements TemplateInstance {}
}
