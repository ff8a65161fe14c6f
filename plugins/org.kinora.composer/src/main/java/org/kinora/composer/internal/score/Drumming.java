package org.kinora.composer.internal.score;

/** Writes the drums of the style. */
final class Drumming {
    private final Brief brief;
    private final Sheet sheet;

    Drumming(Brief brief, Sheet sheet) {
        this.brief = brief;
        this.sheet = sheet;
    }

    void write(int number, Form.Bar bar) {
        if (brief.thin() || brief.intensity() < 0.2 || bar.role() == Form.Role.HOME) return;
        Meter meter = brief.grid().meter();
        double force = brief.force(bar) * (0.6 + 0.3 * bar.weight());
        for (Style.Layer layer : brief.style().drums()) {
            if (!layer.in(bar.place()) || layer.fuller() && !brief.full(bar)) continue;
            if (bar.phrase() == 0 && bar.place() < 2 && !steady(layer.player())) continue;
            for (Pattern.Stroke stroke : layer.pattern().over(brief.grid().ticks(number), meter)) {
                double level = switch (stroke.sign()) {
                    case 'X' -> 1;
                    case 'o' -> 0.45;
                    default -> 0.72;
                };
                long start = brief.grid().at(number, stroke.tick());
                sheet.play(Stem.RHYTHM, layer.player(), start, start + Tempo.RATE, tuning(layer.player(), stroke.tick()), force * level);
            }
        }
    }

    /** What keeps time from the first bar; everything else joins in the third. */
    private boolean steady(Instrument drum) {
        return brief.mood().energy() == 2 || switch (drum) {
            case SHAKER, HAT, RIDE, BRUSH, WOOD, BOOM -> true;
            default -> false;
        };
    }

    /** Toms go down through a bar; kettle drums stand on the tonic and the fifth below. */
    private int tuning(Instrument drum, int tick) {
        int tonic = 38 + Math.floorMod(brief.key().tonic() - 38, 12);
        return switch (drum) {
            case TOM -> 52 - 3 * (tick / Meter.BEAT % 4);
            case TIMPANI -> tick % brief.grid().meter().ticks() == 0 ? tonic : tonic - 5;
            case BOOM -> 33;
            case KICK -> 34;
            case WOOD -> 79;
            case TICK -> 76;
            default -> 60;
        };
    }
}
