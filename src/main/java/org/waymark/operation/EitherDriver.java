package org.waymark.operation;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** The JDBC driver of both databases: H2's or PostgreSQL's, as the URL says. */
public final class EitherDriver implements Driver {

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return of(url).connect(url, info);
    }

    private static Driver of(String url) {
        return isH2(url) ? new org.h2.Driver() : new org.postgresql.Driver();
    }

    /** Whether a JDBC URL names an H2 database; otherwise it names a PostgreSQL one. */
    public static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    @Override
    public boolean acceptsURL(String url) {
        return isH2(url) || url.startsWith("jdbc:postgresql:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.waymark");
    }
}
