package org.kinora.sfm.internal.solve;

/**
 * Which numbers of a world are free, and their places in a row: six for each picture that is placed but the first, two for each lens that is free.
 *
 * @param eye place of a picture's first number; -1 where it has none
 * @param lens place of a lens's first number; -1 where it is kept
 * @param count of all
 */
record Unknowns(int[] eye, int[] lens, int count) {
    /** @param free whether lenses are found out */
    static Unknowns of(World world, boolean free) {
        int[] eye = new int[world.pictures()];
        int next = 0;
        boolean first = true;
        boolean[] used = new boolean[world.lenses()];
        for (int i = 0; i < eye.length; i++) {
            eye[i] = -1;
            if (!world.placed(i)) continue;
            used[world.lensOf(i)] = true;
            if (!first) {
                eye[i] = next;
                next += 6;
            }
            first = false;
        }
        int[] lens = new int[world.lenses()];
        for (int i = 0; i < lens.length; i++) {
            lens[i] = free && used[i] ? next : -1;
            if (lens[i] >= 0) next += 2;
        }
        return new Unknowns(eye, lens, next);
    }
}
