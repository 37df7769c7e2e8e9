package org.waymark.operation;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.boot.registry.selector.SimpleStrategyRegistrationImpl;
import org.hibernate.boot.registry.selector.StrategyRegistration;
import org.hibernate.boot.registry.selector.StrategyRegistrationProvider;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** Gives the dialect named {@code waymark} its meaning when the process starts: that of the database in the URL. */
public final class EitherDialect implements StrategyRegistrationProvider {

    @Override
    public Iterable<StrategyRegistration<?>> getStrategyRegistrations() {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        Class<? extends Dialect> dialect = EitherDriver.isH2(url) ? H2Dialect.class : PostgreSQLDialect.class;
        return List.of(new SimpleStrategyRegistrationImpl<>(Dialect.class, dialect, "waymark"));
    }
}
