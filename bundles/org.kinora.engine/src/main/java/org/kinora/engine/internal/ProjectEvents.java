package org.kinora.engine.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Events;
import org.kinora.api.platform.store.Database;

/** The event stream of one project: numbers are given under a lock, so that listeners see them in order. */
final class ProjectEvents implements Events {
    private static final int PAGE = 500;

    private final Database database;
    private final List<Listening> listeners = new ArrayList<>();
    private long last = -1;

    ProjectEvents(Database database) {
        this.database = database;
    }

    @Override
    public synchronized void publish(String kind, Record body) {
        if (last < 0) last = database.read(session -> session.first("SELECT MAX(seq) AS newest FROM event", row -> row.number("newest"))).orElse(0L);
        boolean passing = kind.endsWith(".progress");
        Event event = new Event(passing ? last : last + 1, Instant.now(), kind, Json.write(body));
        if (!passing) {
            database.transaction(session -> session.update("INSERT INTO event (seq, happened, kind, body) VALUES (?, ?, ?, ?)", event.number(),
                    event.at(),
                    event.kind(), event.body()));
            last = event.number();
        }
        List.copyOf(listeners).forEach(listener -> listener.offer(event));
    }

    @Override
    public List<Event> since(long number, int limit) {
        return database.read(session -> session.query("SELECT * FROM event WHERE seq > ? ORDER BY seq FETCH FIRST " + Math.max(1, limit)
                + " ROWS ONLY",
                row -> new Event(row.number("seq"), row.time("happened"), row.text("kind"), row.text("body")), number));
    }

    @Override
    public synchronized AutoCloseable subscribe(long after, Consumer<Event> listener) {
        long reached = after;
        for (List<Event> page = since(reached, PAGE); !page.isEmpty(); page = since(reached, PAGE)) {
            page.forEach(listener);
            reached = page.getLast().number();
        }
        Listening listening = new Listening(listener);
        listeners.add(listening);
        return () -> remove(listening);
    }

    private synchronized void remove(Listening listening) {
        listeners.remove(listening);
    }

    /** One listener; a listener that throws does not keep the others from hearing. */
    private record Listening(Consumer<Event> listener) {
        void offer(Event event) {
            try {
                listener.accept(event);
            } catch (RuntimeException problem) {
                System.getLogger(ProjectEvents.class.getName()).log(System.Logger.Level.WARNING, "a listener failed on " + event.kind(), problem);
            }
        }
    }
}
