package org.kinora.workbench.player.internal;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutSound;
import org.kinora.api.time.Rational;
import org.kinora.api.workbench.Playhead;
import org.kinora.api.workbench.Transport;

/** Plays the cut and moves the playhead; loops, shuttles, goes scene by scene. UI thread. */
final class Deck implements AutoCloseable {
    private static final int TICK = 10;
    private static final int FASTEST = 8;

    private static final System.Logger LOG = System.getLogger(Deck.class.getName());

    private final Display display;
    private final Playhead head;
    private final Function<Cut, CutSound> sounds;
    private final Runnable changed;
    private final ScrubSound scrub = new ScrubSound(DeviceLine::open);
    private final Runnable tick = this::tick;
    private Optional<Cut> cut = Optional.empty();
    private Optional<CutSound> sound = Optional.empty();
    private Optional<Playback> playback = Optional.empty();
    private int speed;
    private long in;
    private long out = Long.MAX_VALUE;
    private long stop = Long.MAX_VALUE;
    private boolean looping;
    private boolean heard = true;
    private boolean closed;
    private long askedAt;
    private long startedAt;

    /**
     * @param sounds opens the sound of a cut
     * @param changed is told when it plays, pauses, or plays otherwise
     */
    Deck(Display display, Playhead head, Function<Cut, CutSound> sounds, Runnable changed) {
        this.display = display;
        this.head = head;
        this.sounds = sounds;
        this.changed = changed;
    }

    /** Another cut; what plays goes on in it. */
    void load(Optional<Cut> now) {
        boolean another = !cut.equals(now);
        cut = now;
        if (!another) return;
        sound = now.map(sounds);
        if (speed == 0) return;
        if (now.isEmpty()) pause();
        else start(speed);
    }

    Optional<Cut> cut() {
        return cut;
    }

    int speed() {
        return speed;
    }

    boolean looping() {
        return looping;
    }

    /** Milliseconds since it was asked to play, where what it plays has begun to be heard; empty before. */
    OptionalLong begun() {
        boolean heard = speed != 0 && playback.filter(Playback::begun).isPresent();
        return heard ? OptionalLong.of((System.nanoTime() - startedAt) / 1_000_000) : OptionalLong.empty();
    }

    boolean silent() {
        return playback.filter(Playback::audible).isEmpty();
    }

    private void tick() {
        if (closed || playback.isEmpty() || cut.isEmpty()) return;
        long first = looping ? in : 0;
        long end = Math.min(Math.min(cut.get().frames(), stop), looping ? out : Long.MAX_VALUE);
        long frame = playback.get().frame();
        if (askedAt != 0 && playback.get().begun()) {
            LOG.log(System.Logger.Level.DEBUG, "plays " + (System.nanoTime() - askedAt) / 1_000_000 + " ms after it was asked to");
            askedAt = 0;
        }
        if (speed > 0 && frame >= end || speed < 0 && frame < first) {
            head.move(speed > 0 ? end - 1 : first);
            if (looping) {
                head.move(speed > 0 ? first : end - 1);
                start(speed);
            } else {
                pause();
            }
        } else {
            head.move(frame);
        }
        display.timerExec(TICK, tick);
    }

    private void start(int wanted) {
        playback.ifPresent(Playback::close);
        if (cut.isEmpty()) return;
        if (wanted > 0 && head.frame() >= cut.get().frames() - 1) head.move(looping ? in : 0);
        speed = wanted;
        startedAt = askedAt = System.nanoTime();
        playback = Optional.of(new Playback(cut.get(), head.frame(), wanted, sounds.apply(cut.get()), DeviceLine::open));
        display.timerExec(TICK, tick);
        changed.run();
    }

    void pause() {
        playback.ifPresent(Playback::close);
        playback = Optional.empty();
        speed = 0;
        stop = Long.MAX_VALUE;
        if (!closed) changed.run();
    }

    void toggle() {
        if (speed != 0) pause();
        else start(1);
    }

    void loop() {
        looping = !looping;
        changed.run();
    }

    /** So many frames on, by hand: the place is heard. */
    void step(long frames) {
        pause();
        cut.ifPresent(film -> head.move(Math.clamp(head.frame() + frames, 0, film.frames() - 1)));
    }

    /** Whether the place is heard where the playhead is put by hand. */
    boolean audible(boolean now) {
        return heard = now;
    }

    boolean audible() {
        return heard;
    }

    /** The playhead was moved by somebody. */
    void moved() {
        if (speed != 0 || !heard || cut.isEmpty()) return;
        long sample = Rational.of(head.frame()).dividedBy(cut.get().format().rate()).samples(Cut.SAMPLE_RATE);
        sound.ifPresent(now -> scrub.hear(now, sample));
    }

    /** Plays the scene under the playhead from its beginning to its end. */
    void scene() {
        cut.ifPresent(film -> {
            Scenes.Span scene = Scenes.of(film).at(head.frame());
            pause();
            head.move(scene.in());
            start(1);
            stop = scene.out();
        });
    }

    /** To the next scene, or to the one before. */
    void scene(boolean forward) {
        cut.ifPresent(film -> {
            Optional<Long> to = forward ? Scenes.of(film).after(head.frame()) : Scenes.of(film).before(head.frame());
            pause();
            to.ifPresent(head::move);
        });
    }

    void asked(Transport wish) {
        if (cut.isEmpty()) return;
        switch (wish) {
            case TOGGLE -> toggle();
            case STOP -> pause();
            case FORWARD -> start(speed < 1 ? 1 : Math.min(FASTEST, speed * 2));
            case BACKWARD -> start(speed > -1 ? -1 : Math.max(-FASTEST, speed * 2));
            case IN -> in = head.frame();
            case OUT -> out = head.frame() + 1;
        }
    }

    @Override
    public void close() {
        closed = true;
        pause();
        scrub.close();
    }
}
