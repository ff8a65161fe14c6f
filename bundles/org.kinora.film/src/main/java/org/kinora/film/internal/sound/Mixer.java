package org.kinora.film.internal.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.kinora.api.film.Role;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.MixRequest.Part;

/** Adds up the parts of a mix block by block; only the parts that sound right now are open. One thread. */
final class Mixer implements Stream, AutoCloseable {
    private static final int CONTROL = 64;

    private final MixRequest request;
    private final Sounds sounds;
    private final Balance balance;
    private final List<Part> parts;
    private final List<Playing> playing = new ArrayList<>();
    private final Map<Role, float[]> ducks = new EnumMap<>(Role.class);
    private final Ducking ducking;
    private int next;
    private long position;

    /** @param roles the tracks to be heard */
    Mixer(MixRequest request, Sounds sounds, Balance balance, java.util.Set<Role> roles) {
        this.request = request;
        this.sounds = sounds;
        this.balance = balance;
        parts = request.parts().stream().filter(part -> roles.contains(part.role())).sorted(Comparator.comparingLong(Part::position)).toList();
        ducking = new Ducking(request.speech());
        for (Role role : Role.values()) {
            if (!role.sounding()) continue;
            ducks.put(role, new float[Block.SIZE]);
            Arrays.fill(ducks.get(role), 1);
        }
    }

    @Override
    public boolean next(Block block) {
        int length = (int) Math.min(Block.SIZE, request.samples() - position);
        if (length <= 0) {
            block.length = 0;
            return false;
        }
        block.silence(length);
        while (next < parts.size() && parts.get(next).position() < position + length) {
            Part part = parts.get(next++);
            playing.add(new Playing(part, balance.gain(part), sounds));
        }
        if (!playing.isEmpty()) duck(length);
        for (Iterator<Playing> each = playing.iterator(); each.hasNext(); ) {
            Playing one = each.next();
            one.addTo(block, position, ducks.get(one.part().role()));
            if (one.over(position + length)) {
                each.remove();
                one.close();
            }
        }
        position += length;
        return true;
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
