package org.kinora.imaging.internal.continuity;

import java.util.Random;
import java.util.function.BiConsumer;

/** Faults of the sizes that are published or agreed; what is drawn is drawn anew at every run. */
enum Planted {
    EXPOSURE("exposure", (fault, lot) -> fault.stops = lot.nextBoolean() ? -(0.5 + 0.4 * lot.nextDouble()) : 0.5 + 0.2 * lot.nextDouble()),
    HUE("hue", (fault, lot) -> fault.degrees = (lot.nextBoolean() ? 1 : -1) * (20 + lot.nextInt(30))),
    BLACK("black", (fault, lot) -> {
        fault.blackFrom = lot.nextInt(15);
        fault.blackFrames = 3;
    }),
    FROZEN("frozen", (fault, lot) -> {
        fault.frozenFrom = 2 + lot.nextInt(6);
        fault.frozenFrames = 8 + lot.nextInt(4);
    }),
    FLICKER("flicker", (fault, lot) -> fault.flicker = 0.08 + 0.1 * lot.nextDouble()),
    PALETTE("palette", (fault, lot) -> fault.colourful = lot.nextBoolean() ? 0.2 + 0.2 * lot.nextDouble() : 1.8 + 0.4 * lot.nextDouble()),
    MIRRORED("mirrored", (fault, lot) -> fault.mirrored = true),
    CHAIN("chain", (fault, lot) -> fault.jumps = true),
    DUPLICATE("duplicate", (fault, lot) -> fault.insteadOf = 0);

    private final String kind;
    private final BiConsumer<PaintedFilm.Fault, Random> plant;

    Planted(String kind, BiConsumer<PaintedFilm.Fault, Random> plant) {
        this.kind = kind;
        this.plant = plant;
    }

    /** Whether it can only be told beside another shot that shows the same things. */
    boolean compares() {
        return switch (this) {
            case EXPOSURE, HUE, PALETTE, MIRRORED -> true;
            default -> false;
        };
    }

    /** Gives a fault its size. */
    void into(PaintedFilm.Fault fault, Random lot) {
        plant.accept(fault, lot);
    }

    String kind() {
        return kind;
    }
}
