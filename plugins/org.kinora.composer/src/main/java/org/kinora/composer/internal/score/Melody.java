package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the melody. A question states the theme, goes on with it in sequence and stays open; the answer states it again and closes with fragments;
 * the contrasting section turns it upside down, repeats that higher, then drives fragments upwards; the close states it once more and comes home.
 * Heavy notes are drawn onto the chord, light ones pass.
 */
final class Melody {
    private static final int QUAVER = Meter.BEAT / 2;
    private static final int ORNAMENTED_FROM = 4;

    private final Brief brief;
    private final Sheet sheet;
    private final Meter meter;
    private final Fitting fitting;
    private int last = Integer.MIN_VALUE;

    Melody(Brief brief, Sheet sheet) {
        this.brief = brief;
        this.sheet = sheet;
        this.meter = brief.grid().meter();
        this.fitting = new Fitting(meter);
    }

    void write(int number, Form.Bar bar) {
        if (bar.role() == Form.Role.VAMP) return;
        boolean quiet = brief.thin() || brief.intensity() < 0.2;
        if (quiet && (bar.place() == 2 || bar.role() == Form.Role.AWAY || bar.role() == Form.Role.BACK)) return;
        Motif idea = idea(bar, brief.grid().ticks(number));
        if (quiet) idea = sparse(idea);
        play(number, bar, fitting.fit(idea, bar, brief.grid().ticks(number), last == Integer.MIN_VALUE ? idea.first() : last));
    }

    /** What the bar says, before the chord has its say. */
    private Motif idea(Form.Bar bar, int ticks) {
        Motif call = ornamented(brief.theme().call(), bar);
        Motif rest = brief.theme().rest();
        int half = meter.beats() == 3 ? 2 * QUAVER * 2 : ticks / 2;
        return switch (bar.role()) {
            case QUESTION -> switch (bar.place()) {
                case 0 -> call;
                case 1 -> rest;
                case 2 -> call.moved(toward(bar, call, rest.last() >= call.first() ? -1 : 1));
                default -> held(bar, ticks, near(4, -1));
            };
            case ANSWER -> switch (bar.place()) {
                case 0 -> call;
                case 1 -> rest;
                case 2 -> descent(ticks);
                default -> held(bar, ticks, near(0, -1));
            };
            case AWAY -> switch (bar.place()) {
                case 0 -> call.mirrored().moved(toward(bar, call, 1));
                case 1 -> rest.moved(call.first() - rest.first() + 1);
                case 2 -> call.mirrored().moved(toward(bar, call, 1) + 1);
                default -> rest.moved(call.first() - rest.first() + 2);
            };
            case BACK -> {
                Motif fragment = call.head(half);
                int step = bar.place();
                yield switch (step) {
                    case 0, 1 -> fragment.moved(step).then(fragment.moved(step + 1).head(ticks - half), half);
                    case 2 -> held(bar, ticks, near(7, 1));
                    default -> held(bar, ticks, near(4, -1));
                };
            }
            case CLOSE -> switch (bar.place()) {
                case 0 -> call;
                case 1 -> rest;
                case 2 -> descent(ticks);
                default -> leading(ticks);
            };
            default -> held(bar, ticks, near(0, -1));
        };
    }

    /** How far an idea moves so that it begins on a note of the bar's chord, in a direction. */
    private static int toward(Form.Bar bar, Motif idea, int direction) {
        return bar.chords().getFirst().nearest(idea.first() + direction, direction) - idea.first();
    }

    /** The octave of a degree that lies nearest to the last note. */
    private int near(int degree, int direction) {
        int from = last == Integer.MIN_VALUE ? 3 : last;
        int best = degree;
        for (int octave = -7; octave <= 14; octave += 7)
            if (Math.abs(degree + octave - from) * 2 - (Integer.signum(degree + octave - from) == direction ? 1 : 0) < Math.abs(best - from) * 2)
                best = degree + octave;
        return best;
    }

    /** One long note; in livelier pieces two notes lead on from it to the next bar. */
    private Motif held(Form.Bar bar, int ticks, int degree) {
        int goal = bar.chord(0, ticks).nearest(degree, -1);
        boolean leads = bar.role() != Form.Role.HOME && brief.mood().energy() > 0 && !brief.thin() && brief.theme().call().first() != goal;
        if (!leads) return new Motif(List.of(new Motif.Step(0, ticks, goal)));
        int step = Integer.signum(brief.theme().call().first() - goal);
        return new Motif(List.of(new Motif.Step(0, ticks - 2 * QUAVER, goal), new Motif.Step(ticks - 2 * QUAVER, QUAVER, goal + step),
                new Motif.Step(ticks - QUAVER, QUAVER, goal + 2 * step)));
    }

    /** The rhythm of the theme with nothing left of it but steps downwards: what leads into a cadence. */
    private Motif descent(int ticks) {
        int high = near(4, 1);
        List<Motif.Step> steps = new ArrayList<>();
        for (Motif.Step note : brief.theme().call().notes()) {
            int end = note.tick() + note.ticks() >= meter.ticks() ? ticks : note.tick() + note.ticks();
            steps.add(new Motif.Step(note.tick(), end - note.tick(), high - steps.size()));
        }
        return new Motif(List.copyOf(steps));
    }

    /** When a tune comes back late, its leaps of a third are filled in. */
    private Motif ornamented(Motif idea, Form.Bar bar) {
        if (bar.phrase() < ORNAMENTED_FROM || brief.thin()) return idea;
        List<Motif.Step> steps = new ArrayList<>();
        for (int i = 0; i < idea.notes().size(); i++) {
            Motif.Step note = idea.notes().get(i);
            int move = i + 1 < idea.notes().size() ? idea.notes().get(i + 1).degree() - note.degree() : 0;
            if (Math.abs(move) != 2 || note.ticks() < Meter.BEAT) {
                steps.add(note);
                continue;
            }
            int half = note.ticks() / 2 / QUAVER * QUAVER;
            steps.add(new Motif.Step(note.tick(), half, note.degree()));
            steps.add(new Motif.Step(note.tick() + half, note.ticks() - half, note.degree() + move / 2));
        }
        return new Motif(List.copyOf(steps));
    }

    /** The second degree, then the seventh below or the tonic's other neighbour: over the dominant, on the way home. */
    private Motif leading(int ticks) {
        int high = near(1, -1);
        int split = ticks - (meter.beats() == 3 ? Meter.BEAT : 2 * Meter.BEAT);
        if (split <= 0 || brief.thin()) return new Motif(List.of(new Motif.Step(0, ticks, high)));
        return new Motif(List.of(new Motif.Step(0, split, high), new Motif.Step(split, ticks - split, high - 2)));
    }

    /** The heavy notes alone. */
    private Motif sparse(Motif idea) {
        List<Motif.Step> kept = new ArrayList<>();
        for (Motif.Step note : idea.notes()) if (meter.heavy(note.tick())) kept.add(note);
        List<Motif.Step> longer = new ArrayList<>();
        int end = idea.notes().getLast().tick() + idea.notes().getLast().ticks();
        for (int i = 0; i < kept.size(); i++) {
            int next = i + 1 < kept.size() ? kept.get(i + 1).tick() : end;
            longer.add(new Motif.Step(kept.get(i).tick(), next - kept.get(i).tick(), kept.get(i).degree()));
        }
        return longer.isEmpty() ? new Motif(List.of(idea.notes().getFirst())) : new Motif(longer);
    }

    private void play(int number, Form.Bar bar, Motif idea) {
        int ticks = brief.grid().ticks(number);
        Instrument lead = brief.style().leads().get(bar.phrase() / 2 % brief.style().leads().size());
        double force = brief.force(bar) * (brief.thin() ? 0.8 : 1);
        boolean home = bar.role() == Form.Role.HOME;
        for (Motif.Step note : idea.notes()) {
            int pitch = pitch(note, bar.chord(note.tick(), ticks), lead);
            long start = brief.grid().at(number, meter.played(note.tick()));
            long end = home ? Ending.release(brief.grid()) : brief.grid().at(number, meter.played(note.tick() + note.ticks()));
            long held = start + Math.round((end - start) * (note.ticks() > Meter.BEAT ? Math.max(0.9, brief.style().legato()) : brief.style()
                    .legato()));
            double accent = note.tick() == 0 ? 1 : Pattern.weight(note.tick(), meter);
            sheet.play(Stem.MELODY, lead, start, held, pitch, force * accent);
            if (brief.full(bar) && !home) join(lead, pitch, start, held, force * accent);
            last = note.degree();
        }
    }

    /** Another player joins, an octave higher where that suits him better. */
    private void join(Instrument lead, int pitch, long start, long end, double force) {
        brief.style().doubling().filter(other -> other != lead).ifPresent(other -> sheet.play(Stem.MELODY, other, start, end,
                other.inRange(pitch + (other.lowest() > 57 ? 12 : 0)), force * 0.5));
    }

    private int pitch(Motif.Step note, Chord chord, Instrument lead) {
        int centre = brief.thin() ? Math.max(lead.lowest(), Math.min(55, lead.highest() - 12)) : Math.clamp(middle(lead), 55, 72);
        int tonic = centre - Math.floorMod(centre - brief.key().tonic(), 12);
        if (tonic - 5 < lead.lowest()) tonic += 12;
        return lead.inRange(tonic + chord.semitones(note.degree(), brief.key()));
    }

    /** Where an instrument sings best: a little above the middle of its range, so that degree 0 lies there. */
    private static int middle(Instrument lead) {
        return (lead.lowest() + lead.highest()) / 2 - 1;
    }
}
