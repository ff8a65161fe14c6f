package org.kinora.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.store.Database;

/** Transactions beside the connections of a library, which take row locks of their own. */
class ContentionTest {
    @TempDir
    private Path tmp;

    private final DerbyDatabases databases = new DerbyDatabases(new Migrations(List.of("T001__one.sql"), "BLOB", InstantSource.system()));
    private Database database;

    @BeforeEach
    void open() {
        database = databases.open(tmp);
        database.transaction(session -> {
            for (int id = 1; id <= 2; id++) session.update("INSERT INTO thing (id, name, share) VALUES (?, ?, 0)", id, "n" + id);
            return null;
        });
    }

    @AfterEach
    void stop() {
        databases.stop();
    }

    private static void add(Connection connection, int id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE thing SET share = share + 1 WHERE id = " + id);
        }
    }

    private List<Double> shares() {
        return database.read(session -> session.query("SELECT share FROM thing ORDER BY id", row -> row.real("share")));
    }

    @Test
    void a_transaction_that_meets_a_deadlock_is_run_again_and_done_once() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<Boolean> library = executor.submit(() -> lockOneThenTwo(both));
            database.transaction(session -> {
                runs.incrementAndGet();
                session.update("UPDATE thing SET share = share + 10 WHERE id = 2");
                both.countDown();
                await(both);
                return session.update("UPDATE thing SET share = share + 10 WHERE id = 1");
            });
            boolean libraryWon = library.get();
            assertThat(shares()).containsExactly(libraryWon ? 11.0 : 10.0, libraryWon ? 11.0 : 10.0);
            assertThat(runs.get()).isEqualTo(libraryWon ? 2 : 1);
        }
    }

    /** The other side of the deadlock; false when the database chose it as the victim. */
    private boolean lockOneThenTwo(CountDownLatch both) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                add(connection, 1);
                both.countDown();
                await(both);
                add(connection, 2);
                connection.commit();
                return true;
            } catch (SQLException victim) {
                assertThat(victim.getSQLState()).isEqualTo("40001");
                connection.rollback();
                return false;
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readers_see_a_transaction_whole_or_not_at_all() throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Future<?> writer = executor.submit(() -> {
                for (int i = 0; i < 100; i++) database.transaction(session -> session.update("UPDATE thing SET share = share + 1 WHERE id = 1")
                        + session.update("UPDATE thing SET share = share + 1 WHERE id = 2"));
            });
            while (!writer.isDone()) assertThat(shares()).satisfies(pair -> assertThat(pair.get(0)).isEqualTo(pair.get(1)));
            writer.get();
        }
        assertThat(shares()).containsExactly(100.0, 100.0);
    }
}
