package org.kinora.film.internal.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kinora.api.film.Role;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.MixRequest.Part;

/** Adds up the parts of a mix block by block, from any place on; only the parts that sound right now are open. One thread. */
final class Mixer implements Stream, AutoCloseable {
    private static final int CONTROL = 64;

    private final MixRequest request;
    private final Sounds sounds;
    private final Balance balance;
    private final List<Part> parts;
    private final List<Playing> playing = new ArrayList<>();
    private final Map<Role, float[]> ducks = new EnumMap<>(Role.class);
    private final Ducking ducking;
    private final BiConsumer<Part, RuntimeException> broken;
    private final Set<Part> silent = new HashSet<>();
    private int next;
    private long position;

    /** @param roles the tracks to be heard */
    Mixer(MixRequest request, Sounds sounds, Balance balance, Set<Role> roles) {
        this(request, sounds, balance, roles, (part, unreadable) -> {
            throw unreadable;
        });
    }

    /**
     * @param roles the tracks to be heard
     * @param broken is told of a part that can not be read; where it returns, the part stays silent
     */
    Mixer(MixRequest request, Sounds sounds, Balance balance, Set<Role> roles, BiConsumer<Part, RuntimeException> broken) {
        this.request = request;
        this.sounds = sounds;
        this.balance = balance;
        this.broken = broken;
        parts = request.parts().stream().filter(part -> roles.contains(part.role())).sorted(Comparator.comparingLong(Part::position)).toList();
        ducking = new Ducking(request.speech());
        for (Role role : Role.values()) {
            if (!role.sounding()) continue;
            ducks.put(role, new float[Block.SIZE]);
            Arrays.fill(ducks.get(role), 1);
        }
    }

    /** The sample that comes next. */
    long position() {
        return position;
    }

    /** What comes next begins at this sample; what sounds there and is open stays open. */
    void seek(long to) {
        position = to;
        next = 0;
        ducking.rewind();
        sounding((one, each) -> {
            if (one.part().position() > to || one.over(to)) close(one, each);
            else one.seek(to);
        });
    }

    @Override
    public boolean next(Block block) {
        return next(block, Block.SIZE);
    }

    /** At most so many samples. */
    boolean next(Block block, int most) {
        int length = (int) Math.min(Math.min(Block.SIZE, most), request.samples() - position);
        if (length <= 0) {
            block.length = 0;
            return false;
        }
        block.silence(length);
        for (; next < parts.size() && parts.get(next).position() < position + length; next++) begin(parts.get(next));
        if (!playing.isEmpty()) duck(length);
        sounding((one, each) -> {
            one.addTo(block, position, ducks.get(one.part().role()));
            if (one.over(position + length)) close(one, each);
        });
        position += length;
        return true;
    }

    private void begin(Part part) {
        if (part.position() + part.length() <= position || silent.contains(part) || playing.stream().anyMatch(one -> one.part() == part)) return;
        try {
            playing.add(new Playing(part, position, () -> balance.gain(part), sounds));
        } catch (RuntimeException unreadable) {
            silence(part, unreadable);
        }
    }

    private void sounding(BiConsumer<Playing, Iterator<Playing>> each) {
        for (Iterator<Playing> all = playing.iterator(); all.hasNext(); ) {
            Playing one = all.next();
            try {
                each.accept(one, all);
            } catch (RuntimeException unreadable) {
                close(one, all);
                silence(one.part(), unreadable);
            }
        }
    }

    private void silence(Part part, RuntimeException unreadable) {
        broken.accept(part, unreadable);
        silent.add(part);
    }

    private static void close(Playing one, Iterator<Playing> all) {
        all.remove();
        one.close();
    }

    /** Music gives way by 11 dB, effects by 6, backgrounds by 4; evaluated every 64 samples, straight between. */
    private void duck(int length) {
        float[] music = ducks.get(Role.MUSIC);
        float[] back = ducks.get(Role.AMBIENCE);
        float[] effects = ducks.get(Role.EFFECTS);
        double amount = ducking.amount(position);
        for (int from = 0; from < length; from += CONTROL) {
            double then = ducking.amount(position + from + CONTROL);
            if (amount == 0 && then == 0) {
                Arrays.fill(music, from, from + CONTROL, 1);
                Arrays.fill(back, from, from + CONTROL, 1);
                Arrays.fill(effects, from, from + CONTROL, 1);
            } else {
                ramp(music, from, Decibels.factor(-11 * amount), Decibels.factor(-11 * then));
                ramp(back, from, Decibels.factor(-4 * amount), Decibels.factor(-4 * then));
                ramp(effects, from, Decibels.factor(-6 * amount), Decibels.factor(-6 * then));
            }
            amount = then;
        }
    }

    private static void ramp(float[] into, int from, double first, double last) {
        for (int i = 0; i < CONTROL; i++) into[from + i] = (float) (first + (last - first) * i / CONTROL);
    }

    @Override
    public void close() {
        playing.forEach(Playing::close);
        playing.clear();
    }
}
