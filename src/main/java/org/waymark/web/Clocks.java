package org.waymark.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock everybody reads, in the organisation's zone. */
class Clocks {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "waymark.zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
