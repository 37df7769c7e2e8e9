package org.waymark.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class EitherDialectTest {

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource database;

    @Test
    void theDialectFollowsTheUrl() {
        var dialect = sessions.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect();
        assertThat(dialect).isInstanceOf(TestDatabase.isPostgresql() ? PostgreSQLDialect.class : H2Dialect.class);
    }

    @Test
    void theServerIsTheOneTheRunAskedFor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.isPostgresql() ? "PostgreSQL" : "H2");
        }
    }
}
