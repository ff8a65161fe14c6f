package org.kinora.imaging.internal.pose;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.PoseSheet.Joint;
import org.kinora.api.imaging.PoseSheet.Person;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Reads OpenPose JSON: {@code people[].pose_keypoints_2d} and its fellows for face and hands, x, y and confidence for each joint, 0, 0, 0 for one
 * that was not
 * found.
 *
 * <p>Bodies have 18 joints (COCO) or 25 (BODY_25, whose feet and middle of the hips are left out); the file may be a list of one such object;
 * places that all
 * lie within 0 to 1 are taken as shares of the canvas. Anything else is a {@code Failure} (INPUT). Any thread.
 */
public final class PoseReader {
    /** Longest text that is looked at. */
    public static final int LONGEST = 16 << 20;
    private static final int MOST_PEOPLE = 1000;
    private static final Texts TEXTS = Texts.beside(PoseReader.class);
    /** Which of the 25 joints are the 18. */
    private static final int[] OF_25 = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
    /** Farthest that a joint may lie outside, in canvases. */
    private static final double FARTHEST = 100;

    /**
     * Reads a text.
     *
     * @param width of the picture that the poses belong to, for files that do not tell their canvas; 0 when it is not known
     */
    public PoseSheet read(String text, int width, int height) {
        if (text.length() > LONGEST) throw TEXTS.failure(Kind.INPUT, "pose.large", LONGEST, text.length());
        JsonObject frame = frame(parsed(text));
        if (!frame.has("people") || !frame.get("people").isJsonArray()) throw TEXTS.failure(Kind.INPUT, "pose.text", "no list \"people\"");
        JsonArray people = frame.getAsJsonArray("people");
        if (people.size() > MOST_PEOPLE) throw TEXTS.failure(Kind.INPUT, "pose.many", MOST_PEOPLE, people.size());
        int w = side(frame, "canvas_width", width);
        int h = side(frame, "canvas_height", height);
        List<RawPerson> raw = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) raw.add(RawPerson.of(people.get(i), i, this));
        boolean shares = !raw.isEmpty() && raw.stream().allMatch(RawPerson::withinOne) && raw.stream().anyMatch(RawPerson::known);
        return new PoseSheet(w, h, raw.stream().map(person -> person.placed(shares ? w : 1, shares ? h : 1, FARTHEST * Math.max(w, h))).toList());
    }

    private static JsonElement parsed(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = com.google.gson.JsonParser.parseReader(reader);
            if (reader.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT) throw TEXTS.failure(Kind.INPUT, "pose.text", "more after the end");
            return element;
        } catch (JsonParseException | IOException | NumberFormatException | StackOverflowError broken) {
            throw TEXTS.failure(Kind.INPUT, "pose.text", "no JSON");
        }
    }

    private static JsonObject frame(JsonElement element) {
        if (element.isJsonArray()) {
            JsonArray frames = element.getAsJsonArray();
            if (frames.size() > 1) throw TEXTS.failure(Kind.INPUT, "pose.frames", frames.size());
            if (frames.size() == 1) return frame(frames.get(0));
        }
        if (!element.isJsonObject()) throw TEXTS.failure(Kind.INPUT, "pose.text", "something else than an object");
        return element.getAsJsonObject();
    }

    private static int side(JsonObject frame, String name, int known) {
        if (!frame.has(name)) {
            if (known < 1) throw TEXTS.failure(Kind.INPUT, "pose.canvas", "nothing");
            return known;
        }
        double side = frame.get(name).isJsonPrimitive() && frame.getAsJsonPrimitive(name).isNumber() ? frame.get(name).getAsDouble() : Double.NaN;
        if (!(side >= 1 && side <= Raster.LONGEST)) throw TEXTS.failure(Kind.INPUT, "pose.canvas", name + " is not in range");
        return (int) side;
    }

    /** The numbers of one list: null when there is none. */
    double[] numbers(JsonObject person, String name, int index, int... lengths) {
        JsonElement list = person.get(name);
        if (list == null || list.isJsonNull()) return null;
        String expected = lengths.length == 1 ? "" + lengths[0] : lengths[0] + " or " + lengths[1];
        if (!list.isJsonArray()) throw TEXTS.failure(Kind.INPUT, "pose.list", name, index + 1, expected, "no list");
        JsonArray array = list.getAsJsonArray();
        if (array.isEmpty()) return null;
        if (java.util.Arrays.stream(lengths).noneMatch(length -> length == array.size()))
            throw TEXTS.failure(Kind.INPUT, "pose.list", name, index + 1, expected, array.size() + " numbers");
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            JsonElement one = array.get(i);
            double value = one.isJsonPrimitive() && one.getAsJsonPrimitive().isNumber() ? one.getAsDouble() : Double.NaN;
            if (!Double.isFinite(value)) throw TEXTS.failure(Kind.INPUT, "pose.list", name, index + 1, expected, "something that is no number");
            numbers[i] = value;
        }
        return numbers;
    }

    /** One person as written. */
    private record RawPerson(double[] body, double[] face, double[] left, double[] right) {
        static RawPerson of(JsonElement element, int index, PoseReader reader) {
            if (!element.isJsonObject()) throw TEXTS.failure(Kind.INPUT, "pose.text", "a person that is no object");
            JsonObject person = element.getAsJsonObject();
            return new RawPerson(eighteen(reader.numbers(person, "pose_keypoints_2d", index, 54, 75)), reader.numbers(person, "face_keypoints_2d",
                    index, 210, 204),
                    reader.numbers(person, "hand_left_keypoints_2d", index, 63), reader.numbers(person, "hand_right_keypoints_2d", index, 63));
        }

        private static double[] eighteen(double[] body) {
            if (body == null || body.length == 54) return body;
            double[] chosen = new double[54];
            for (int i = 0; i < OF_25.length; i++) System.arraycopy(body, 3 * OF_25[i], chosen, 3 * i, 3);
            return chosen;
        }

        private List<double[]> lists() {
            return java.util.stream.Stream.of(body, face, left, right).filter(java.util.Objects::nonNull).toList();
        }

        boolean known() {
            return lists().stream().anyMatch(list -> java.util.stream.IntStream.range(0, list.length / 3).anyMatch(i -> list[3 * i + 2] > 0));
        }

        boolean withinOne() {
            return lists().stream().allMatch(list -> {
                for (int i = 0; i < list.length; i += 3) if (Math.abs(list[i]) > 1 || Math.abs(list[i + 1]) > 1) return false;
                return true;
            });
        }

        Person placed(double scaleX, double scaleY, double farthest) {
            List<Optional<Joint>> nothing = java.util.Collections.nCopies(18, Optional.empty());
            return new Person(body == null ? nothing : joints(body, scaleX, scaleY, farthest), joints(face, scaleX, scaleY, farthest),
                    joints(left, scaleX, scaleY, farthest), joints(right, scaleX, scaleY, farthest));
        }

        private static List<Optional<Joint>> joints(double[] numbers, double scaleX, double scaleY, double farthest) {
            if (numbers == null) return List.of();
            List<Optional<Joint>> joints = new ArrayList<>();
            for (int i = 0; i < numbers.length; i += 3) {
                int confidence = (int) Math.clamp(Math.round(numbers[i + 2] * 1000), 0, 1000);
                double x = Math.clamp(numbers[i] * scaleX, -farthest, farthest);
                double y = Math.clamp(numbers[i + 1] * scaleY, -farthest, farthest);
                joints.add(confidence <= 0 ? Optional.empty() : Optional.of(new Joint(Math.round(x * 1000), Math.round(y * 1000), confidence)));
            }
            return joints;
        }
    }
}
