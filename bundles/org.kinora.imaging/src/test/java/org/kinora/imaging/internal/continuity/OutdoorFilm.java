package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Raster;
import org.kinora.api.story.Light;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.TestPictures;

/**
 * A street in some light that the script gives, painted with sky, clouds, ground, houses and lamps, each picture exposed a little otherwise; any of
 * them may be painted in another light than the script's.
 */
final class OutdoorFilm implements FilmFrames {
    private static final int WIDTH = 192;
    private static final int HEIGHT = 108;
    /** Linear light of a night, of what lies under lamps and of its sky: three stops under a day's, and two more. */
    private static final double NIGHT = 0.125;
    private static final double NIGHT_SKY = NIGHT / 4;

    private record House(int left, int width, int top, int colour, int windows) {
        boolean holds(int x, int y, int horizon) {
            return x >= left && x < left + width && y >= top && y < horizon + 6;
        }
    }

    private record Painting(Light light, int horizon, double stops, double haze, double cloud, int ground, List<House> houses, int blue, long seed) {}

    private final TestPictures pictures = new TestPictures();
    private final Light light;
    private final List<Painting> paintings = new ArrayList<>();

    OutdoorFilm(Light light, int shots, Random lot) {
        this.light = light;
        for (int i = 0; i < shots; i++) paintings.add(painted(light, lot));
    }

    /** A shot as if it had been taken at another time or in other weather. */
    void takenIn(Light other, int shot, Random lot) {
        paintings.set(shot, painted(other, lot));
    }

    private static Painting painted(Light light, Random lot) {
        int horizon = 40 + lot.nextInt(40);
        List<House> houses = new ArrayList<>();
        for (int x = lot.nextInt(60); x < WIDTH; x += 30 + lot.nextInt(70)) {
            int grey = 0x50 + lot.nextInt(0x70);
            int colour = Math.min(255, grey + lot.nextInt(40)) << 16 | grey << 8 | Math.max(0, grey - lot.nextInt(40));
            houses.add(new House(x, 12 + lot.nextInt(40), horizon - 8 - lot.nextInt(horizon / 2), colour, 2 + lot.nextInt(4)));
        }
        int green = 0x48 + lot.nextInt(0x50);
        int ground = lot.nextBoolean() ? (green * 3 / 4) << 16 | green << 8 | green / 2 : green * 0x010101;
        int blue = (0x50 + lot.nextInt(0x40)) << 16 | (0x90 + lot.nextInt(0x30)) << 8 | 0xD8 + lot.nextInt(0x28);
        return new Painting(light, horizon, lot.nextGaussian() * 0.25, 0.6 + 0.3 * lot.nextDouble(), 0.35 * lot.nextDouble(), ground, houses, blue,
                lot.nextLong());
    }

    @Override
    public List<FilmShot> shots() {
        return new SkyFilm(light, false, paintings.stream().map(any -> new int[2]).toList()).shots();
    }

    @Override
    public Optional<Story> story() {
        return new SkyFilm(light, false, paintings.stream().map(any -> new int[2]).toList()).story();
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        Painting painting = paintings.get(shot);
        Random grain = new Random(painting.seed());
        return pictures.painted(WIDTH, HEIGHT, (x, y) -> exposed(painting, x, y, grain));
    }

    private static int exposed(Painting painting, int x, int y, Random grain) {
        boolean night = painting.light().time().equals("night");
        int base = surface(painting, x, y);
        boolean lamp = base < 0;
        boolean sky = y < painting.horizon() && painting.houses().stream().noneMatch(house -> house.holds(x, y, painting.horizon()));
        double light = !night || lamp ? 1 : sky ? NIGHT_SKY : NIGHT;
        double share = Math.pow(light * Math.pow(2, painting.stops()), 1 / 2.2);
        // what hangs in the air has the sky's light
        double air = Math.pow((night ? NIGHT_SKY : 1) * Math.pow(2, painting.stops()), 1 / 2.2);
        int rgb = lamp ? 0xFFE0A0 : base;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double code = share * (rgb >> shift & 0xFF);
            if (painting.light().weather().equals("fog")) code = code * (1 - painting.haze()) + painting.haze() * air * 0xC0;
            mixed = mixed << 8 | (int) Math.clamp(Math.round(code + grain.nextInt(-3, 4)), 0, 255);
        }
        return mixed;
    }

    /** 0xRRGGBB by day; less than 0 for a lamp that is lit. */
    private static int surface(Painting painting, int x, int y) {
        String weather = painting.light().weather();
        boolean night = painting.light().time().equals("night");
        for (House house : painting.houses()) {
            if (!house.holds(x, y, painting.horizon())) continue;
            boolean window = (x - house.left()) * house.windows() / house.width() % 2 == 1 && (y - house.top()) % 8 > 4;
            if (window) return night && (house.left() + y / 8) % 3 == 0 ? -1 : 0x303840;
            return house.colour();
        }
        if (y >= painting.horizon()) return weather.equals("snow") ? 0xE8ECF2 : painting.ground();
        if (!weather.equals("clear")) return (weather.equals("storm") ? 0x60 : 0xA8) * 0x010101 + y / 3 * 0x010101;
        boolean cloud = Math.sin(x * 0.05 + painting.seed() % 7) + Math.sin(y * 0.16 + x * 0.021) > 2 - 4 * painting.cloud();
        if (cloud) return 0xF0F0F4;
        // paler towards the horizon
        double pale = 0.35 * y / painting.horizon();
        int sky = 0;
        for (int shift = 16; shift >= 0; shift -= 8) sky = sky << 8 | (int) ((painting.blue() >> shift & 0xFF) * (1 - pale) + 0xF0 * pale);
        return sky;
    }
}
