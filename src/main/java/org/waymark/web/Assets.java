package org.waymark.web;

import io.quarkus.qute.TemplateGlobal;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Style sheets and scripts under an address that changes with each start, so that browsers may keep them for ever and
 * never show a page with yesterday's style.
 */
class Assets {

    private static final String VERSION = UUID.randomUUID().toString().substring(0, 8);

    /** Where templates find style sheets, scripts and pictures, without a slash at the end. */
    @TemplateGlobal
    static String assets() {
        return "/v/" + VERSION;
    }

    void serve(@Observes Router router) {
        router.getWithRegex("/v/[0-9a-f]{8}/(?<path>(?:css|js|img|webjars)/.*)").handler(request -> {
            request.reroute("/" + request.pathParam("path"));
        });
    }
}
