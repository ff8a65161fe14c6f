package org.kinora.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Databases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Databases on the Derby engine in this process. */
@Component
public final class DerbyDatabases implements Databases {
    private final Engine engine = new Engine();
    private final Migrations migrations;
    private final Set<StoreDatabase> open = ConcurrentHashMap.newKeySet();

    @Activate
    public DerbyDatabases() {
        this(new Migrations("BLOB", InstantSource.system()));
    }

    DerbyDatabases(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public Database open(Path storeFolder) {
        Faults faults = new Faults(storeFolder);
        DerbyFolder derby = folder(storeFolder, faults);
        derby.check();
        StoreDatabase database = new StoreDatabase(derby, faults, open::remove);
        open.add(database);
        return database;
    }

    @Override
    public void restore(Path backup, Path storeFolder) {
        Faults faults = new Faults(storeFolder);
        DerbyFolder derby = folder(storeFolder, faults);
        if (derby.exists()) throw new IllegalArgumentException(storeFolder + " holds a database already");
        try (BackupReader reader = new BackupReader(backup, faults, migrations.latest())) {
            derby.make(reader.version(), reader::fill);
            derby.stop();
        } catch (SQLException e) {
            discard(derby);
            throw faults.of("restore", e);
        } catch (RuntimeException e) {
            discard(derby);
            throw e;
        }
    }

    private static void discard(DerbyFolder derby) {
        try {
            derby.stop();
        } catch (SQLException neverStarted) {
            derby.clear();
            return;
        }
        derby.clear();
    }

    private DerbyFolder folder(Path storeFolder, Faults faults) {
        return new DerbyFolder(engine, migrations, faults, storeFolder.toAbsolutePath().normalize());
    }

    /** Stops the databases that are still open, then the engine and its threads. */
    @Deactivate
    public void stop() {
        for (StoreDatabase database : open) database.close();
        try {
            engine.stop();
        } catch (SQLException e) {
            throw new IllegalStateException("the database engine did not stop", e);
        }
    }
}
