package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Turn;
import org.kinora.stage.internal.set.Naming;

/** Blocks the shots of a scene at one place: everybody at a station, a seat, a bed, or at what they are busy with. Used once. */
public final class Blocking {
    private static final List<String> CLOSE = List.of("hug", "kiss", "embrace", "cuddle");
    private static final List<String> MOVING = List.of("walk", "run", "sneak", "carry", "crawl");

    /** Degrees from the front of a seat beyond which nobody who sits there is spoken to. */
    private static final double BEHIND = 150;

    /** Millimetres between two who hand something over: their hands meet with bent elbows; and how much farther apart they still do. */
    private static final int HANDS = 1000;
    private static final int MORE = 60;

    /** Millimetres from the middle of a seat to where somebody stands who got up from it. */
    private static final double UP = 560;

    private final Scenery scenery;
    private final Troupe troupe;
    private final Bodies bodies;
    private final Map<String, Spot> moved;
    private final Doing doing;
    private final Gazes gazes;
    private final Pairs pairs;
    private final Seats seats;
    private final Map<String, Flat> stations;
    private final Map<String, Integer> girths;
    private final boolean upright;

    /**
     * @param seats where people sit and lie
     * @param lying the things of the story where they were put
     * @param moved stations that somebody set by hand, by character
     * @param upright whether the frame is higher than wide
     */
    public Blocking(Scenery scenery, Troupe troupe, Bodies bodies, Naming naming, Seats seats, List<Part> lying,
            Map<String, Spot> moved, boolean upright) {
        this.scenery = scenery;
        this.troupe = troupe;
        this.bodies = bodies;
        this.moved = moved;
        this.seats = seats;
        this.upright = upright;
        doing = new Doing(naming, scenery, lying);
        gazes = new Gazes(troupe, doing);
        pairs = new Pairs(scenery);
        Stations.Found found = Stations.of(scenery, troupe, bodies, upright, seats.sitting());
        stations = new java.util.LinkedHashMap<>(found.spots());
        girths = found.girths();
        moved.forEach((id, spot) -> stations.computeIfPresent(id, (who, at) -> Flat.of(spot)));
    }

    /** Whether everybody who has no seat finds a place to stand, on their side of the others. */
    public static boolean roomy(Scenery scenery, Troupe troupe, Bodies bodies, boolean upright, Seats seats) {
        return Stations.of(scenery, troupe, bodies, upright, seats.sitting()).kept();
    }

    /** Where people would stand, before seats are found for them. */
    public static Map<String, Flat> stations(Scenery scenery, Troupe troupe, Bodies bodies, boolean upright) {
        return Stations.of(scenery, troupe, bodies, upright, Map.of()).spots();
    }

    /**
     * Who is seen in a shot: the figures of the plan, or, when it names nobody and its words speak of all (or nobody can be
     * overlooked, as in a car), everybody who is there.
     */
    public List<String> seen(int index) {
        Shot shot = troupe.shots().get(index);
        boolean all = Doing.together(shot) || scenery.seated();
        if (!shot.figures().isEmpty() || shot.framing().kind() == ShotKind.INSERT || !all) {
            return troupe.order().stream().filter(id -> Troupe.figure(shot, id).isPresent()).toList();
        }
        return there(index);
    }

    /** Who is there: whoever came and did not go; where words speak of all before they name anybody, all who do not come later. */
    private List<String> there(int index) {
        List<String> present = troupe.present(index);
        Shot shot = troupe.shots().get(index);
        if (!present.isEmpty() || !shot.figures().isEmpty() || !Doing.together(shot) && !scenery.seated()) return present;
        return troupe.order().stream().filter(id -> !Doing.comes(troupe.shots().get(troupe.first().get(id)))).toList();
    }

    /** Everybody who is there in a shot, from left to right. */
    public List<Placement> of(int index) {
        Shot shot = troupe.shots().get(index);
        List<String> seen = seen(index);
        List<Post> posts = new ArrayList<>();
        for (String id : there(index)) posts.add(post(id, index, seen.contains(id)));
        apart(posts);
        List<Post> shown = posts.stream().filter(post -> post.seen).toList();
        if (shown.size() == 2) pair(shot, shown.get(0), shown.get(1), posts);
        if (shown.size() == 1) busy(shot, shown.getFirst(), posts);
        if (!scenery.seated()) thin(posts);
        posts.sort(Comparator.comparingDouble(post -> post.at.x()));
        for (Post post : posts) turn(post, index, posts, seen);
        for (Post post : shown) walk(post, index, posts);
        return posts.stream().map(post -> placement(post, index, posts, seen)).toList();
    }

    private Post post(String id, int index, boolean seen) {
        Body body = bodies.of(troupe.people().get(id), troupe.posture(id, index, bodies)).wide(girths.get(id));
        Optional<Mark> seat = Optional.ofNullable(seats.sitting().get(id)).filter(mark -> body.sits() || scenery.seated());
        if (seat.isPresent()) {
            Body sitting = bodies.of(troupe.people().get(id), "sit").seated();
            return new Post(id, sitting, seen, true, Flat.of(seat.get().at()), seat.get().at().y(), seat.get().at().heading(), seat.get().id());
        }
        Optional<Mark> bed = Optional.ofNullable(seats.lying().get(id)).filter(mark -> body.lies());
        if (bed.isPresent()) return new Post(id, body, seen, true, Flat.of(bed.get().at()), bed.get().at().y(), bed.get().at().heading(), bed.get()
                .id());
        Body upright = body.sits() ? bodies.of(troupe.people().get(id), "stand").wide(girths.get(id)) : body;
        return new Post(id, upright, seen, false, upright.lies() || !seen ? stations.get(id) : stands(id, index), scenery.stage().y(), 0, "");
    }

    /** Whoever stands up is before their seat, everybody else at their station. */
    private Flat stands(String id, int index) {
        Mark seat = seats.sitting().get(id);
        if (seat == null || moved.containsKey(id) || !Doing.rises(troupe.shots().get(index))) return stations.get(id);
        // Before a table they step to the side.
        for (int turn : new int[] {0, 45, -45, 90, -90, 120, -120}) {
            Flat beside = Flat.of(seat.at()).plus(Flat.toward(seat.at().heading() + turn).times(UP));
            if (scenery.free(beside, girths.get(id) / 2.0 + 5, Optional.empty())) return beside;
        }
        return stations.get(id);
    }

    /** The pose of the plan; whoever is not seen has the pose of their posture. */
    private String pose(Post post, int index) {
        String planned = Troupe.figure(troupe.shots().get(index), post.character).map(Figure::pose).orElse(post.body.posture());
        Body wanted = bodies.of(troupe.people().get(post.character), planned);
        boolean seatless = wanted.sits() && post.body.posture().equals("stand") && !scenery.seated() && planned.equals("sit");
        boolean cramped = wanted.lies() && post.body.posture().equals("floor") && post.body.human();
        return planned.equals("stand") || seatless || cramped ? post.body.posture() : planned;
    }

    /** Whoever stands where somebody sits or lies makes room; those who are not seen are in nobody's way. */
    private void apart(List<Post> posts) {
        List<Post> shown = posts.stream().filter(post -> post.seen).toList();
        for (Post post : posts) {
            if (post.fixed || moved.containsKey(post.character)) continue;
            List<Taken> others = spots(posts, post);
            if (clear(post, post.at, others) && (!post.seen || sides(post, post.at, shown))) continue;
            List<Taken> seen = spots(shown, post);
            Optional<Flat> sided = nearest(post, others, posts).or(() -> nearest(post, seen, shown));
            if (sided.isEmpty() && post.body.lies() && post.body.human()) {
                // Where nobody can lie down one sits on the ground.
                post.body = bodies.of(troupe.people().get(post.character), "floor").wide(post.body.girth());
                sided = clear(post, post.at, seen) && sides(post, post.at, shown) ? Optional.of(post.at) : nearest(post, seen, shown);
            }
            sided.or(() -> nearest(post, others, List.of())).or(() -> nearest(post, seen, List.of())).ifPresent(flat -> post.at = flat);
        }
        makeRoom(posts, shown);
    }

    /** Two who are not seen do not stand in each other: the one who came later is not there. */
    private static void thin(List<Post> posts) {
        for (Post post : posts.reversed().stream().filter(one -> !one.seen).toList()) {
            posts.remove(post);
            if (spots(posts, null).stream().allMatch(taken -> spots(List.of(post), null).stream().allMatch(own -> own.clear(taken.at(),
                    taken.radius())))) posts.add(post);
        }
    }

    /** Whether somebody has room at a spot: for all of the body of one who lies. */
    private boolean clear(Post post, Flat at, List<Taken> others) {
        if (!pairs.free(at, post.radius() - 5, others)) return false;
        if (!post.body.lies()) return true;
        return pairs.free(at.plus(new Flat(-600, 0)), 245, others) && pairs.free(at.plus(new Flat(600, 0)), 245, others);
    }

    /** @param posts those whose sides are kept; empty where anything will do */
    private Optional<Flat> nearest(Post post, List<Taken> others, List<Post> posts) {
        boolean sided = !posts.isEmpty();
        for (int ring = 1; ring < (sided ? 26 : 50); ring++) for (int step = 0; step < ring * 6; step++) {
            Flat trial = post.at.plus(Flat.toward(90 + 60.0 * step / ring).times(ring * 120));
            if (clear(post, trial, others) && (!sided || sides(post, trial, posts))) return Optional.of(trial);
        }
        return Optional.empty();
    }

    /** Whether a spot keeps somebody on their side of all who have a station. */
    private boolean sides(Post post, Flat trial, List<Post> posts) {
        if (troupe.crowd(post.character)) return true;
        boolean seated = posts.stream().filter(other -> other.fixed && !other.body.lies() && other != post)
                .allMatch(other -> side(post, other.character, trial, other.at));
        return seated && stations.entrySet().stream().filter(other -> !other.getKey().equals(post.character) && !troupe.crowd(other.getKey()))
                .allMatch(other -> side(post, other.getKey(), trial, other.getValue()) || Math.abs(trial.x() - other.getValue().x()) > 5000);
    }

    private boolean side(Post post, String other, Flat trial, Flat there) {
        return Integer.signum(troupe.rank(post.character) - troupe.rank(other)) * (trial.x() - there.x()) > 0;
    }

    private static List<Taken> spots(List<Post> posts, Post but) {
        List<Taken> spots = new ArrayList<>();
        for (Post post : posts) {
            if (post == but) continue;
            spots.add(new Taken(post.at, post.radius()));
            if (post.body.lies() && !post.fixed) {
                spots.add(new Taken(post.at.plus(new Flat(-600, 0)), 250));
                spots.add(new Taken(post.at.plus(new Flat(600, 0)), 250));
            }
        }
        return spots;
    }

    /** Two in a frame who talk, hug, fight or are framed together stand at their distance, whoever sits stays. */
    private void pair(Shot shot, Post left, Post right, List<Post> posts) {
        boolean touch = shot.figures().stream().anyMatch(figure -> CLOSE.contains(figure.pose())) || shot.framing()
                .kind() != ShotKind.OVER_SHOULDER && Doing.touches(shot);
        boolean talk = shot.figures().stream().anyMatch(Figure::speaking) || shot.framing().kind() == ShotKind.OVER_SHOULDER
                || shot.framing().kind() == ShotKind.TWO_SHOT;
        if (!touch && !talk || troupe.crowd(left.character) || troupe.crowd(right.character)) return;
        double apart = left.at.distance(right.at);
        boolean straight = Math.abs(left.at.z() - right.at.z()) < 0.5 * (right.at.x() - left.at.x());
        boolean hands = Doing.hands(shot) && troupe.human(left.character) && troupe.human(right.character);
        if (!touch && apart >= Distance.LEAST && apart <= (hands ? HANDS + MORE : Distance.MOST) && straight) return;
        if (moved.containsKey(left.character) || moved.containsKey(right.character)) return;
        List<Taken> others = spots(posts, left);
        others.removeIf(taken -> taken.at().equals(right.at));
        double least = left.radius() + right.radius() + 20;
        double talking = hands ? HANDS : Distance.of(troupe, left.character, right.character, shot.figures().stream().map(Figure::emotion).toList(),
                upright);
        double wanted = touch ? least : Math.max(least, talking);
        if (left.fixed && right.fixed) {
            if (faces(left, right.at) && faces(right, left.at)) return;
            rise(faces(left, right.at) ? right : left);
        }
        boolean both = left.body.lies() && right.body.lies();
        boolean lies = left.body.lies() || right.body.lies();
        double lying = both ? 1600 : lies ? 1350 : 0;
        if (!left.fixed && !right.fixed) {
            Flat middle = left.at.lerp(right.at, 0.5);
            double far = Math.max(wanted, lying);
            pairs.around(middle, far, flat -> clear(left, flat, others), flat -> clear(right, flat, others))
                    .or(() -> pairs.around(middle, Math.max(far, Distance.LEAST + 20), flat -> clear(left, flat, List.of()),
                            flat -> clear(right, flat, List.of())))
                    .or(() -> pairs.anywhere(middle, touch ? least : both ? 1580 : lies ? 1060 : Distance.LEAST + 20,
                            flat -> clear(left, flat, List.of()), flat -> clear(right, flat, List.of()))).ifPresent(spots -> {
                        left.at = spots.left();
                        right.at = spots.right();
                    });
            makeRoom(posts, List.of(left, right));
            return;
        }
        boolean leftStays = left.fixed;
        Post free = leftStays ? right : left;
        Post stays = leftStays ? left : right;
        double beside = Math.max(wanted, lying);
        boolean rightwards = free == right;
        List<Taken> rest = spots(posts, free);
        Optional<Flat> spot = pairs.beside(stays.at, rightwards, beside, flat -> clear(free, flat, rest) && faces(stays, flat))
                .or(() -> pairs.beside(stays.at, rightwards, beside, flat -> clear(free, flat, List.of()) && faces(stays, flat)));
        if (spot.isEmpty() && !stays.body.lies()) {
            rise(stays);
            pair(shot, left, right, posts);
            return;
        }
        spot.or(() -> pairs.beside(stays.at, rightwards, beside, flat -> clear(free, flat, List.of()))).ifPresent(flat -> free.at = flat);
        makeRoom(posts, List.of(free));
    }

    /** Whoever cannot turn to a talker on their seat stands up. */
    private void rise(Post post) {
        post.rise(bodies.of(troupe.people().get(post.character), "stand").wide(girths.get(post.character)), scenery.stage().y());
        post.at = stations.get(post.character);
    }

    /** Whether whoever sits can turn to a point. */
    private boolean faces(Post post, Flat point) {
        boolean turns = scenery.seated() || !post.fixed || post.body.lies() || scenery.swivels(post.mark);
        return turns || Math.abs(Turn.between(post.heading, point.minus(post.at).heading())) <= BEHIND;
    }

    /** Where it is too crowded, those who are not seen are not there while somebody else needs their place. */
    private static void makeRoom(List<Post> posts, List<Post> stay) {
        posts.removeIf(post -> !post.seen && stay.stream().anyMatch(other -> spots(List.of(other), null).stream().anyMatch(taken ->
                spots(List.of(post), null).stream().anyMatch(own -> !own.clear(taken.at(), taken.radius())))));
    }

    /** Somebody alone in the frame is where the words put them: at the stove, in the door, at the window. */
    private void busy(Shot shot, Post post, List<Post> posts) {
        Optional<Figure> figure = Troupe.figure(shot, post.character);
        boolean free = figure.isPresent() && !figure.get().speaking() && !post.fixed && !post.body.lies() && post.body.human()
                && !moved.containsKey(post.character);
        if (!free || figure.get().pose().equals("run") || Doing.goes(shot)) return;
        Optional<Part> touched = doing.touched(shot);
        Optional<Part> part = touched.or(() -> doing.at(shot));
        Optional<Mark> mark = part.flatMap(doing::mark);
        if (mark.isEmpty() && touched.isPresent()) {
            List<Taken> others = spots(posts, post);
            Beside.spot(touched.get(), post.at, flat -> pairs.free(flat, post.radius() - 20, others)).ifPresent(flat -> {
                post.at = flat;
                post.busy = touched.get().id();
            });
            return;
        }
        if (mark.isEmpty() || Flat.of(mark.get().at()).distance(scenery.middle()) > 6000) return;
        if (!pairs.free(Flat.of(mark.get().at()), post.radius() - 20, spots(posts, post))) return;
        post.at = Flat.of(mark.get().at());
        post.mark = mark.get().id();
        // Whoever stands in a door looks into the room.
        if (mark.get().use() != Mark.Use.ENTER) post.busy = part.get().id();
    }

    private void turn(Post post, int index, List<Post> posts, List<String> seen) {
        int side = Troupe.figure(troupe.shots().get(index), post.character).map(Figure::facing).orElse(0);
        if (moved.containsKey(post.character) && !post.fixed) {
            post.heading = moved.get(post.character).heading();
            return;
        }
        Optional<Flat> target = target(post, index, posts, seen);
        if (post.body.lies()) {
            if (!post.fixed) post.heading = side < 0 ? 270 : 90;
            return;
        }
        if (side == 0) side = post.at.x() <= scenery.middle().x() ? 1 : -1;
        double wanted = target.isPresent() ? Facing.towards(post.at, target.get(), side) : Facing.alone(side);
        post.heading = post.fixed ? Facing.seated(post.heading, wanted, scenery.swivels(post.mark)) : wanted;
    }

    private String gaze(Post post, int index, List<Post> posts, List<String> seen) {
        String gaze = post.busy.isEmpty() ? gazes.of(post.character, index, seen) : post.busy;
        boolean gone = troupe.people().containsKey(gaze) && posts.stream().noneMatch(other -> other.character.equals(gaze));
        return gone ? "" : gaze;
    }

    private Optional<Flat> target(Post post, int index, List<Post> posts, List<String> seen) {
        String gaze = gaze(post, index, posts, seen);
        return posts.stream().filter(other -> other.character.equals(gaze)).map(other -> other.at).findFirst()
                .or(() -> scenery.part(gaze).or(() -> doing.lying(gaze)).map(part -> Flat.of(part.at())));
    }

    /** Whoever comes walks in from a door, whoever goes walks out by one, whoever walks walks along the axis. */
    private void walk(Post post, int index, List<Post> posts) {
        Shot shot = troupe.shots().get(index);
        Optional<Figure> figure = Troupe.figure(shot, post.character);
        if (figure.isEmpty() || post.fixed || !post.mark.isEmpty() || post.body.lies() || moved.containsKey(post.character)) return;
        boolean alone = shot.figures().size() == 1 && !post.fixed && post.busy.isEmpty();
        boolean moving = MOVING.contains(figure.get().pose()) || alone && Doing.crosses(shot);
        boolean comes = index > 0 && troupe.first().get(post.character) == index && (moving || Doing.comes(shot));
        boolean goes = troupe.last().get(post.character) == index && Doing.goes(shot);
        Optional<Flat> waited = moving || comes || goes ? Optional.empty() : waited(post, index);
        if (!comes && !goes && !moving && waited.isEmpty()) return;
        Walks walks = new Walks(scenery, spots(posts, post), post.radius());
        if (waited.isPresent()) {
            List<Spot> in = walks.way(waited.get(), post.at, post.level);
            if (in.size() > 1) post.way = in;
            return;
        }
        if (comes || goes) {
            Optional<Mark> door = door(post);
            List<Spot> way = door.isEmpty() ? List.of() : goes ? walks.way(post.at, Flat.of(door.get().at()), post.level)
                    : walks.way(Flat.of(door.get().at()), post.at, post.level);
            if (way.size() > 1) {
                post.way = way;
                post.heading = comes ? way.getLast().heading() : way.getFirst().heading();
                return;
            }
        }
        if (moving) along(post, figure.get(), walks);
    }

    /** Where somebody stood in a door when they were seen last: this is the shot in which they come in from there. */
    private Optional<Flat> waited(Post post, int index) {
        for (int before = index - 1; before >= 0; before--) {
            Shot shot = troupe.shots().get(before);
            if (Troupe.figure(shot, post.character).isEmpty()) continue;
            if (shot.figures().size() > 1 || !Doing.waits(shot) || Doing.waits(troupe.shots().get(index))) return Optional.empty();
            return of(before).stream().filter(one -> one.character().equals(post.character)).map(one -> Flat.of(one.at()))
                    .filter(at -> at.distance(post.at) > 600).findFirst();
        }
        return Optional.empty();
    }

    private void along(Post post, Figure figure, Walks walks) {
        double step = figure.pose().equals("run") ? 2400 : 1200;
        int side = figure.facing() < 0 ? -1 : 1;
        Flat from = reach(post, walks, -side, step);
        Flat to = reach(post, walks, side, step);
        post.heading = side * 85;
        if (from.distance(to) < 500) return;
        List<Spot> way = new ArrayList<>();
        if (from.distance(post.at) > 50) way.add(from.spot(post.level, side * 90));
        way.add(post.at.spot(post.level, post.heading));
        if (to.distance(post.at) > 50) way.add(to.spot(post.level, side * 90));
        post.way = way;
    }

    private static Flat reach(Post post, Walks walks, int side, double most) {
        for (double far = most; far > 200; far -= 200) {
            Flat end = post.at.plus(new Flat(side * far, 0));
            if (walks.open(post.at, end)) return end;
        }
        return post.at;
    }

    /** The door nearest to somebody, of those on their side of the stage first. */
    private Optional<Mark> door(Post post) {
        return scenery.marks().stream().filter(mark -> mark.use() == Mark.Use.ENTER).min(java.util.Comparator.comparingDouble((Mark mark) ->
                Flat.of(mark.at()).distance(post.at) + ((mark.at().x() - scenery.middle().x()) * (post.at.x() - scenery.middle().x()) < 0 ? 2000 : 0))
                .thenComparing(Mark::id));
    }

    private Placement placement(Post post, int index, List<Post> posts, List<String> seen) {
        Optional<Figure> figure = Troupe.figure(troupe.shots().get(index), post.character);
        Spot at = post.at.spot(post.level, post.heading);
        List<Spot> way = post.way.stream().map(spot -> spot.x() == at.x() && spot.z() == at.z() ? at : spot).toList();
        return new Placement(post.character, at, post.mark, post.body.posture(), pose(post, index),
                figure.map(Figure::emotion).orElse("neutral"), gaze(post, index, posts, seen), figure.map(Figure::holding).orElse(""),
                figure.map(Figure::speaking).orElse(false), post.seen, post.level + post.body.eyes(), post.level + post.body.crown(),
                        post.body.girth(), way);
    }
}
