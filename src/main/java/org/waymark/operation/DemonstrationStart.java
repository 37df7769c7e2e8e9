package org.waymark.operation;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.waymark.catalogue.Catalogue;
import org.waymark.organisation.Person;

/** Fills the database with the demonstration organisation when the process was started with {@code --demo}. */
@ApplicationScoped
class DemonstrationStart {

    private static final Logger LOG = Logger.getLogger(DemonstrationStart.class);

    private final Catalogue catalogue;
    private final Demonstration demonstration;
    private final boolean wanted;
    private final String databaseUrl;

    DemonstrationStart(
            Catalogue catalogue,
            Demonstration demonstration,
            @ConfigProperty(name = "waymark.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String databaseUrl) {
        this.catalogue = catalogue;
        this.demonstration = demonstration;
        this.wanted = wanted;
        this.databaseUrl = databaseUrl;
    }

    /** Leaves everything as it is where the catalogue refuses to serve. */
    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) StartupEvent start) {
        if (!wanted || !catalogue.isUsable()) {
            return;
        }
        boolean own = DemonstrationMark.exists();
        if (!EitherDriver.isH2(databaseUrl) || (!own && Person.count() > 0)) {
            LOG.error(DemonstrationText.refusal());
            Quarkus.asyncExit(1);
            return;
        }
        List<Demonstration.SignIn> signIns = own ? demonstration.newPasswords() : demonstration.fill();
        LOG.info(DemonstrationText.welcome(signIns));
    }
}
