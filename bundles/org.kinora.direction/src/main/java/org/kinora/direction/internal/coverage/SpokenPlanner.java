package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Line;
import org.kinora.api.story.Prop;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.bible.Role;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.stage.Moment;

/**
 * Shots of a stretch of speech: one set-up for all of it; a speech that is long or moving gets cuts of its own inside, to whoever listens and back,
 * with its sound running on.
 */
final class SpokenPlanner {
    private static final Joint J_CUT = new Joint("cut", Rational.ZERO, Rational.of(1, 4), Rational.ZERO);
    private static final Joint L_CUT = new Joint("cut", Rational.ZERO, Rational.ZERO, Rational.of(1, 3));

    private static final long SILENCE = 1_600;

    private final SceneSetting setting;
    private final Ids ids;

    SpokenPlanner(SceneSetting setting, Ids ids) {
        this.setting = setting;
        this.ids = ids;
    }

    record Planned(List<Draft> shots, List<Line> lines) {}

    Planned plan(Segment.Spoken spoken, Seat seat, Seat after) {
        List<Draft> shots = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Utterance> utterances = Utterance.of(spoken, new Lines(setting));
        Draft base = base(spoken, utterances.getFirst(), seat);
        shots.add(base);
        List<Seat> free = java.util.stream.Stream.of(Seat.SIDE, Seat.AXIS, Seat.PROFILE, Seat.FRONT).filter(other -> other != seat && other != after)
                .toList();
        for (int t = 0; t < utterances.size(); t++) {
            Utterance heard = utterances.get(t);
            List<Division> cuts = base.asked.isPresent() ? List.of() : divisions(heard, t == 0 ? Optional.empty()
                    : Optional.of(utterances.get(t - 1)));
            int next = 0;
            for (int k = 0; k < heard.turns().size(); k++) {
                if (next < cuts.size() && cuts.get(next).line() == k && cuts.get(next).permille() == 0) further(shots, heard, cuts, next,
                        free.get(turn(t, next++, cuts.size())));
                for (Line line : heard.turns().get(k)) lines.add(line.at(shots.getLast().id, Rational.ZERO, line.duration()));
                while (next < cuts.size() && cuts.get(next).line() == k) further(shots, heard, cuts, next, free.get(turn(t, next++, cuts.size())));
            }
            cover(shots.getLast(), heard);
        }
        if (lines.isEmpty()) base.head = Rational.ofMillis(setting.estimate().pause(SILENCE));
        shots.getLast().tail = Rational.ofMillis(setting.estimate().pause(300));
        return new Planned(shots, lines);
    }

    private List<Division> divisions(Utterance heard, Optional<Utterance> before) {
        return heard.divisions(!listeners(heard).isEmpty(), setting, before);
    }

    private static void cover(Draft shot, Utterance heard) {
        for (Piece.Talk talk : heard.talks()) if (!shot.parts.contains(talk.id())) shot.parts = plus(shot.parts, talk.id());
    }

    /**
     * Which of the two free seats a cut takes: they alternate, the first speech ends on the first seat and the second begins on the other, so that
     * neither
     * needs to know how often the other is cut.
     */
    private static int turn(int talk, int cut, int cuts) {
        return talk == 0 ? (cuts - 1 - cut) % 2 : (cut + 1) % 2;
    }

    private Draft base(Segment.Spoken spoken, Utterance opening, Seat seat) {
        Piece.Talk first = spoken.talks().getFirst();
        Moment moment = setting.stage().at(spoken.talks().getLast().id());
        List<String> speaking = new ArrayList<>();
        for (Piece.Talk talk : spoken.talks()) setting.stage().at(talk.id()).subjects().stream().filter(id -> !speaking.contains(id))
                .forEach(speaking::add);
        List<String> subjects = subjects(spoken, seat, speaking, moment);
        List<Piece.Talk> covered = covered(spoken, opening);
        speaking.removeIf(id -> covered.stream().noneMatch(talk -> !talk.silent() && setting.stage().at(talk.id()).subjects().contains(id)));
        if (setting.intercut()) speaking.retainAll(subjects);
        String focus = subjects.isEmpty() ? "" : subjects.getFirst();
        String merged = String.join(" ", spoken.actions()).strip();
        List<String> props = merged.isEmpty() ? List.of() : setting.bible().smallIn(merged).stream().map(Prop::id).toList();
        Intent intent = new Intent(ids.next(first.id()), seat, moment, subjects, speaking, Intent.Purpose.TALK, emotion(covered, focus), "", props,
                List.of(), first.silent() && !focus.isEmpty() ? name(focus) + " says nothing." : told(subjects, speaking, merged),
                spoken.talks().stream().flatMap(talk -> talk.asked().stream()).findFirst());
        Draft draft = setting.framer().frame(intent);
        draft.parent = Optional.of(setting.opening());
        draft.parts = List.of(first.id());
        draft.place = home(focus);
        draft.head = Rational.ofMillis(setting.estimate().pause(350));
        if (spoken.exchange()) draft.joint = spoken.cut() % 3 == 0 ? J_CUT : spoken.cut() % 3 == 1 ? L_CUT : Joint.CUT;
        return draft;
    }

    private Optional<String> home(String focus) {
        return Optional.ofNullable(setting.homes().get(focus)).filter(place -> !place.equals(setting.place().id()));
    }

    private List<String> subjects(Segment.Spoken spoken, Seat seat, List<String> speaking, Moment moment) {
        if (setting.intercut()) return speaking.isEmpty() ? List.of() : List.of(speaking.get(spoken.cut() % speaking.size()));
        if (speaking.isEmpty()) return moment.present().isEmpty() ? List.of() : List.of(moment.partner().filter(moment.present()::contains)
                .orElse(moment.present().getFirst()));
        List<String> subjects = new ArrayList<>(speaking);
        if (seat == Seat.AXIS && subjects.size() > 1) java.util.Collections.reverse(subjects);
        moment.partner().filter(other -> !subjects.contains(other) && moment.present().contains(other)).ifPresent(other -> {
            if (speaking.size() == 1) subjects.add(other);
        });
        if (seat == Seat.SIDE && subjects.size() > 1) return List.of(subjects.getFirst());
        return List.copyOf(subjects);
    }

    /** A cut inside a speech: to a listener, then back to who speaks, and so on. */
    private void further(List<Draft> shots, Utterance heard, List<Division> cuts, int index, Seat seat) {
        Division cut = cuts.get(index);
        Moment moment = setting.stage().at(heard.talks().getLast().id());
        List<String> listeners = listeners(heard);
        List<String> speaker = speakers(heard);
        Draft current = shots.getLast();
        boolean react = !listeners.isEmpty() && (index % 2 == 0 || speaker.isEmpty()) && !setting.intercut();
        int turn = speaker.isEmpty() ? index + 1 : index / 2;
        List<String> subjects = react ? List.of(listeners.get(turn % listeners.size())) : heard.dual() && seat == Seat.SIDE
                ? List.of(speaker.get(turn % speaker.size())) : speaker;
        Optional<String> partner = moment.partner().filter(other -> !subjects.contains(other) && moment.present().contains(other));
        List<String> seen = react || heard.dual() || seat == Seat.SIDE || setting.intercut() || partner.isEmpty() || subjects.isEmpty() ? subjects
                : List.of(subjects.getFirst(), partner.get());
        Intent intent = new Intent(ids.next(heard.talks().getFirst().id()), seat, moment, seen, react ? List.of() : speaker, react
                ? Intent.Purpose.REACT : Intent.Purpose.TALK,
                react ? "neutral" : cut.emotion(), "", List.of(), List.of(), told(seen, react ? List.of() : speaker, ""), Optional.empty());
        Draft draft = setting.framer().frame(intent);
        draft.parent = Optional.of(shots.getFirst().id);
        cover(draft, heard);
        draft.place = home(seen.isEmpty() ? "" : seen.getFirst());
        draft.split = cut.permille();
        if (draft.split == 0) draft.joint = L_CUT;
        cover(current, heard);
        shots.add(draft);
    }

    private List<String> speakers(Utterance heard) {
        return heard.talks().stream().flatMap(talk -> setting.stage().at(talk.id()).subjects().stream()).distinct().toList();
    }

    private List<String> listeners(Utterance heard) {
        Moment moment = setting.stage().at(heard.talks().getLast().id());
        List<String> speakers = speakers(heard);
        List<String> listeners = new ArrayList<>();
        moment.partner().filter(moment.present()::contains).filter(id -> !speakers.contains(id)).ifPresent(listeners::add);
        moment.present().stream().filter(id -> !speakers.contains(id) && !listeners.contains(id)).forEach(listeners::add);
        return listeners;
    }

    /** The speeches that are heard over the first picture: all of them, unless what is heard first is cut. */
    private List<Piece.Talk> covered(Segment.Spoken spoken, Utterance opening) {
        boolean asked = spoken.talks().stream().anyMatch(talk -> talk.asked().filter(wish -> wish.seconds().isPresent()).isPresent());
        return asked || divisions(opening, Optional.empty()).isEmpty() ? spoken.talks() : opening.talks();
    }

    private String emotion(List<Piece.Talk> talks, String focus) {
        for (Piece.Talk talk : talks) {
            if (!setting.stage().at(talk.id()).subjects().contains(focus)) continue;
            for (Line line : new Lines(setting).of(talk, "")) if (!line.delivery().emotion().equals("neutral")) return line.delivery()
                    .emotion();
        }
        return "neutral";
    }

    private String told(List<String> seen, List<String> speaking, String merged) {
        if (!merged.isEmpty()) return merged;
        if (seen.isEmpty()) return "";
        String focus = name(seen.getFirst());
        if (seen.size() == 1) return focus + (speaking.contains(seen.getFirst()) ? " speaks." : " listens.");
        List<String> others = seen.subList(1, seen.size()).stream().map(this::name).toList();
        return speaking.contains(seen.getFirst()) ? focus + " speaks to " + String.join(" and ", others) + "." : focus + " listens to "
                + String.join(" and ", others) + ".";
    }

    private String name(String id) {
        return setting.bible().cast().role(id).map(Role::name).map(org.kinora.direction.internal.words.Tokens::titleCase).orElse(id);
    }

    private static List<String> plus(List<String> parts, String part) {
        List<String> more = new ArrayList<>(parts);
        more.add(part);
        return List.copyOf(more);
    }
}
