package org.kinora.artist.internal.set;

import java.util.List;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.story.Light;

/**
 * Time and weather as far as a set shows them.
 *
 * @param lit whether lamps are on
 * @param dark whether it is night outside
 * @param share how light what is far out is, permille of the day
 * @param snow whether snow lies
 * @param wet whether it rains
 */
record Hour(boolean lit, boolean dark, int share, boolean snow, boolean wet) {
    private static final List<String> WINDOWS = List.of("window", "high-window", "panorama", "shop-window", "porthole", "windscreen");

    static Hour of(SetPlan set, List<Part> parts, Light light) {
        boolean night = light.time().equals("night");
        boolean dusk = light.time().equals("dusk") || light.time().equals("dawn");
        boolean windows = parts.stream().anyMatch(part -> WINDOWS.contains(part.kind()));
        boolean shut = set.interior() && (!windows || set.beyond().equals("dark") || set.beyond().equals("stars"));
        int share = night ? 300 : dusk ? 640 : light.weather().equals("storm") ? 720 : light.weather().equals("rain") ? 850 : 1000;
        boolean snow = !set.interior() && light.weather().equals("snow");
        return new Hour(night || dusk || shut, night, share, snow, light.weather().equals("rain") || light.weather().equals("storm"));
    }

    /** A tone of the day as it is now: what is far and pale keeps more of its light than what is near, except at night. */
    int tone(int byDay) {
        int kept = dark ? 0 : byDay * byDay / 1000;
        return byDay * (share + (1000 - share) * kept / 1000) / 1000;
    }
}
