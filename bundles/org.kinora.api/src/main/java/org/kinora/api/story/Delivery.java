package org.kinora.api.story;

/**
 * How a line is spoken.
 *
 * @param emotion e.g. {@code neutral}, {@code angry}, {@code sad}, {@code afraid}, {@code joyful}, {@code tender}, {@code urgent}
 * @param pace permille of normal speed
 * @param volume {@code whisper}, {@code soft}, {@code normal}, {@code loud}, {@code shout}
 * @param treatment how it reaches us: {@code plain}, {@code voice-over}, {@code off-screen}, {@code filtered}, {@code phone}, {@code radio},
 *        {@code megaphone}, {@code together} (several people at once), {@code sung}
 */
public record Delivery(String emotion, int pace, String volume, String treatment) {
    public static final Delivery PLAIN = new Delivery("neutral", 1000, "normal", "plain");
}
