package org.kinora.artist.internal.render;

/** What is in the air between the lens and the set: rain, snow, leaves, mist, lightning, fire and smoke; behind and in front of figures. */
final class AirBrush {
    private final Buffers b;

    AirBrush(Buffers buffers) {
        b = buffers;
    }

    void draw(int[] frame, View view, Lighting lighting, Look look, Air air) {
        for (Emitter emitter : air.emitters()) new Plume(b, frame, view, lighting).draw(emitter, air.seconds());
        if (lighting.interior()) return;
        Fall fall = new Fall(b, frame, view, look.ink(lighting), lighting.night() ? 0xC8D2E0 : 0xFFFFFF, air.seconds());
        switch (lighting.air().weather()) {
            case "rain" -> fall.rain(1);
            case "storm" -> {
                new Lightning(b, frame, view).draw(air.seconds());
                fall.rain(1.6);
            }
            case "snow" -> fall.snow();
            case "wind" -> fall.leaves();
            case "fog" -> new Mist(b, frame, view, look.haze(lighting)).draw(air.seconds());
            default -> { }
        }
    }
}
