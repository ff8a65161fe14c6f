package org.kinora.film.internal.interchange;

import java.util.List;
import java.util.Optional;

/**
 * An edit decision list as CMX 3600 editors wrote it.
 *
 * @param title of the list; empty for none
 * @param drop whether its time codes leave numbers out
 */
record Edl(String title, boolean drop, List<Event> events) {
    /**
     * One line of the list with its remarks.
     *
     * @param reel name of the tape; {@code BL} for black, {@code AX} for anything
     * @param channels {@code V}, {@code A}, {@code A2}, {@code B} (both), {@code AA/V} …
     * @param kind {@code C} for a cut, {@code D} for a dissolve, {@code W001} and so on for a wipe, {@code K} for a key
     * @param length frames of the transition, 0 for a cut
     * @param sourceIn first frame of the source
     * @param sourceOut the frame after its last
     * @param recordIn first frame in the film
     * @param recordOut the frame after the last
     * @param speed thousandths of a frame of the source each second ({@code M2}); 0 for a frame that is held
     * @param remarks lines below the event, without a star
     */
    record Event(int number, String reel, String channels, String kind, long length, long sourceIn, long sourceOut, long recordIn, long recordOut,
            Optional<Long> speed, List<String> remarks) {
        /** The first remark that begins with some words, without them. */
        Optional<String> remark(String begin) {
            return remarks.stream().filter(remark -> remark.startsWith(begin)).map(remark -> remark.substring(begin.length()).strip()).findFirst();
        }

        boolean seen() {
            return channels.contains("V") || channels.equals("B");
        }

        boolean heard() {
            return channels.contains("A") || channels.equals("B");
        }

        boolean cut() {
            return kind.equals("C");
        }
    }
}
