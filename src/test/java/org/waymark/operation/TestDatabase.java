package org.waymark.operation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** An empty database for the tests: H2 in memory, or a real PostgreSQL server when the build asks for it. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String H2 =
            "jdbc:h2:mem:waymark;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private EmbeddedPostgres server;

    /** Whether this run is the one on PostgreSQL. */
    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("waymark.test.database"));
    }

    @Override
    public Map<String, String> start() {
        if (!isPostgresql()) {
            return Map.of("quarkus.datasource.jdbc.url", H2);
        }
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
