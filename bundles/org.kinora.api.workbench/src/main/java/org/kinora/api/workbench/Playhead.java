package org.kinora.api.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The frame of the film that all views look at; UI thread. */
public final class Playhead {
    private final List<LongConsumer> listeners = new ArrayList<>();
    private final List<Consumer<Transport>> players = new ArrayList<>();
    private long frame;

    /** Counted from 0 at the film's rate. */
    public long frame() {
        return frame;
    }

    /** Moves it; whoever moves it hears it too. */
    public void move(long to) {
        long wanted = Math.max(0, to);
        if (wanted == frame) return;
        frame = wanted;
        for (LongConsumer listener : List.copyOf(listeners)) listener.accept(wanted);
    }

    /** Listens until the answer is run. */
    public Runnable listen(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Asks whoever plays the film. */
    public void ask(Transport wish) {
        for (Consumer<Transport> player : List.copyOf(players)) player.accept(wish);
    }

    /** Is asked until the answer is run. */
    public Runnable onAsk(Consumer<Transport> player) {
        players.add(player);
        return () -> players.remove(player);
    }
}
