package org.kinora.stage.internal.blocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Look;
import org.kinora.api.story.Shot;
import org.kinora.api.story.VoiceProfile;
import org.kinora.stage.internal.body.Bodies;

/**
 * The people of a scene at one place.
 *
 * @param shots the shots that are taken there, without cards
 * @param order everybody from left to right on the scene's axis
 * @param first index of the shot in which each is seen first
 * @param last index of the last shot in which each is there: the one in which they go, else the last of all
 * @param postures how each holds the body in a shot, where the pose alone does not say it
 */
public record Troupe(List<Shot> shots, List<String> order, Map<String, Character> people, Map<String, Integer> first, Map<String, Integer> last,
        Map<String, Map<Integer, String>> postures) {
    public static Troupe of(List<Shot> shots, Bible bible, Bodies bodies) {
        Map<String, Character> people = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < shots.size(); i++) for (Figure figure : shots.get(i).figures()) {
            people.computeIfAbsent(figure.character(), id -> bible.character(id).orElseGet(() -> unknown(id)));
            first.putIfAbsent(figure.character(), i);
            last.put(figure.character(), i);
        }
        // Whoever does not go stays, seen or not.
        last.replaceAll((id, index) -> Doing.goes(shots.get(index)) ? index : shots.size() - 1);
        return new Troupe(shots, AxisOrder.of(shots), people, first, last, Postures.of(shots, people, bodies));
    }

    private static Character unknown(String id) {
        return new Character(id, id, List.of(), "human", "", new Look(0, "", "", 0, "", 0, "", "", ""), new VoiceProfile("", "", "", 0, 0, 0, 0, 0));
    }

    /** Place on the axis, 0 for the leftmost. */
    int rank(String character) {
        return order.indexOf(character);
    }

    /** Who is there during a shot, seen or not, from left to right. */
    List<String> present(int shot) {
        return order.stream().filter(id -> first.get(id) <= shot && shot <= last.get(id)).toList();
    }

    static Optional<Figure> figure(Shot shot, String character) {
        return shot.figures().stream().filter(figure -> figure.character().equals(character)).findFirst();
    }

    /** The pose that somebody has in a shot, or had in the nearest one before, or has in the nearest one after. */
    String pose(String character, int shot) {
        for (int i = shot; i >= 0; i--) if (figure(shots.get(i), character).isPresent()) return figure(shots.get(i), character).get().pose();
        for (int i = shot; i < shots.size(); i++) if (figure(shots.get(i), character).isPresent()) return figure(shots.get(i), character).get()
                .pose();
        return "stand";
    }

    /** How somebody holds the body in a shot: as they came to hold it, else as the pose of the shot does. */
    String posture(String character, int shot, Bodies bodies) {
        String lasting = postures.getOrDefault(character, Map.of()).get(shot);
        if (lasting != null) return lasting;
        Optional<Figure> figure = figure(shots.get(shot), character);
        if (figure.isPresent()) return bodies.of(people.get(character), figure.get().pose()).posture();
        String before = bodies.of(people.get(character), pose(character, shot)).posture();
        return List.of("sit", "lie", "floor", "kneel").contains(before) ? before : "stand";
    }

    /** Whether somebody holds the body so in any shot. */
    public boolean ever(String character, String posture, Bodies bodies) {
        for (int i = 0; i < shots.size(); i++) if (figure(shots.get(i), character).isPresent() && posture(character, i, bodies).equals(posture))
                return true;
        return false;
    }

    /** Whether somebody drives. */
    public boolean drives(String character) {
        return shots.stream().anyMatch(shot -> figure(shot, character).filter(figure -> figure.pose().equals("drive")).isPresent());
    }

    boolean human(String character) {
        return people.get(character).species().equals("human");
    }

    boolean crowd(String character) {
        return people.get(character).species().equals("crowd");
    }

    boolean child(String character) {
        int age = people.get(character).look().age();
        return age > 0 && age < 13;
    }
}
