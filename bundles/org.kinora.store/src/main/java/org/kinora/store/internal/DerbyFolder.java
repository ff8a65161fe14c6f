package org.kinora.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The files of one database: {@code derby/}, the number of its tables' version in {@code schema}, and {@code unfinished} while it is made.
 *
 * <p>A crash while Derby makes a database leaves a folder that Derby can neither open nor make again; the mark {@code unfinished} says that it never
 * held anything and may go.
 */
final class DerbyFolder implements Connections.Boot {
    private final Engine engine;
    private final Migrations migrations;
    private final Faults faults;
    private final Path home;
    private final Path derby;
    private final Path unfinished;

    DerbyFolder(Engine engine, Migrations migrations, Faults faults, Path home) {
        this.engine = engine;
        this.migrations = migrations;
        this.faults = faults;
        this.home = home;
        this.derby = home.resolve("derby");
        this.unfinished = home.resolve("unfinished");
    }

    Path folder() {
        return home;
    }

    /** The version of the tables that this Kinora makes. */
    int version() {
        return migrations.latest();
    }

    boolean exists() {
        return Files.exists(derby) && !Files.exists(unfinished);
    }

    /** Refuses a database whose tables are newer than ours, without starting it. */
    void check() {
        int found = schema();
        if (found > migrations.latest()) throw faults.newer(found, migrations.latest());
    }

    private int schema() {
        try {
            Path file = home.resolve("schema");
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            throw faults.damaged(e);
        }
    }

    @Override
    public void start() throws SQLException {
        check();
        if (exists()) bringUpToDate();
        else if (!Files.exists(unfinished) && schema() > 0) throw faults.lost();
        else make(migrations.latest(), connection -> {});
    }

    /** What fills a database that has just been made. */
    interface Filling {
        void fill(Connection connection) throws SQLException;
    }

    /** Makes the database with the tables of one version, fills it, and brings the tables up to date. */
    void make(int version, Filling filling) throws SQLException {
        begin();
        work(engine.connect(derby, true), connection -> {
            migrations.apply(connection, version);
            filling.fill(connection);
            migrations.apply(connection, migrations.latest());
        });
        writeSchema();
        try {
            Files.delete(unfinished);
            Durable.folder(home);
        } catch (IOException e) {
            throw faults.unwritable(home, e);
        }
    }

    /** Removes what an unfinished creation left. */
    void clear() {
        try {
            Durable.delete(derby);
            Files.deleteIfExists(home.resolve("schema"));
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw faults.unwritable(home, e);
        }
    }

    private void begin() {
        if (Files.exists(unfinished)) clear();
        try {
            Durable.write(unfinished, "This database is being made; if Kinora stopped meanwhile, it is empty and is made again.\n");
        } catch (IOException e) {
            throw faults.unwritable(home, e);
        }
    }

    private void bringUpToDate() throws SQLException {
        work(engine.connect(derby, false), connection -> {
            int found = migrations.version(connection);
            if (found > migrations.latest()) throw faults.newer(found, migrations.latest());
            if (found < migrations.latest() || schema() != found) writeSchema();
            migrations.apply(connection, migrations.latest());
        });
    }

    /** Works on a connection and commits; when that fails, stops the database, so that the next call starts it from its files. */
    private void work(Connection connection, Filling filling) throws SQLException {
        boolean good = false;
        try (connection) {
            connection.setAutoCommit(false);
            try {
                filling.fill(connection);
                connection.commit();
                good = true;
            } finally {
                if (!good) connection.rollback();
            }
        } finally {
            if (!good) engine.stop(derby);
        }
    }

    /** Written before old tables change, so that an older Kinora leaves them alone from then on. */
    private void writeSchema() {
        try {
            Durable.write(home.resolve("schema"), migrations.latest() + "\n");
        } catch (IOException e) {
            throw faults.unwritable(home, e);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return engine.connect(derby, false);
    }

    void stop() throws SQLException {
        engine.stop(derby);
    }
}
