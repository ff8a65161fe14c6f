package org.kinora.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;

/** The Derby engine, one for the whole process, which runs any number of databases. Thread-safe. */
final class Engine {
    private static final String ENGINE_STOPPED = "XJ015";
    private static final String DATABASE_STOPPED = "08006";

    private final Set<String> proposed = new HashSet<>();
    private AutoloadedDriver driver;
    private boolean running;

    /** Opens a connection; the first one to a folder starts its database. */
    Connection connect(Path folder, boolean create) throws SQLException {
        return start(folder).connect("jdbc:derby:" + folder + (create ? ";create=true" : ""), new Properties());
    }

    /** Settings that somebody gave on the command line win. */
    private synchronized AutoloadedDriver start(Path folder) {
        if (!running) {
            propose("derby.stream.error.file", folder.resolveSibling("derby.log").toString());
            propose("derby.locks.deadlockTimeout", "2");
            propose("derby.locks.waitTimeout", "20");
            if (driver == null) driver = new AutoloadedDriver();
            running = true;
        }
        return driver;
    }

    private void propose(String property, String value) {
        if (System.getProperty(property) != null) return;
        System.setProperty(property, value);
        proposed.add(property);
    }

    /** Stops one database: what is in memory is written, its files are let go. */
    void stop(Path folder) throws SQLException {
        shutDown("jdbc:derby:" + folder + ";shutdown=true", DATABASE_STOPPED);
    }

    /** Stops the engine with its threads; a later connection starts it again. */
    synchronized void stop() throws SQLException {
        if (!running) return;
        running = false;
        shutDown("jdbc:derby:;shutdown=true;deregister=false", ENGINE_STOPPED);
        proposed.forEach(System::clearProperty);
        proposed.clear();
    }

    /** Derby reports a shutdown that went well as an exception with a known state. */
    private void shutDown(String url, String state) throws SQLException {
        try {
            driver.connect(url, new Properties());
        } catch (SQLException e) {
            if (!state.equals(e.getSQLState())) throw e;
        }
    }
}
